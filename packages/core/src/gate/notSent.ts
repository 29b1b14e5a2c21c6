import { ApiError } from '../normalise/apiError.ts';
import type { GateRequest } from './gate.ts';
import { absoluteUrl } from './places.ts';

/**
 * What a request is refused with that was not sent: `rate_limited` with the code `not_sent`, the remaining time,
 * and the certainty that nothing was changed.
 */
export function notSent({ url, method = 'GET' }: GateRequest, waitMs: number, now: number): ApiError {
  return new ApiError({
    kind: 'rate_limited',
    code: 'not_sent',
    codes: ['not_sent'],
    message: 'Not sent: the API asked to wait.',
    audience: 'developer',
    issues: [],
    issuesOmitted: 0,
    retryAfterMs: waitMs,
    params: { notSent: true },
    challenges: [],
    outcome: 'failed',
    partial: false,
    request: { method, url: absoluteUrl(url) },
    dialect: 'gate',
    receivedAt: now,
  });
}
