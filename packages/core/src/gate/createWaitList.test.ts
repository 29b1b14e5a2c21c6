import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../vocabulary/clock.ts';
import { createWaitList, type PlannedRetry, type WaitList } from './createWaitList.ts';

const key = {};
let waits: WaitList<object>;
const overdue = vi.fn<(key: object) => void>();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
  overdue.mockReset();
  waits = createWaitList(systemClock, overdue);
});
afterEach(() => void vi.useRealTimers());

const plan = (ms: number, more: Partial<PlannedRetry> = {}): PlannedRetry => ({
  do: 'retry',
  at: Date.now() + ms,
  reason: 'back_off',
  ...more,
});
const moveClock = (ms: number): void => void vi.setSystemTime(Date.now() + ms);

describe('a list of waits', () => {
  it.each([
    ['below a second', 600, {}, false],
    ['of a second', 1_000, {}, true],
    ['until the connection is back', 0, { paused: true }, true],
  ])('tells of a wait %s, or does not', (_what, ms, more, isTold) => {
    waits.set(key, plan(ms, more));
    expect([waits.has(key), waits.get(key) !== undefined]).toEqual([true, isTold]);
    waits.end(key);
    expect([waits.has(key), waits.get(key)]).toEqual([false, undefined]);
  });

  it('tells of every change', () => {
    const heard = vi.fn<() => void>();
    const leave = waits.subscribe(heard);
    waits.set(key, plan(1_000));
    waits.end(key);
    waits.end(key);
    leave();
    waits.set(key, plan(1_000));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('leaves no timer behind', () => {
    waits.set(key, plan(1_000));
    waits.set(key, plan(2_000));
    waits.end(key);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the person', () => {
  it.each([
    ['with nothing to wait for', undefined, true],
    ['during a wait that nobody stated', {}, true],
    ['before the deadline of the API', { notBefore: 500 }, false],
  ])('may try, or may not: %s', (_when, stated, may) => {
    const notBefore = stated && 'notBefore' in stated ? Date.now() + stated.notBefore : undefined;
    if (stated) waits.set(key, plan(1_000, notBefore === undefined ? {} : { notBefore }));
    expect(waits.mayTry(key)).toBe(may);
    vi.advanceTimersByTime(500);
    expect(waits.mayTry(key)).toBe(true);
  });

  it('may try after a sleep, and is not kept from it by a clock that was set back', () => {
    for (const jump of [3_600_000, -3_600_000]) {
      waits.set(key, plan(60_000, { notBefore: Date.now() + 30_000 }));
      moveClock(jump);
      if (jump < 0) vi.advanceTimersByTime(29_999);
      expect(waits.mayTry(key)).toBe(jump > 0);
      vi.advanceTimersByTime(1);
      expect(waits.mayTry(key)).toBe(true);
    }
  });

  it('may not while an attempt is on its way, of which it is still told', () => {
    waits.set(key, plan(1_000));
    waits.begin(key);
    expect([waits.mayTry(key), waits.get(key)?.do]).toEqual([false, 'retry']);
  });
});

describe('an attempt that should have begun', () => {
  it('is told of when it has not, such as after a sleep', () => {
    waits.set(key, plan(60_000));
    moveClock(3_600_000);
    vi.advanceTimersByTime(5_000);
    expect(overdue.mock.calls).toEqual([[key]]);
  });

  it('is not when it has', () => {
    waits.set(key, plan(1_000));
    vi.advanceTimersByTime(1_000);
    waits.begin(key);
    vi.advanceTimersByTime(60_000);
    expect(overdue).not.toHaveBeenCalled();
  });
});
