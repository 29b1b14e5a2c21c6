import type { Kind } from '../vocabulary/kind.ts';

/** What a status says by itself (RFC 9110 section 15, and what gateways add to it), where it isn't its class' default. */
const statuses: readonly (readonly [Kind, ...number[]])[] = [
  ['validation', 422],
  ['unauthenticated', 401, 407, 419, 440, 498, 511],
  ['forbidden', 403, 451],
  ['payment_required', 402],
  ['not_found', 404, 410],
  ['conflict', 409, 412, 423, 428],
  ['rate_limited', 420, 429, 509],
  ['timeout', 408, 504, 522, 524, 598, 599],
  ['unavailable', 425, 502, 503, 520, 521, 523, 525, 526, 527, 529, 530],
  ['aborted', 460, 499],
];

const kinds = new Map(
  statuses.flatMap(([kind, ...members]) => members.map((status) => [status, kind] as const)),
);

/** The kind that the status settles; undefined below 400. */
export function kindOfStatus(status: number): Kind | undefined {
  return kinds.get(status) ?? (status >= 500 ? 'server' : status >= 400 ? 'bad_request' : undefined);
}
