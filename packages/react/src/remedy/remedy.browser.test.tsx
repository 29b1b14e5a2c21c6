import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createErrorKit } from '@tactful/core';
import { errorOf, presentationOf, remedyOf } from '../fixtures.test.support.ts';
import { LocalError } from '../inline-error/LocalError.tsx';
import { createFakeClock, open, painted } from '../page.test.support.tsx';
import { attachRemedies, type RemedyHandlers } from './remedyHandlers.ts';

const error = errorOf({ kind: 'payment_required', limit: { current: 5, max: 5 } });
const offered = presentationOf(error, {
  limit: { current: 5, max: 5 },
  remedies: [remedyOf('upgrade', 'See plans', { primary: true }), remedyOf('check', 'Check the list')],
});
const page = (remedies: RemedyHandlers, presentation = offered, here?: RemedyHandlers) =>
  open(<LocalError error={error} presentation={presentation} remedies={here} />, { remedies });
const inMain = (failed: boolean) => (
  <main>{failed && <LocalError error={error} presentation={offered} />}</main>
);
const drawn = (): string[] =>
  [...document.querySelectorAll('[data-remedy]')].map(
    ({ tagName, textContent }) => `${tagName} ${textContent}`,
  );

test('what has no handler is left out', async () => {
  await page({ check: () => {} });
  expect(drawn()).toEqual(['BUTTON Check the list']);
});

test('what is a page is a link, also when the page depends on the error', async () => {
  await page({
    upgrade: { href: ({ limit }) => `/plans?above=${limit?.max}` },
    check: { href: () => undefined },
  });
  expect(drawn()).toEqual(['A See plans']);
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/plans?above=5');
});

test('a page that the API names is a link that says where it leads; an address to call is handed to the app', async () => {
  const link = {
    type: 'page',
    url: 'https://pay.example.com/up',
    host: 'pay.example.com',
    external: true,
  } as const;
  const { show } = await page({}, { ...offered, remedies: [remedyOf('upgrade', 'See plans', { link })] });
  const anchor = document.querySelector('a')!;
  expect(anchor.href).toBe(link.url);
  expect(document.getElementById(anchor.getAttribute('aria-describedby')!)?.textContent).toBe(
    'Opens pay.example.com',
  );

  const upgrade = vi.fn<() => unknown>();
  const action = { ...link, type: 'action' } as const;
  const presentation = { ...offered, remedies: [remedyOf('upgrade', 'See plans', { link: action })] };
  await show(<LocalError error={error} presentation={presentation} />);
  expect(drawn()).toEqual([]);
  await show(<LocalError error={error} presentation={presentation} remedies={{ upgrade }} />);
  await userEvent.click(document.querySelector('button')!);
  expect(upgrade).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ error, link: action }));
});

test('the nearest handler wins: the place, then the error, then the provider', async () => {
  const called: string[] = [];
  const at = (where: string) => ({ check: () => called.push(where) });
  const { show } = await page(at('provider'));
  await userEvent.click(document.querySelector('button')!);
  attachRemedies(error, at('error'));
  await show(<LocalError error={error} presentation={{ ...offered }} />);
  await userEvent.click(document.querySelector('button')!);
  await show(<LocalError error={error} presentation={offered} remedies={at('place')} />);
  await userEvent.click(document.querySelector('button')!);
  expect(called).toEqual(['provider', 'error', 'place']);
  attachRemedies(error, { check: undefined });
});

test('what is for others than the person is never shown', async () => {
  await page(
    { check: () => {} },
    { ...offered, remedies: [remedyOf('check', 'Rotate the key', { audience: 'developer' })] },
  );
  expect(drawn()).toEqual([]);
});

test('before its moment a button says why it does nothing, and keeps its place', async () => {
  const clock = createFakeClock();
  const check = vi.fn<() => unknown>();
  await open(
    <LocalError
      error={error}
      presentation={{
        ...offered,
        remedies: [remedyOf('check', 'Check', { notBefore: clock.now() + 2_000 })],
      }}
      remedies={{ check }}
    />,
    { kit: createErrorKit({ clock }) },
  );
  const button = document.querySelector('button')!;
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(check).not.toHaveBeenCalled();
  expect(document.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toBe(
    'You can try again in 2 seconds',
  );
  clock.advance(2_000);
  await painted();
  expect(document.querySelector('button')).toBe(button);
  await userEvent.keyboard('{Enter}');
  expect(check).toHaveBeenCalledOnce();
});

test.for([
  ['the button', true],
  ['the main part, where the button is gone', false],
] as const)('a dialog that keeps focus to the end leaves it to %s', async ([, stays]) => {
  let finish: (() => void) | undefined;
  const upgrade = async (): Promise<void> => {
    const own = document.createElement('input');
    document.body.append(own);
    own.focus();
    await new Promise<void>((done) => (finish = done));
    own.remove();
    await show(inMain(stays));
  };
  const { show } = await open(inMain(true), { remedies: { upgrade } });
  document.querySelector('button')!.focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement?.tagName).toBe('INPUT');
  finish!();
  await expect.poll(() => document.activeElement).toBe(document.querySelector(stays ? 'button' : 'main'));
});

test('in a form only the app reloads: the kit’s own new page would take along what was typed', async () => {
  const missing = errorOf({ kind: 'not_found', status: 404 });
  const at = (occasion: 'submit' | 'action', editing = false) => (
    <LocalError key={`${occasion}${editing}`} error={missing} situation={{ occasion, editing }} />
  );
  const { show } = await open(at('action'));
  expect(drawn()).toEqual(['BUTTON Refresh']);
  await show(at('action', true));
  expect(drawn()).toEqual([]);
  await show(at('submit'));
  expect(drawn()).toEqual([]);
  // Where the label says so, it may.
  const overtaken = errorOf({ kind: 'conflict', status: 412 });
  await show(<LocalError key="412" error={overtaken} situation={{ occasion: 'submit', editing: true }} />);
  expect(drawn()).toEqual(['BUTTON Discard my changes']);
  await show(at('submit'));

  const reload = vi.fn<() => unknown>();
  await open(at('submit'), { remedies: { reload } });
  expect(drawn()).toEqual(['BUTTON Refresh']);
  await userEvent.click(document.querySelector('button')!);
  expect(reload).toHaveBeenCalledOnce();
});
