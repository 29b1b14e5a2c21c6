import type { Situation } from '../situation/situation.ts';
import type { RetryPlan } from './retryPlan.ts';

/**
 * The situation of whoever doesn't count attempts: they repeat nothing by themselves, and the words must not say so.
 * Unchanged with a count, and where the plan repeats nothing or waits for a connection.
 */
export function unrepeated(situation: Situation, plan: RetryPlan): Situation {
  return situation.attempt === undefined && plan.do === 'retry' && !plan.paused
    ? { ...situation, attempt: Number.MAX_SAFE_INTEGER }
    : situation;
}
