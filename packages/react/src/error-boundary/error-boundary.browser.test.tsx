import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import { errorOf } from '../fixtures.test.support.ts';
import { createFakeClock, open, painted, type FakeClock } from '../page.test.support.tsx';
import { Catch } from './Catch.test.support.tsx';
import { useErrorBoundary } from './BoundaryContext.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { ErrorBoundaryProps } from './errorBoundaryProps.ts';

let clock: FakeClock;
let kit: ErrorKit;
let thrown: unknown;

beforeEach(() => {
  clock = createFakeClock();
  kit = createErrorKit({ clock, random: () => 0.5 });
  thrown = undefined;
  sessionStorage.clear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

function Content() {
  if (thrown !== undefined) throw thrown;
  return (
    <div style={{ blockSize: 400 }}>
      <button type="button">Inside</button>
    </div>
  );
}
const page = (props: ErrorBoundaryProps = {}) => (
  <main>
    <h1>Report</h1>
    <ErrorBoundary {...props}>
      <Content />
    </ErrorBoundary>
  </main>
);
const fallback = (): HTMLElement | null => document.querySelector('.tactful-section');
const inside = (): HTMLElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Inside');
const again = (): HTMLElement => document.querySelector('[data-remedy=retry]')!;

const stale = (): Error =>
  new TypeError('Failed to fetch dynamically imported module: https://app.example.com/assets/report-a1b2.js');

function Door() {
  const { showBoundary } = useErrorBoundary();
  return (
    <button type="button" onClick={() => showBoundary(errorOf({ kind: 'forbidden', status: 403 }))}>
      Open
    </button>
  );
}

function Lost() {
  useErrorBoundary();
  return null;
}

test('what throws is replaced by what happened and a way to load it again', async () => {
  thrown = new Error('boom');
  const onError = vi.fn<NonNullable<ErrorBoundaryProps['onError']>>();
  const onReset = vi.fn<() => void>();
  await open(page({ onError, onReset }), { kit });
  expect(fallback()!.querySelector('h2')?.textContent).toBe('This part of the page stopped working');
  expect(fallback()!.textContent).not.toContain('boom');
  expect(onError).toHaveBeenCalledOnce();
  thrown = undefined;
  await userEvent.click(again());
  await painted();
  expect(onReset).toHaveBeenCalledExactlyOnceWith('retry');
  expect(fallback()).toBeNull();
  expect(inside()).toBeDefined();
});

test('it can stand for the whole page', async () => {
  thrown = errorOf({ kind: 'not_found', status: 404 });
  await open(
    <ErrorBoundary surface="page">
      <Content />
    </ErrorBoundary>,
    { kit },
  );
  expect(document.querySelector('.tactful-page h1')).not.toBeNull();
});

test('a crash of the whole page does not claim that the rest of it works', async () => {
  thrown = new Error('boom');
  await open(
    <ErrorBoundary surface="page">
      <Content />
    </ErrorBoundary>,
    { kit },
  );
  const said = document.querySelector('.tactful-page')!.textContent;
  expect(said).not.toMatch(/part of the page|rest of the page/);
});

describe('which errors it takes', () => {
  test.for([
    ['its kinds', ['not_found'] as const],
    ['those a function takes', (error: { kind: string }) => error.kind === 'not_found'],
  ] as const)('%s; the rest go on to the next one above', async ([, accepts]) => {
    const nested = (
      <ErrorBoundary fallback={() => <p>Outer</p>}>
        <ErrorBoundary accepts={accepts} fallback={() => <p>Inner</p>}>
          <Content />
        </ErrorBoundary>
      </ErrorBoundary>
    );
    thrown = errorOf({ kind: 'not_found' });
    const { container, unmount } = await open(nested, { kit });
    expect(container.textContent).toBe('Inner');
    await unmount();
    thrown = errorOf({ kind: 'server' });
    expect((await open(nested, { kit })).container.textContent).toBe('Outer');
  });

  test('what a router throws to navigate is not an error', async () => {
    thrown = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;replace;/login;307;' });
    const seen = vi.fn<(error: unknown) => void>();
    await open(<Catch seen={seen}>{page()}</Catch>, { kit });
    expect(seen).toHaveBeenCalledWith(thrown);
  });
});

describe('trying again', () => {
  test('when a reset key changes', async () => {
    thrown = new Error('boom');
    const onReset = vi.fn<() => void>();
    const { show } = await open(page({ resetKeys: [1], onReset }), { kit });
    await show(page({ resetKeys: [1], onReset }));
    expect(fallback()).not.toBeNull();
    thrown = undefined;
    await show(page({ resetKeys: [2], onReset }));
    expect(onReset).toHaveBeenCalledExactlyOnceWith('keys');
    expect(fallback()).toBeNull();
  });

  test('when the connection is back, at most three times a minute by itself', async () => {
    thrown = errorOf({ kind: 'offline' });
    const onReset = vi.fn<() => void>();
    await open(page({ onReset }), { kit });
    for (let n = 0; n < 5; n++) {
      window.dispatchEvent(new Event('online'));
      await painted();
    }
    expect(onReset.mock.calls).toEqual([['recovered'], ['recovered'], ['recovered']]);
    clock.advance(61_000);
    thrown = undefined;
    window.dispatchEvent(new Event('online'));
    await painted();
    expect(fallback()).toBeNull();
  });

  test('at the planned moment, where the plan is to try again by itself', async () => {
    thrown = errorOf({
      kind: 'unavailable',
      status: 503,
      retryAfterMs: 5_000,
      request: { method: 'GET', url: '/x' },
      receivedAt: clock.now(),
    });
    await open(page(), { kit });
    expect(fallback()).not.toBeNull();
    thrown = undefined;
    clock.advance(4_000);
    await painted();
    expect(fallback()).not.toBeNull();
    clock.advance(6_000);
    await painted();
    expect(fallback()).toBeNull();
  });

  test('settles what its source had raised', async () => {
    const settle = vi.spyOn(kit, 'settle');
    thrown = new Error('boom');
    await open(page({ situation: { source: 'report' } }), { kit });
    expect(settle).not.toHaveBeenCalled();
    thrown = undefined;
    await userEvent.click(again());
    expect(settle).toHaveBeenCalledExactlyOnceWith('report');
  });
});

describe('focus and size', () => {
  test('the fallback keeps the size and, if focus was inside, the focus', async () => {
    const { show } = await open(page(), { kit });
    inside()!.focus();
    thrown = new Error('boom');
    await show(page());
    expect(fallback()!.getBoundingClientRect().height).toBe(400);
    expect(document.activeElement).toBe(fallback());
  });

  test('focus that was elsewhere stays there', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const { show } = await open(page(), { kit });
    field.focus();
    thrown = new Error('boom');
    await show(page());
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  test('after trying again focus is in the restored part and not on the body', async () => {
    thrown = new Error('boom');
    await open(page(), { kit });
    thrown = undefined;
    again().focus();
    await userEvent.keyboard('{Enter}');
    await painted();
    expect(document.activeElement?.closest('.tactful-boundary')).not.toBeNull();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(inside());
  });
});

describe('a fallback cannot throw', () => {
  test('where the app’s throws, the usual one is drawn', async () => {
    thrown = new Error('boom');
    await open(
      page({
        fallback: () => {
          throw new Error('worse');
        },
      }),
      { kit },
    );
    expect(fallback()).not.toBeNull();
  });

  test('where everything throws, one sentence is left', async () => {
    thrown = new Error('boom');
    vi.spyOn(kit, 'present').mockImplementation(() => {
      throw new Error('worst');
    });
    const { container } = await open(page(), { kit });
    expect(container.querySelector('[role=alert]')?.textContent).toBe(
      'This part of the page stopped working',
    );
  });
});

describe('a file of an old version that is gone', () => {
  test('reloads the page once', async () => {
    const reload = vi.fn<() => void>();
    thrown = stale();
    const first = await open(page({ remedies: { reload } }), { kit });
    expect(reload).toHaveBeenCalledOnce();
    await first.unmount();
    thrown = stale();
    await open(page({ remedies: { reload } }), { kit });
    expect(reload).toHaveBeenCalledOnce();
    expect(fallback()!.textContent).toContain('Reload');
  });

  test.for([
    'Loading chunk 12 failed.\n(error: https://app.example.com/12.js)',
    'Loading CSS chunk 12 failed.\n(/12.css)',
    'Failed to load chunk /_next/static/chunks/12.js from module 7',
    'error loading dynamically imported module: https://app.example.com/12.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/report-a1b2.css',
  ])('is known by the words of browsers and bundlers: %s', async (message) => {
    const reload = vi.fn<() => void>();
    thrown = new Error(message);
    await open(page({ remedies: { reload } }), { kit });
    expect(reload).toHaveBeenCalledOnce();
  });

  test('without a connection it is no new version: the page stays until there is one', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const reload = vi.fn<() => void>();
    thrown = stale();
    await open(page({ remedies: { reload } }), { kit });
    expect(fallback()!.textContent).toContain('You are offline');
    expect(reload).not.toHaveBeenCalled();
    // What was imported lazily stays rejected, so that only a reload helps.
    online.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    await painted();
    expect(reload).toHaveBeenCalledOnce();
  });

  test('does not reload where the browser keeps no note of it', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const reload = vi.fn<() => void>();
    thrown = stale();
    await open(page({ remedies: { reload } }), { kit });
    expect(reload).not.toHaveBeenCalled();
    expect(fallback()).not.toBeNull();
  });
});

test('an error from a handler has a door in, and the app one to try again', async () => {
  await open(
    <ErrorBoundary
      fallback={({ presentation, reset }) => (
        <button type="button" onClick={reset}>
          {presentation?.title}
        </button>
      )}
    >
      <Door />
    </ErrorBoundary>,
    { kit },
  );
  await userEvent.click(document.querySelector('button')!);
  expect(document.querySelector('button')?.textContent).toBe('You do not have access to this');
  await userEvent.click(document.querySelector('button')!);
  expect(document.querySelector('button')?.textContent).toBe('Open');
});

test('outside of a boundary the door says what to wrap', async () => {
  await expect(open(<Lost />, { kit })).rejects.toThrow(/Wrap the part of the page .* in <ErrorBoundary>/);
});
