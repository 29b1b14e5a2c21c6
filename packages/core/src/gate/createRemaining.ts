import type { Clock } from '../vocabulary/clock.ts';

/**
 * What is left until a moment (milliseconds since 1970), in milliseconds, whenever it is asked: never more than the
 * time before, so that a clock set back lengthens no wait.
 */
export interface Remaining {
  /** `atMost`: what can be left at most, for those who know that time has passed. */
  (atMost?: number): number;
}

export function createRemaining(clock: Clock, moment: number): Remaining {
  let deadline = moment;
  let before = Infinity;
  return (atMost = Infinity) => {
    const most = Math.min(before, atMost);
    const left = Math.max(0, deadline - clock.now());
    if (left > most) deadline -= left - most;
    before = Math.min(left, most);
    return before;
  };
}
