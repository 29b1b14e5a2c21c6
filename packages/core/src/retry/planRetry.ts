import type { Meaning } from '../explain/meaning.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Situation } from '../present/situation.ts';
import type { RetryPlan } from './retryPlan.ts';

/** The world as the decision needs it, handed in. */
export interface RetryContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly offline?: boolean;
  readonly hidden?: boolean;
  /** Whether the retry budget of this origin allows another automatic attempt. Default true. */
  readonly budgetLeft?: boolean;
}

/** Whether, when and by whom the same thing is tried again. */
export function planRetry(
  _error: ApiError,
  _meaning: Meaning,
  _situation: Situation,
  _context: RetryContext,
): RetryPlan {
  return { do: 'stop', reason: 'kind_is_final' };
}
