import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDevice, type Device } from './device.test.support.ts';
import { createRemaining } from './createRemaining.ts';
import { systemClock } from '../vocabulary/clock.ts';
import { untilDue } from './untilDue.ts';
import { whenDue } from './whenDue.ts';

let device: Device;
const run = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
  device = createDevice();
  run.mockReset();
});
afterEach(() => void vi.useRealTimers());

const pass = (ms: number): void => void vi.advanceTimersByTime(ms);
const moveClock = (ms: number): void => void vi.setSystemTime(Date.now() + ms);
const world = (): Parameters<typeof whenDue>[2] => ({ surroundings: device, random: () => 0.5 });
const start = (ms: number): (() => void) => whenDue(Date.now() + ms, run, world());
const ran = (): number => run.mock.calls.length;

describe('a moment', () => {
  it.each([0, 1, 4_999, 5_000, 5_001, 60_000, 3_600_000])('comes after %s ms, not before, and once', (ms) => {
    start(ms);
    if (ms > 0) pass(ms - 1);
    expect(ran()).toBe(0);
    pass(1);
    expect(ran()).toBe(1);
    pass(100_000);
    expect(ran()).toBe(1);
  });

  it('leaves neither timer nor listener behind, whether it came or was cancelled', () => {
    start(1_000);
    pass(1_000);
    start(1_000)();
    pass(2_000);
    expect([ran(), vi.getTimerCount(), device.listeners.size]).toEqual([1, 0, 0]);
  });

  it('that came during a sleep, in which timers stand still, is late by five seconds at most', () => {
    start(60_000);
    pass(2_000);
    moveClock(3_600_000);
    pass(3_000);
    expect(ran()).toBe(1);
  });

  it.each(['focus, nothing has changed', 'the page is back'])(
    'that came during a sleep is late by one second at most when the browser tells of %s',
    (news) => {
      start(60_000);
      if (news.startsWith('the page')) device.set({ hidden: true });
      moveClock(3_600_000);
      device.set({ hidden: false });
      expect(ran()).toBe(0);
      pass(500);
      expect(ran()).toBe(1);
    },
  );

  it.each([
    ['at the beginning', 0, 60_000],
    ['in the middle of a nap', 12_300, 60_000],
    ['shortly before the end', 59_960, 60_000],
    ['in a short wait', 20, 40],
  ])('is not later because the clock was set back %s', (_when, before, ms) => {
    start(ms);
    pass(before);
    moveClock(-3_600_000);
    pass(ms - before);
    expect(ran()).toBe(1);
  });

  it.each([{ hidden: true }, { offline: true }])(
    'waits for the page and the connection: %o, then runs within a second',
    (away) => {
      start(1_000);
      device.set(away);
      pass(60_000);
      expect(ran()).toBe(0);
      device.set({ hidden: false, offline: false });
      pass(499);
      expect(ran()).toBe(0);
      pass(1);
      expect(ran()).toBe(1);
    },
  );

  it('is not brought forward by coming back', () => {
    start(10_000);
    device.set({ hidden: true });
    pass(1_000);
    device.set({ hidden: false });
    pass(8_999);
    expect(ran()).toBe(0);
    pass(1);
    expect(ran()).toBe(1);
  });
});

describe('what is left', () => {
  it('is never more than the time before', () => {
    const remaining = createRemaining(systemClock, Date.now() + 10_000);
    const looks = [0, 4_000, -3_600_000, 2_000, 3_600_000, -7_200_000].map((ms) => {
      moveClock(ms);
      return remaining();
    });
    expect(looks).toEqual([10_000, 6_000, 6_000, 4_000, 0, 0]);
  });
});

describe('whoever waits until it is due', () => {
  it('goes on then', async () => {
    const goesOn = untilDue({ at: Date.now() + 1_000 }, world()).then(run);
    await vi.advanceTimersByTimeAsync(999);
    expect(ran()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    await goesOn;
    expect([ran(), device.listeners.size]).toEqual([1, 0]);
  });

  it('leaves at once when aborted, with the reason, and leaves nothing behind', async () => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    const left = untilDue({ at: Date.now() + 1_000 }, world(), controller.signal).catch(String);
    controller.abort('changed my mind');
    expect(await left).toBe('changed my mind');
    expect([vi.getTimerCount(), device.listeners.size]).toEqual([0, 0]);

    const other = new AbortController();
    const kept = vi.spyOn(other.signal, 'removeEventListener');
    const goesOn = untilDue({ at: Date.now() + 1_000 }, world(), other.signal);
    await vi.advanceTimersByTimeAsync(1_000);
    await goesOn;
    expect([removed.mock.calls.length, kept.mock.calls.length]).toEqual([0, 1]);
  });

  it('does not even begin when aborted already', async () => {
    const left = untilDue({ at: Date.now() + 1_000 }, world(), AbortSignal.abort('no')).catch(String);
    expect(await left).toBe('no');
    expect(vi.getTimerCount()).toBe(0);
  });
});
