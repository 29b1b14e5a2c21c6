import type { ApiError } from '../normalise/apiError.ts';
import type { Variant } from '../vocabulary/variant.ts';

/** Statuses that say more than their kind (RFC 9110 section 15.5, RFC 4918 section 11.3, RFC 7725). */
const byStatus: Readonly<Record<number, Variant>> = {
  410: 'gone',
  412: 'edited',
  413: 'too_large',
  415: 'wrong_media_type',
  423: 'locked',
  451: 'not_here',
};

/** The errors of a challenge that say more than its status (RFC 6750 section 3.1, RFC 9470 section 3). */
const byChallenge: Readonly<Record<string, Variant>> = {
  insufficient_user_authentication: 'step_up',
  insufficient_scope: 'missing_permission',
};

/** The situation that the protocol itself states, whatever the code. */
export function statedVariant(error: ApiError): Variant | undefined {
  const challenge = error.challenges
    .map(({ params }) => params['error'] ?? '')
    .find((stated) => Object.hasOwn(byChallenge, stated));
  if (challenge !== undefined) return byChallenge[challenge];
  return error.status === undefined ? undefined : byStatus[error.status];
}
