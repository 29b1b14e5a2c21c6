import { afterEach, beforeEach, expect, test } from 'vitest';
import { createErrorKit } from '@tactful/core';
import { createFakeClock, listen, open, painted, type FakeClock } from '../page.test.support.tsx';
import type { Announce } from './createAnnouncer.ts';
import { useAnnounce } from './useAnnounce.ts';

let clock: FakeClock;
let announce: Announce;
let ear: ReturnType<typeof listen>;

function Speaker() {
  const say = useAnnounce();
  return (
    <button
      type="button"
      ref={() => {
        announce = say;
      }}
    >
      Trigger
    </button>
  );
}

beforeEach(async () => {
  clock = createFakeClock();
  ear = listen();
  await open(<Speaker />, { kit: createErrorKit({ clock }) });
  await painted();
});
afterEach(() => {
  ear.stop();
  for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
});

const home = (): Element | null | undefined =>
  document.querySelector('[aria-live=polite]')?.closest('dialog, body');

const hearing = async (ms: number): Promise<string[]> => {
  clock.advance(ms);
  await painted();
  return ear.texts();
};

test('both regions are in the page, empty and atomic, before the first message', () => {
  const regions = [...document.querySelectorAll('[aria-live]')];
  expect(regions.map((region) => region.outerHTML)).toEqual([
    '<div aria-live="polite" aria-atomic="true"></div>',
    '<div aria-live="assertive" aria-atomic="true"></div>',
  ]);
});

test('a text is told after a moment, in the region of its politeness', async () => {
  announce('Saved');
  announce('This did not work', 'assertive');
  expect(await hearing(99)).toEqual([]);
  await hearing(1);
  expect(ear.heard).toEqual([
    { text: 'Saved', politeness: 'polite', isReliable: true },
    { text: 'This did not work', politeness: 'assertive', isReliable: true },
  ]);
});

test('what is not to be told is not told', async () => {
  announce('Quiet', 'off');
  announce('');
  expect(await hearing(10_000)).toEqual([]);
});

test('the same text twice is told twice', async () => {
  announce('Copied');
  await hearing(200);
  announce('Copied');
  expect(await hearing(1_000)).toEqual(['Copied', 'Copied']);
});

test('a flood is told as the first in full and how many more, once per second', async () => {
  for (let n = 1; n <= 50; n++) announce(`Problem ${n}`, 'polite', true);
  expect(await hearing(999)).toEqual(['Problem 1']);
  expect(await hearing(10_000)).toEqual(['Problem 1', 'Problem 2 (and 48 more problems)']);
});

test('a flood of both kinds is told three times, the rest of both as urgently as it is', async () => {
  for (let n = 1; n <= 50; n++) announce(`Problem ${n}`, n % 2 ? 'polite' : 'assertive', true);
  await hearing(10_000);
  expect(ear.heard.map(({ text, politeness }) => `${politeness}: ${text}`)).toEqual([
    'polite: Problem 1',
    'assertive: Problem 2',
    'assertive: Problem 4 (and 47 more problems)',
  ]);
  announce('Later');
  expect(await hearing(2_000)).toContain('Later');
});

test.each<[string, readonly (readonly [string, isProblem?: boolean])[], string]>([
  [
    'what is no problem is told in its own words',
    [['Trying again now'], ['Back to normal']],
    'Trying again now. Back to normal.',
  ],
  [
    'a problem among other things is told in full',
    [['Trying again now'], ['A list could not be loaded.', true], ['Back to normal']],
    'Trying again now. A list could not be loaded. Back to normal.',
  ],
  [
    'of several problems the rest is counted',
    [
      ['Back to normal'],
      ['First', true],
      ['Trying again now'],
      ['Second', true],
      ['Third', true],
      ['Trying again now'],
    ],
    'Back to normal. First (and 2 more problems). Trying again now.',
  ],
])('of what comes at once, %s', async (_, told, heard) => {
  announce('Problem', 'polite', true);
  for (const [text, isProblem] of told) announce(text, 'polite', isProblem);
  expect(await hearing(10_000)).toEqual(['Problem', heard]);
});

test('in a flood of both kinds, what is no problem stays polite', async () => {
  for (const politeness of ['polite', 'assertive'] as const) {
    for (let n = 1; n <= 3; n++) announce(`${politeness} ${n}`, politeness, true);
  }
  announce('Back to normal');
  await hearing(10_000);
  expect(ear.heard.slice(2).map(({ text, politeness }) => `${politeness}: ${text}`)).toEqual([
    'assertive: assertive 2 (and 3 more problems)',
    'polite: Back to normal',
  ]);
});

test('each is told once: of an atomic region all is read out, so it holds nothing that was told before', async () => {
  const region = document.querySelector('[aria-live=polite]')!;
  const readOut: (string | null)[] = [];
  for (const text of ['Copied', 'Saved', 'Saved']) {
    announce(text);
    await hearing(1_000);
    readOut.push(region.textContent);
  }
  expect(region.getAttribute('aria-atomic')).toBe('true');
  expect(readOut).toEqual(['Copied', 'Saved', 'Saved']);
  expect(ear.texts()).toEqual(readOut);
});

test('old texts leave the regions', async () => {
  announce('Saved');
  await hearing(100);
  expect(document.querySelector('[aria-live=polite]')?.textContent).toBe('Saved');
  await hearing(7_000);
  expect(document.querySelector('[aria-live=polite]')?.textContent).toBe('');
});

test('the regions move into the top-most modal dialog, and back', async () => {
  const [first, second] = ['first', 'second'].map((id) => {
    const dialog = document.createElement('dialog');
    dialog.id = id;
    document.body.prepend(dialog);
    return dialog;
  }) as [HTMLDialogElement, HTMLDialogElement];
  first.showModal();
  await painted();
  expect(home()).toBe(first);
  second.showModal();
  await painted();
  expect(home()).toBe(second);

  announce('Not sent');
  await hearing(100);
  expect(second.textContent).toContain('Not sent');
  expect(ear.heard.at(-1)?.isReliable).toBe(true);

  // Taken out of the page while it is open, as a framework does.
  second.remove();
  await painted();
  expect(home()).toBe(first);
  first.close();
  await painted();
  expect(home()).toBe(document.body);
});

test('a text that waits while a modal opens is told inside it', async () => {
  announce('Not sent');
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  await painted();
  expect(await hearing(100)).toEqual(['Not sent']);
  expect(dialog.textContent).toBe('Not sent');
});

test('it cannot be seen, and does not widen the page', () => {
  const host = document.querySelector('[aria-live]')!.parentElement!;
  const { width, height } = host.getBoundingClientRect();
  expect([width, height]).toEqual([1, 1]);
});
