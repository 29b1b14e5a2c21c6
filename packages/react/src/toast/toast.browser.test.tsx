import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import { errorOf, remedyOf } from '../fixtures.test.support.ts';
import { createFakeClock, listen, open, painted, raise, type FakeClock } from '../page.test.support.tsx';
import { Surfaces, type SurfacesProps } from '../surfaces/Surfaces.tsx';

let clock: FakeClock;
let kit: ErrorKit;
let ear: ReturnType<typeof listen>;

beforeEach(() => {
  clock = createFakeClock();
  kit = createErrorKit({ clock });
  ear = listen();
});
afterEach(() => {
  ear.stop();
  for (const dialog of document.querySelectorAll('body > dialog')) dialog.remove();
});

const page = async (props: SurfacesProps = {}, retry = vi.fn<() => unknown>()): Promise<typeof retry> => {
  await open(
    <>
      <main>
        <h1>Subscribers</h1>
        <button type="button">Save</button>
      </main>
      <Surfaces {...props} />
    </>,
    { kit, remedies: { retry } },
  );
  await painted();
  return retry;
};
const trigger = (): HTMLElement => document.querySelector('main button')!;
const region = (): HTMLElement => document.querySelector('.tactful-toasts')!;
const toasts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-toast]')];
const titles = (): (string | undefined)[] =>
  toasts().map((toast) => toast.querySelector('.tactful-title')?.firstChild?.textContent ?? undefined);
const focused = (): string | null | undefined =>
  document.activeElement?.closest('[data-toast]')?.querySelector('.tactful-title')?.firstChild?.textContent;
const raiseThree = async (): Promise<void> => {
  for (const title of ['First', 'Second', 'Third']) raise(kit, { title, fingerprint: title });
  await painted();
};
const told = async (): Promise<string[]> => {
  clock.advance(2_000);
  await painted();
  return ear.texts();
};

test('a toast says what happened, in a landmark that tells how many there are', async () => {
  await page();
  expect(region().hidden).toBe(true);
  raise(kit, { title: 'We could not finish this', body: 'Try again in a moment.' });
  await painted();
  expect(region().getAttribute('aria-label')).toBe('1 notification');
  expect(region().hidden).toBe(false);
  const [toast] = toasts();
  const named = (attribute: string): string | null | undefined =>
    document.getElementById(toast!.getAttribute(attribute)!)?.textContent;
  expect(named('aria-labelledby')).toBe('We could not finish this');
  expect(named('aria-describedby')).toBe('Try again in a moment.');
});

test('it is announced as what it is; how to get to its actions only where there are any', async () => {
  await page();
  raise(kit, {
    title: 'We could not finish this',
    body: 'Try again.',
    remedies: [remedyOf('retry', 'Try again')],
  });
  raise(kit, { title: 'Already saved', body: 'Nothing to do.', tone: 'neutral', fingerprint: 'b' });
  raise(kit, {
    title: 'This did not work',
    politeness: 'assertive',
    body: undefined as never,
    fingerprint: 'c',
  });
  await painted();
  expect((await told()).toSorted()).toEqual([
    'Information: Already saved. Nothing to do.',
    'Problem: This did not work.',
    'Problem: We could not finish this. Try again. Press F6 for actions.',
  ]);
  expect(ear.heard.map(({ politeness, isReliable }) => [politeness, isReliable])).toEqual([
    ['assertive', true],
    ['polite', true],
    ['polite', true],
  ]);
});

test('what a person causes again is told again; what repeats in the background is only counted', async () => {
  await page();
  raise(kit, { title: 'Yours', politeness: 'assertive', body: '', fingerprint: 'own' });
  await told();
  raise(kit, { title: 'Yours', politeness: 'assertive', body: '', fingerprint: 'own' });
  await painted();
  expect(await told()).toEqual(['Problem: Yours.', 'Problem: Yours.']);
  raise(kit, { title: 'Background', body: '', fingerprint: 'bg' });
  await told();
  raise(kit, { title: 'Background', body: '', fingerprint: 'bg' });
  await painted();
  expect((await told()).slice(2)).toEqual(['Problem: Background.']);
  expect(toasts()[0]?.textContent).toContain('Happened 2 times');
});

test('three are seen, the newest at the top, and how many more wait', async () => {
  await page();
  await raiseThree();
  for (const title of ['Fourth', 'Fifth']) raise(kit, { title, fingerprint: title });
  await painted();
  expect(titles()).toEqual(['Third', 'Second', 'First']);
  expect(region().textContent).toContain('2 more');
  expect(region().getAttribute('aria-label')).toBe('5 notifications');
  const tops = toasts().map((toast) => toast.getBoundingClientRect().top);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('a new toast does not move those that are there', async () => {
  await page();
  raise(kit, { title: 'First', fingerprint: '1' });
  await painted();
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const before = toasts()[0]!.getBoundingClientRect().top;
  raise(kit, { title: 'Second', fingerprint: '2' });
  await painted();
  expect(toasts().at(-1)!.getBoundingClientRect().top).toBe(before);
});

test('at the top of the window the newest is the lowest', async () => {
  await page({ atTop: true });
  await raiseThree();
  expect(titles()).toEqual(['First', 'Second', 'Third']);
  expect(region().getBoundingClientRect().top).toBeLessThan(10);
});

test('F6 leads to the newest toast and back to where focus was', async () => {
  await page();
  await raiseThree();
  trigger().focus();
  await userEvent.keyboard('{F6}');
  expect(focused()).toBe('Third');
  await userEvent.keyboard('{Tab}{Tab}');
  expect(focused()).toBe('Second');
  await userEvent.keyboard('{F6}');
  expect(document.activeElement).toBe(trigger());
});

test('the key can be another one, and its name is told', async () => {
  await page({ hotkey: 'Alt+T' });
  await raiseThree();
  expect(region().getAttribute('aria-description')).toBe('Press Alt+T to move here');
  trigger().focus();
  await userEvent.keyboard('{F6}');
  expect(document.activeElement).toBe(trigger());
  await userEvent.keyboard('{Alt>}t{/Alt}');
  expect(focused()).toBe('Third');
});

test('the key can be left out', async () => {
  await page({ hotkey: false });
  await raiseThree();
  trigger().focus();
  await userEvent.keyboard('{F6}');
  expect(document.activeElement).toBe(trigger());
  expect(region().hasAttribute('aria-description')).toBe(false);
});

test('Esc closes the focused toast; the next one takes focus, and after the last it returns', async () => {
  await page();
  await raiseThree();
  trigger().focus();
  await userEvent.keyboard('{F6}{Escape}');
  expect(focused()).toBe('Second');
  await userEvent.keyboard('{Escape}');
  expect(focused()).toBe('First');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(trigger());
  expect(toasts()).toEqual([]);
});

test('focus goes to the main part when the place it came from is gone', async () => {
  await page();
  raise(kit);
  await painted();
  trigger().focus();
  await userEvent.keyboard('{F6}');
  trigger().remove();
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement?.tagName).toBe('MAIN');
});

test('a toast that is settled while focus is inside does not drop focus', async () => {
  await page();
  raise(kit, { title: 'First', fingerprint: '1', source: 'list' });
  raise(kit, { title: 'Second', fingerprint: '2', source: 'item' });
  await painted();
  trigger().focus();
  await userEvent.keyboard('{F6}');
  kit.settle('item');
  await painted();
  expect(focused()).toBe('First');
});

test('each close button names its message', async () => {
  await page();
  await raiseThree();
  const names = [...region().querySelectorAll('.tactful-close')].map((button) =>
    button.getAttribute('aria-label'),
  );
  expect(names).toEqual(['Close “Third”', 'Close “Second”', 'Close “First”']);
  await userEvent.click(region().querySelector('.tactful-close')!);
  expect(titles()).toEqual(['Second', 'First']);
});

test('errors and whatever has an action stay; mere information leaves by itself', async () => {
  await page();
  await userEvent.hover(document.querySelector('h1')!);
  raise(kit, { title: 'Error', fingerprint: 'a' });
  raise(kit, {
    title: 'Offer',
    tone: 'neutral',
    remedies: [remedyOf('retry', 'Try again')],
    fingerprint: 'b',
  });
  raise(kit, { title: 'News', tone: 'success', body: '', fingerprint: 'c' });
  await painted();
  clock.advance(5_999);
  await painted();
  expect(titles()).toEqual(['News', 'Offer', 'Error']);
  clock.advance(60_000);
  await painted();
  expect(titles()).toEqual(['Offer', 'Error']);
});

test.for([
  [
    'the pointer is over them',
    () => userEvent.hover(toasts()[0]!),
    () => userEvent.hover(document.querySelector('h1')!),
  ],
  ['focus is inside', () => userEvent.keyboard('{F6}'), () => userEvent.keyboard('{F6}')],
  [
    'the window is not in use',
    async () => window.dispatchEvent(new Event('blur')),
    async () => window.dispatchEvent(new Event('focus')),
  ],
] as const)('time stands still while %s, and goes on with what was left', async ([, begin, end]) => {
  await page();
  raise(kit, { title: 'News', tone: 'success', body: '' });
  await painted();
  clock.advance(5_000);
  await begin();
  clock.advance(60_000);
  await painted();
  expect(titles()).toEqual(['News']);
  await end();
  clock.advance(900);
  await painted();
  expect(titles()).toEqual(['News']);
  clock.advance(200);
  await painted();
  expect(titles()).toEqual([]);
});

test('a remedy is acted upon, the toast leaves, and the same failure comes back at once', async () => {
  const retry = await page();
  const traits = { remedies: [remedyOf('retry', 'Try again')], source: 'save' };
  const error = errorOf();
  raise(kit, traits, error);
  await painted();
  await userEvent.click(toasts()[0]!.querySelector('.tactful-button')!);
  expect(retry).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ error }));
  expect(toasts()).toEqual([]);
  raise(kit, traits, error);
  await painted();
  expect(toasts()).toHaveLength(1);
});

test('after a remedy focus returns to where it was', async () => {
  await page();
  raise(kit, { remedies: [remedyOf('retry', 'Try again')] });
  await painted();
  trigger().focus();
  await userEvent.keyboard('{F6}{Tab}{Enter}');
  await painted();
  expect(toasts()).toEqual([]);
  expect(document.activeElement).toBe(trigger());
});

test('when it fails again while the remedy is at work, the news stays', async () => {
  const traits = { title: 'Again', remedies: [remedyOf('retry', 'Try again')], source: 'save' };
  await page(
    {},
    vi.fn<() => unknown>(async () => {
      raise(kit, traits);
    }),
  );
  raise(kit, traits);
  await painted();
  await userEvent.click(toasts()[0]!.querySelector('.tactful-button')!);
  await painted();
  expect(titles()).toEqual(['Again']);
});

test('while a modal dialog is open they are inside it, above it, and within reach', async () => {
  await page();
  raise(kit, { title: 'Not saved', remedies: [remedyOf('retry', 'Try again')] });
  await painted();
  const dialog = document.createElement('dialog');
  dialog.innerHTML = '<button>Inside</button>';
  document.body.append(dialog);
  dialog.showModal();
  await painted();
  const button = toasts()[0]!.querySelector<HTMLElement>('.tactful-button')!;
  const { x, y, width, height } = button.getBoundingClientRect();
  expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(button);
  await userEvent.keyboard('{F6}');
  expect(focused()).toBe('Not saved');
  // Esc closes the toast, not the dialog around it.
  await userEvent.keyboard('{Escape}');
  expect(toasts()).toEqual([]);
  expect(dialog.open).toBe(true);
  dialog.remove();
  await painted();
  expect(region().closest('body > .tactful-layer')).not.toBeNull();
});

const look = (): string[] =>
  ['.tactful-toast', '.tactful-title', '.tactful-body', '.tactful-button'].flatMap((part) => {
    for (const animation of document.getAnimations()) animation.finish();
    const style = getComputedStyle(document.querySelector(`.tactful-toasts ${part}`)!);
    return [...style].map((name) => `${part} ${name}: ${style.getPropertyValue(name)}`);
  });

test('inside a dialog they look as everywhere', async () => {
  await page();
  raise(kit, { title: 'Not saved', remedies: [remedyOf('retry', 'Try again', { primary: true })] });
  await painted();
  const before = look();
  for (const className of ['tactful tactful-dialog', 'other']) {
    const dialog = document.createElement('dialog');
    dialog.className = className;
    dialog.style.cssText =
      'font: italic 22px/2 monospace; letter-spacing: 3px; text-transform: uppercase; text-align: right; white-space: pre; color: red; color-scheme: dark; cursor: wait; direction: rtl; word-spacing: 9px; text-indent: 20px';
    document.body.append(dialog);
    dialog.showModal();
    await painted();
    expect(region().closest('dialog')).toBe(dialog);
    expect(look().filter((line) => !before.includes(line))).toEqual([]);
    dialog.remove();
    await painted();
  }
});

test('focus inside a toast survives the move into a dialog', async () => {
  await page();
  raise(kit, { title: 'Not saved' });
  await painted();
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  await painted();
  await userEvent.keyboard('{F6}');
  dialog.close();
  await painted();
  expect(toasts()[0]!.closest('dialog')).toBeNull();
  expect(focused()).toBe('Not saved');
});

test('they step aside when they cover what has focus', async () => {
  await page();
  await raiseThree();
  const covered = document.createElement('button');
  covered.textContent = 'Below';
  const { x, y } = toasts()[1]!.getBoundingClientRect();
  Object.assign(covered.style, { position: 'fixed', left: `${x + 40}px`, top: `${y + 20}px` });
  document.querySelector('main')!.append(covered);
  covered.focus();
  await painted();
  const around = region().getBoundingClientRect();
  expect(around.bottom).toBeLessThan(covered.getBoundingClientRect().bottom + around.height);
  const { left, top } = covered.getBoundingClientRect();
  expect(document.elementFromPoint(left + 2, top + 2)).toBe(covered);
});

test('an app can draw them itself and keeps the behaviour', async () => {
  await page({
    toast: ({ presentation, closeProps }) => (
      <p>
        {presentation.title} <button {...closeProps} type="button" />
      </p>
    ),
  });
  raise(kit, { title: 'Mine' });
  await painted();
  expect(toasts()[0]!.textContent).toBe('Mine ');
  await userEvent.click(toasts()[0]!.querySelector('button')!);
  expect(toasts()).toEqual([]);
});

test('a thousand failures in a second: three toasts, one banner, three announcements at most', async () => {
  await page();
  for (let n = 0; n < 1_000; n++) {
    clock.advance(1);
    const kind = (['server', 'network', 'unavailable', 'rate_limited'] as const)[n % 4]!;
    const isBanner = kind === 'unavailable' || kind === 'rate_limited';
    raise(
      kit,
      {
        surface: isBanner ? 'banner' : 'toast',
        fingerprint: `${kind} ${n % 40}`,
        ...(kind === 'server' ? {} : { cause: kind }),
        ...(isBanner && { retry: { do: 'retry', at: clock.now() + 30_000, reason: 'stated_wait' } }),
      },
      errorOf({ kind, receivedAt: clock.now() }),
    );
    if (n % 10 === 0) await painted();
  }
  await painted();
  expect(toasts().length).toBeLessThanOrEqual(3);
  expect(document.querySelectorAll('.tactful-banner')).toHaveLength(1);
  expect((await told()).length).toBeLessThanOrEqual(3);
});
