import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Situation } from '../situation/situation.ts';
import type { Surface } from '../situation/surface.ts';

/** The surfaces that try again when the connection is back, if somebody handles `retry`. */
const resuming: ReadonlySet<Surface> = new Set(['page', 'section', 'form', 'local']);

/**
 * Whether a plan to try again is kept, so that words may promise it: what waits for a connection is repeated by whoever
 * counts attempts, and by a message in the page.
 */
export function isCarriedOut(plan: RetryPlan, { attempt, handled }: Situation, surface: Surface): boolean {
  if (plan.do !== 'retry') return false;
  if (!plan.paused || attempt !== undefined) return true;
  return (
    plan.reason === 'waiting_for_connection' && resuming.has(surface) && handled?.includes('retry') === true
  );
}
