import { ApiError } from '../normalise/apiError.ts';
import { leftOf, type Closure } from './closure.ts';
import type { GateRequest } from './gate.ts';
import { absoluteUrl } from './places.ts';

/**
 * What a request is refused with that was not sent: the kind of what had closed its way (`rate_limited`, or `unavailable`
 * in an outage) with the code `not_sent`, the remaining time, and the certainty that nothing was changed.
 */
export function notSent({ url, method = 'GET' }: GateRequest, closed: Closure, now: number): ApiError {
  return new ApiError({
    kind: closed.outage ? 'unavailable' : 'rate_limited',
    code: 'not_sent',
    codes: ['not_sent'],
    message: 'Not sent: the API asked to wait.',
    audience: 'developer',
    issues: [],
    issuesOmitted: 0,
    retryAfterMs: leftOf(closed, now),
    params: { notSent: true },
    challenges: [],
    outcome: 'failed',
    partial: false,
    request: { method, url: absoluteUrl(url) },
    dialect: 'gate',
    receivedAt: now,
  });
}
