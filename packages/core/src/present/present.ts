import type { Meaning } from '../explain/meaning.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Copy } from './copy.ts';
import type { PresentPolicy } from './policy.ts';
import type { Presentation } from './presentation.ts';
import type { Situation } from './situation.ts';

/** Where and how the error is said. */
export function present(
  error: ApiError,
  meaning: Meaning,
  retry: RetryPlan,
  _situation: Situation,
  _policy: PresentPolicy,
  _copy: Copy,
): Presentation {
  return {
    surface: 'toast',
    tone: 'danger',
    title: error.message,
    remedies: [],
    fields: [],
    unplaced: [],
    politeness: 'polite',
    retry,
    referenceShown: false,
    outcome: error.outcome,
    fingerprint: error.kind,
    meaning,
    rule: 'none',
    considered: [],
  };
}
