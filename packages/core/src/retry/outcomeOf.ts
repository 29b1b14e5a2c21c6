import type { Meaning } from '../explain/meaning.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Situation } from '../situation/situation.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { methodOf, safeToRepeat } from './safeToRepeat.ts';

/** The request may have been carried out all the same. */
const uncertain: ReadonlySet<Kind> = new Set(['network', 'timeout', 'server', 'unavailable']);
/** Turned away before anything was done (RFC 8470 section 5.2). */
const tooEarly = 425;

/** What a repeat may be answered with when the attempt before it had worked, by method. */
const successOfTheFirst: Readonly<Record<string, readonly number[]>> = { DELETE: [404, 410], PUT: [412] };

/** Whether this is what a repeat looks like whose first attempt had worked, though nobody heard of it. */
export function mayHaveWorked(error: ApiError, { variant }: Meaning, situation: Situation): boolean {
  if ((situation.attempt ?? 1) < 2) return false;
  if (error.kind === 'conflict' && (variant === 'taken' || variant === 'resubmitted')) return true;
  const method = methodOf({ ...situation.request, ...error.request }, situation);
  return error.status !== undefined && (successOfTheFirst[method]?.includes(error.status) ?? false);
}

/** Whether nobody knows if the action took place: it got no answer, or a fault for one, and must not be sent twice. */
export function isOutcomeUnknown(error: ApiError, situation: Situation): boolean {
  if (error.status === tooEarly || !uncertain.has(error.kind)) return false;
  return !safeToRepeat({ ...situation.request, ...error.request }, situation);
}
