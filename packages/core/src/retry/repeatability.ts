import type { Meaning } from '../explain/meaning.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Kind } from '../vocabulary/kind.ts';
import type { RetryReason } from './retryPlan.ts';

/** Who may try again: the kit by itself, only the person, or nobody. */
export type Repeatability =
  | { readonly by: 'kit' }
  | { readonly by: 'person' | 'nobody'; readonly reason: RetryReason };

/** Statuses that may pass by themselves, among them those that proxies have added. */
const passing: ReadonlySet<number> = new Set([
  408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529,
]);
/** Only when the API says when: it is busy rather than unwilling (RFC 9110 section 15.5.14). */
const passingWithWait: ReadonlySet<number> = new Set([413]);

/** What the kind allows where the status says nothing. */
const byKind: Readonly<Record<Kind, Repeatability['by']>> = {
  rate_limited: 'kit',
  timeout: 'kit',
  unavailable: 'kit',
  server: 'kit',
  network: 'kit',
  offline: 'kit',
  unknown: 'person',
  validation: 'nobody',
  bad_request: 'nobody',
  unauthenticated: 'nobody',
  forbidden: 'nobody',
  payment_required: 'nobody',
  not_found: 'nobody',
  conflict: 'nobody',
  aborted: 'nobody',
};

/** What the app's or the API's table of codes may say instead. */
const byTable = { auto: 'kit', manual: 'person', never: 'nobody' } as const;

const kit: Repeatability = { by: 'kit' };
const person: Repeatability = { by: 'person', reason: 'left_to_person' };
const nobody: Repeatability = { by: 'nobody', reason: 'kind_is_final' };

/** Whether trying again can help at all, before it is asked whether this request may be sent twice. */
export function repeatability(error: ApiError, meaning: Meaning): Repeatability {
  if (error.kind === 'aborted') return { by: 'nobody', reason: 'aborted' };
  const usual = usually(error, meaning);
  if (error.shouldRetry === true) return kit;
  if (error.shouldRetry === false)
    return { by: usual.by === 'nobody' ? 'nobody' : 'person', reason: 'api_says_no' };
  return usual;
}

function usually({ kind, status, retryAfterMs }: ApiError, { repeat }: Meaning): Repeatability {
  const by = repeat === undefined ? byKind[kind] : byTable[repeat];
  if (by === 'nobody') {
    const busy = status !== undefined && passingWithWait.has(status) && retryAfterMs !== undefined;
    return busy && repeat === undefined ? kit : nobody;
  }
  if (by === 'person') return person;
  return repeat === 'auto' || kind === 'rate_limited' || mayPass(kind, status) ? kit : person;
}

/** Below 300 the API's own envelope declared failure: then the kind decides, unless nothing could be understood. */
function mayPass(kind: Kind, status: number | undefined): boolean {
  if (status === undefined) return true;
  return status < 300 ? kind !== 'network' : passing.has(status);
}
