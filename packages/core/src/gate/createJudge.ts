import type { ErrorKit } from '../errorKit.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Situation } from '../situation/situation.ts';
import type { PlannedRetry } from './createWaitList.ts';

/** What the app has told a query library about retrying: how often, whether, and after how many milliseconds. */
export interface GivenRetry {
  readonly retry?: boolean | number | ((failureCount: number, error: never) => boolean) | undefined;
  readonly retryDelay?: number | ((failureCount: number, error: never) => number) | undefined;
}

/** Answers the two questions that a query library asks after a failure. Synchronous: a promise would count as yes. */
export interface Judge {
  readonly retry: (failureCount: number, error: unknown) => boolean;
  /** Milliseconds. */
  readonly retryDelay: (failureCount: number, error: unknown) => number;
}

/** What is judged. */
export interface RetryCase {
  /** The situation of an attempt, 1 for the first. */
  readonly situationOf: (attempt: number) => Situation;
  /** Whether repeats make sense here at all. */
  readonly mayRepeat: (error: unknown) => boolean;
  /** Hears when there will be another attempt. */
  readonly onWait: (wait: PlannedRetry, error: unknown) => void;
}

/** The library's own delay, for repeats that only the app wants. */
const usualDelay = (failureCount: number): number => Math.min(1_000 * 2 ** failureCount, 30_000);

/**
 * Decides by the kit, within what the app has said: a number is the most repeats, a function has the last word on
 * whether, a delay on when. Nothing where the app wants no repeats.
 */
export function createJudge(
  kit: ErrorKit,
  given: GivenRetry,
  { situationOf, mayRepeat, onWait }: RetryCase,
): Partial<Judge> {
  if (given.retry === false || given.retry === 0) return {};
  // The library asks for the delay first, then whether to retry at all: both answers come from one plan.
  let last: { readonly error: unknown; readonly failureCount: number; readonly plan: RetryPlan } | undefined;
  const planFor = (failureCount: number, error: unknown): RetryPlan => {
    if (last && last.error === error && last.failureCount === failureCount) return last.plan;
    const plan = kit.planRetry(error, situationOf(failureCount + 1));
    last = { error, failureCount, plan };
    return plan;
  };
  const retryDelay = (failureCount: number, error: unknown): number => {
    const { retryDelay: own } = given;
    if (typeof own === 'function') return own(failureCount, error as never);
    if (own !== undefined) return own;
    const plan = planFor(failureCount, error);
    return plan.do === 'retry' ? Math.max(0, plan.at - kit.clock.now()) : usualDelay(failureCount);
  };
  const wants = (failureCount: number, error: unknown): boolean => {
    const { retry: own } = given;
    if (typeof own === 'function') return own(failureCount, error as never);
    if (typeof own === 'number' && failureCount >= own) return false;
    return planFor(failureCount, error).do === 'retry';
  };
  return {
    retryDelay,
    retry: (failureCount, error) => {
      if (!mayRepeat(error) || !wants(failureCount, error)) return false;
      const plan = planFor(failureCount, error);
      const at = kit.clock.now() + retryDelay(failureCount, error);
      onWait({ ...(plan.do === 'retry' ? plan : { do: 'retry', reason: 'back_off' }), at }, error);
      return true;
    },
  };
}
