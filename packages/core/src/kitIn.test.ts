import { beforeEach, describe, expect, test, vi } from 'vitest';
import { de } from './copy/de.ts';
import { en } from './copy/en.ts';
import { createErrorKit } from './createErrorKit.ts';
import type { ErrorKit } from './errorKit.ts';
import { createGate } from './gate/createGate.ts';
import type { Notice } from './notify/notice.ts';
import { failure } from './notify/failure.test.support.ts';
import type { Situation } from './situation/situation.ts';

let now: number;
let timers: { readonly at: number; readonly run: () => void }[];
let kit: ErrorKit;

const clock = {
  now: () => now,
  after: (ms: number, run: () => void) => {
    const timer = { at: now + ms, run };
    timers.push(timer);
    return () => void timers.splice(timers.indexOf(timer), 1);
  },
};

const pass = (ms: number): void => {
  now += ms;
  for (const { run } of timers.filter(({ at }) => at <= now)) run();
};

beforeEach(() => {
  now = Date.parse('2026-01-01T00:00:00Z');
  timers = [];
  kit = createErrorKit({ clock });
});

const failed = (status: number, body: object = {}, headers: Record<string, string> = {}) =>
  kit.parseResponse(Response.json(body, { status, headers }));

const standing = (speaker: ErrorKit): Notice | undefined => {
  const { toasts, banner, dialog } = speaker.notices.getSnapshot();
  return toasts[0] ?? banner ?? dialog;
};

const said = (speaker: ErrorKit): readonly (string | undefined)[] => {
  const { title, body, remedies } = standing(speaker)?.presentation ?? {};
  return [title, body, ...(remedies ?? []).map(({ label }) => label)];
};

test.each<[string, number, object, Situation]>([
  ['toast', 500, {}, { occasion: 'action', surfaces: ['toast'] }],
  ['banner', 503, {}, { occasion: 'refresh', streak: 9, surfaces: ['banner'] }],
  ['dialog', 402, { limit: 5, used: 5 }, { occasion: 'action', surfaces: ['dialog'] }],
])('what stands as a %s is said in the language of the kit that is asked', async (surface, ...failing) => {
  const [status, body, situation] = failing;
  const error = await failed(status, body);
  const { retry } = kit.report(error, situation);
  expect(standing(kit)?.surface).toBe(surface);
  const english = said(kit);
  const german = kit.in(de).present(error, situation, retry);
  expect(said(kit.in(de))).toEqual([german.title, german.body, ...german.remedies.map(({ label }) => label)]);
  expect(german.title).not.toBe(english[0]);
  expect(said(kit)).toEqual(english);
  const { presentation } = standing(kit.in(de))!;
  expect(presentation.retry).toBe(retry);
  expect(standing(kit.in(de))).toEqual({ ...standing(kit), presentation });
});

test('a wait is said as long as it still is', async () => {
  const error = await failed(429, {}, { 'retry-after': '40' });
  kit.report(error, { occasion: 'action', surfaces: ['banner'] });
  expect(said(kit)[1]).toContain('in 40 seconds');
  pass(25_000);
  expect(said(kit.in(de))[1]).toContain('In 15 Sekunden');
});

const lost: Situation = { occasion: 'action', surfaces: ['toast'] };

test.each<[string, () => ErrorKit, string, RegExp]>([
  ['was said in the language of then: it is left out', () => kit, 'de', /^(?!.*these invoices)/],
  ['is said since the app has changed its language', () => (kit.in(de), kit), 'de', /these invoices/],
  ['was reported by a kit of that language', () => kit.in(de), 'de', /these invoices/],
  ['is said where only the words have changed', () => kit, 'en', /these invoices/],
])('what it was about %s', async (_, reporter, lang, wanted) => {
  reporter().report(await failed(500), { ...lost, occasion: 'load', subject: 'these invoices' });
  const other = { ...(lang === 'de' ? de : en) };
  expect(said(kit.in(other))[0]).toMatch(wanted);
  expect(said(kit.in(other))[0]).not.toMatch(/[{}]|undefined/);
});

/** The same failure each time. */
const report = (by: ErrorKit): unknown =>
  by.report(new TypeError('Failed to fetch'), { ...lost, source: 'list' });
const comesBack = (by: ErrorKit): unknown =>
  by.report(new TypeError('Failed to fetch'), { ...lost, occasion: 'refresh', streak: 9 });
const close = (by: ErrorKit): void => {
  report(by);
  by.notices.dismiss(standing(by)?.id ?? '');
};

describe('in another language it is the same kit', () => {
  test.each<[string, (one: ErrorKit, other: ErrorKit) => unknown, unknown]>([
    [
      'for the same copy it is the same object',
      (one, other) => [one.in(de) === other, other.in(en) === one],
      [true, true],
    ],
    [
      'which counts on',
      (one, other) => (report(one), report(other), [one, other].map((by) => standing(by)?.count)),
      [2, 2],
    ],
    ['what was counted stays counted', (one, other) => (report(one), other.notices.getCounts().raised), 1],
    [
      'what was reported has its owner',
      (one, other) => (one.report(thrown, lost), other.isReported(thrown)),
      true,
    ],
    [
      'what was read is not read again',
      (one, other) => one.parseError(thrown) === other.parseError(thrown),
      true,
    ],
    [
      'what works again takes it away',
      (one, other) => (report(one), other.settle('list'), standing(one)),
      undefined,
    ],
    [
      'what was closed stays away',
      (one, other) => (close(one), comesBack(other), standing(other)),
      undefined,
    ],
    [
      'what was silenced stays so',
      (one, other) => (one.notices.silence('network'), report(other), standing(other)),
      undefined,
    ],
    [
      'whoever waits for the pointer to go waits on',
      (one, other) => (one.notices.pause('hover'), other.notices.getSnapshot().paused),
      true,
    ],
    ['the gate is the same', (one, other) => one.gate !== undefined && one.gate === other.gate, true],
    ['the budget is the same', (one, other) => one.retryBudget === other.retryBudget, true],
  ])('%s', (_, act, result) => {
    const gate = createGate({ channel: null, storage: null });
    const one = createErrorKit({ clock, gate });
    expect(act(one, one.in(de))).toEqual(result);
    gate.dispose();
  });

  const thrown = new TypeError('Failed to fetch');
  test('a toast leaves when it would have left', () => {
    const [, error] = failure();
    kit.notices.show(failure({ tone: 'success', title: 'Saved' })[0], error);
    const { deadline = 0 } = standing(kit) ?? {};
    expect(standing(kit.in(de))?.deadline).toBe(deadline);
    pass(deadline - now);
    expect(standing(kit.in(de))).toBeUndefined();
  });

  test('whoever listens hears of what any of them does; a watcher hears of no second walk', async () => {
    const heard = vi.fn<() => void>();
    const walked = vi.fn<() => void>();
    kit.in(de).notices.subscribe(heard);
    kit.watch({ walked });
    kit.report(await failed(500), lost);
    await Promise.resolve();
    said(kit.in(de));
    expect([heard.mock.calls.length, walked.mock.calls.length]).toEqual([1, 1]);
  });
});

test('what has not changed stays the same object', async () => {
  kit.report(await failed(500), lost);
  const { notices } = kit.in(de);
  const before = notices.getSnapshot();
  expect(notices.getSnapshot()).toBe(before);
  notices.pause();
  expect(notices.getSnapshot()).not.toBe(before);
  expect(notices.getSnapshot().toasts).toBe(before.toasts);
  kit.report(await failed(404), lost);
  expect(notices.getSnapshot().toasts).toHaveLength(2);
  expect(notices.getSnapshot().toasts[0]).toBe(before.toasts[0]);
});

test('what the app has put there itself keeps its words', () => {
  kit.notices.show(...failure({ title: 'As the app put it' }));
  expect(said(kit.in(de))[0]).toBe('As the app put it');
});
