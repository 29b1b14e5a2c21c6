import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import { ErrorPage } from '../error-page/ErrorPage.tsx';
import { SectionError } from '../section-error/SectionError.tsx';
import { Surfaces } from '../surfaces/Surfaces.tsx';
import { useMountedSurface } from '../surfaces/useMountedSurface.ts';
import { ToastRegion } from '../toast/ToastRegion.tsx';
import { createFakeClock, listen, open, painted, type FakeClock } from '../page.test.support.tsx';
import type { RemedyHandlers } from '../remedy/remedyHandlers.ts';
import { useReport, type Report } from './useReport.ts';

/* Whole walks: what an API answers goes in, what a person sees comes out. */

let clock: FakeClock;
let kit: ErrorKit;
let ear: ReturnType<typeof listen>;
let report: Report;

function Reporter() {
  const mine = useReport();
  return (
    <button
      type="button"
      ref={() => {
        report = mine;
      }}
    >
      Save
    </button>
  );
}

const answer = async (status: number, body?: unknown, headers: HeadersInit = {}) =>
  kit.parseResponse(Response.json(body ?? {}, { status, headers }));
const limited = () => answer(429, { error: { code: 'rate_limited' } }, { 'retry-after': '42' });
const page = async (remedies: RemedyHandlers = {}, shared = <Surfaces />) => {
  await open(
    <main>
      <Reporter />
      {shared}
    </main>,
    { kit, remedies },
  );
  await painted();
};
const seen = (selector: string): string | null | undefined => document.querySelector(selector)?.textContent;

beforeEach(() => {
  clock = createFakeClock();
  kit = createErrorKit({ clock, random: () => 0.5 });
  ear = listen();
});
afterEach(() => ear.stop());

test('what fails where nobody draws it becomes a toast, said as urgently as it is', async () => {
  await page();
  const presentation = report(await answer(500), { occasion: 'action' });
  await painted();
  expect(presentation.surface).toBe('toast');
  expect(seen('[data-toast] .tactful-title')).toBe('We could not finish this');
  clock.advance(200);
  await painted();
  expect(ear.heard.map(({ politeness }) => politeness)).toEqual(['assertive']);
});

test('what the caller draws is handed back and shown nowhere else', async () => {
  await page();
  const presentation = report(await answer(500), { occasion: 'action', surfaces: ['local'] });
  await painted();
  expect(presentation.surface).toBe('local');
  expect(document.querySelector('[data-toast]')).toBeNull();
});

test('a form that names its fields gets its messages back', async () => {
  await page();
  const error = await answer(422, { errors: { email: 'Enter an e-mail address' } });
  const presentation = report(error, { occasion: 'submit', fields: ['email'] });
  expect(presentation.surface).toBe('summary');
  expect(presentation.fields).toMatchObject([{ name: 'email', messages: ['Enter an e-mail address'] }]);
});

test('two who report one failure show it once', async () => {
  await page();
  const error = await answer(404);
  report(error, { occasion: 'action' });
  report(error, { occasion: 'action' });
  await painted();
  expect(document.querySelectorAll('[data-toast]')).toHaveLength(1);
});

test('what is reported before the surfaces are on the page is not lost', async () => {
  const { show } = await open(<Reporter />, { kit });
  report(await answer(500), { occasion: 'action' });
  await show(
    <>
      <Reporter />
      <Surfaces />
    </>,
  );
  await painted();
  expect(document.querySelectorAll('[data-toast]')).toHaveLength(1);
});

function OwnToaster() {
  useMountedSurface('toast');
  return null;
}

test('an app’s own toaster, or a region of its own, takes what Surfaces leaves', async () => {
  for (const own of [<OwnToaster key="hook" />, <ToastRegion key="region" />]) {
    const { unmount } = await open(
      <>
        <Reporter />
        <Surfaces toast={false} />
        {own}
      </>,
      { kit },
    );
    expect(report(await answer(500), { occasion: 'action' }).surface).toBe('toast');
    await unmount();
  }
  await open(
    <>
      <Reporter />
      <Surfaces toast={false} />
    </>,
    { kit },
  );
  expect(report(await answer(500), { occasion: 'action' }).surface).not.toBe('toast');
});

test('what can be done about this one error comes with the report', async () => {
  await page();
  const retry = vi.fn<() => unknown>();
  report(await answer(503), { occasion: 'load' }, { retry });
  await painted();
  await userEvent.click(document.querySelector('[data-remedy=retry]')!);
  expect(retry).toHaveBeenCalledOnce();
});

test('anything that was thrown can be reported', async () => {
  await page();
  for (const thrown of [undefined, null, 'text', 42, {}, new Error('boom'), Object.create(null)]) {
    expect(report(thrown, { occasion: 'action' }).title).not.toBe('');
  }
});

describe('signing in', () => {
  test('is a dialog after the person’s own action, if the app can do it', async () => {
    const signIn = vi.fn<() => unknown>();
    await page({ signIn });
    report(await answer(401), { occasion: 'action' });
    await painted();
    expect(document.querySelector('dialog:modal')).not.toBeNull();
    await userEvent.click(document.querySelector('[data-remedy=signIn]')!);
    await painted();
    expect(signIn).toHaveBeenCalledOnce();
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('is the way of a navigation, at most once in ten seconds', async () => {
    const signIn = vi.fn<() => unknown>();
    await page({ signIn });
    report(await answer(401), { occasion: 'navigate', surfaces: ['page'] });
    report(await answer(401), { occasion: 'navigate', surfaces: ['page'] });
    expect(signIn).toHaveBeenCalledOnce();
    clock.advance(10_000);
    report(await answer(401), { occasion: 'navigate', surfaces: ['page'] });
    expect(signIn).toHaveBeenCalledTimes(2);
  });

  test('never takes the person away because of the background', async () => {
    const signIn = vi.fn<() => unknown>();
    await page({ signIn });
    report(await answer(401), { occasion: 'refresh', hasData: true });
    await painted();
    expect(signIn).not.toHaveBeenCalled();
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.querySelector('.tactful-banner [data-remedy=signIn]')).not.toBeNull();
  });
});

describe('trying again', () => {
  test('is not promised where nobody does it', async () => {
    await page();
    const presentation = report(await limited(), { occasion: 'load', surfaces: ['section'] });
    expect(presentation.retry.do).toBe('offer');
    expect(presentation.body).not.toMatch(/ourselves/);
  });

  test('is promised where attempts are counted', async () => {
    await page();
    const presentation = report(await limited(), {
      occasion: 'load',
      surfaces: ['section'],
      request: { method: 'GET', url: 'https://api.example.com/v1/items' },
      attempt: 1,
    });
    expect(presentation.retry.do).toBe('retry');
    expect(presentation.body).toMatch(/by ourselves/);
  });

  test.for([
    ['a section', SectionError],
    ['a page', ErrorPage],
  ] as const)('%s without a connection is loaded again when that is back, and says so', async ([, Drawn]) => {
    const retry = vi.fn<() => unknown>();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const error = kit.parseError(new TypeError('Failed to fetch'));
    expect(error.kind).toBe('offline');
    const { show } = await open(<Drawn error={error} remedies={{ retry }} />, { kit });
    expect(document.body.textContent).toContain('We carry on when the connection is back.');
    window.dispatchEvent(new Event('online'));
    expect(retry).toHaveBeenCalledOnce();

    // What may have been carried out is left to the person, and without a handler nobody repeats.
    for (const rest of [{ remedies: { retry }, situation: { occasion: 'submit' } }, {}] as const) {
      await show(<Drawn error={error} {...rest} />);
      expect(document.body.textContent).toContain('Try again when you are back online.');
      window.dispatchEvent(new Event('online'));
    }
    expect(retry).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});

test('a missing provider is said with what to wrap', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await expect(render(<Reporter />)).rejects.toThrow(/Wrap your app in <TactfulProvider/);
  vi.restoreAllMocks();
});
