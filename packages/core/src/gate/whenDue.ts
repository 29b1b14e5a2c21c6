import { browserSurroundings, type Surroundings } from '../notify/surroundings.ts';
import { systemClock, type Clock } from '../vocabulary/clock.ts';
import { resumeAt } from '../retry/resumeAt.ts';
import { createRemaining } from './createRemaining.ts';

/** Time and device, handed in so that waits can be tested without waiting. An `ErrorKit` will do. */
export interface World {
  readonly clock?: Clock;
  /** Online and visible, or not. Default: the browser's word. */
  readonly surroundings?: Surroundings;
  /** A number in [0, 1), for jitter. */
  readonly random?: () => number;
}

/**
 * Timers stand still while a device sleeps. So none is longer than this, and what came due during the sleep is late by
 * no more, even if nothing else tells of the waking. Milliseconds.
 */
export const longestNap = 5_000;
/** Timers may come a little early without anyone having touched the clock. */
export const timerSlack = 50;

/**
 * Calls `run` once, when a moment (milliseconds since 1970) has come, there is a connection, and someone is looking at
 * the page. What is overdue when one comes back runs within a second. Goes by the wall clock, but a clock that is set
 * back lengthens no wait. Answers how to cancel.
 */
export function whenDue(moment: number, run: () => void, world: World = {}): () => void {
  const { clock = systemClock, surroundings = browserSurroundings, random = Math.random } = world;
  const remaining = createRemaining(clock, moment);
  const isAway = (): boolean => surroundings.isOffline() || surroundings.isHidden();
  let cancelTimer: (() => void) | undefined;
  const end = (): void => {
    cancelTimer?.();
    stopWatching();
  };
  const due = (): void => {
    if (isAway()) return;
    end();
    run();
  };
  const sleep = (): void => {
    cancelTimer?.();
    const left = remaining();
    const nap = Math.min(left, longestNap);
    const begun = clock.now();
    cancelTimer = clock.after(nap, () => {
      const passed = clock.now() - begun;
      const wasSetBack = passed < Math.max(0, nap - timerSlack);
      if (remaining(wasSetBack ? left - nap : left) > 0) sleep();
      else due();
    });
  };
  const stopWatching = surroundings.subscribe(() => {
    if (isAway()) return;
    if (remaining() > 0) return sleep();
    const now = clock.now();
    cancelTimer?.();
    cancelTimer = clock.after(resumeAt({ at: moment }, now, random) - now, due);
  });
  sleep();
  return end;
}
