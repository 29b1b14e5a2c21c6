import { randomUUID } from 'node:crypto';
import { lookUp, type Answer, type Dialect, type Phrasebook } from './dialect.ts';
import { byField, limitMessage, nameOf } from './words.ts';

const said = (
  status: number,
  message: string,
  errors?: Record<string, string>,
  error_code?: 'VAL_001',
): Answer => ({
  status,
  body: { success: false, ...(errors && { errors }), message, ...(error_code && { error_code }) },
});

const invalid = (errors: Record<string, string>) => said(422, 'Input validation failed', errors, 'VAL_001');

const phrasebook: Phrasebook<Answer> = {
  validation_failed: ({ problems }) => invalid(byField(problems)),
  body_unreadable: () => said(400, 'Invalid request format or parameters'),
  idempotency_key_missing: () => said(400, 'Idempotency-Key header is missing'),
  signed_out: () => said(401, 'Invalid API key provided'),
  session_expired: () => said(401, 'Session has expired'),
  link_unknown: () => said(401, 'Sign-in link is not known'),
  link_expired: () => said(401, 'Sign-in link has expired'),
  link_used: () => said(401, 'Sign-in link was already used'),
  owners_only: () => said(403, 'Insufficient permissions'),
  not_a_member: () => said(403, 'Insufficient permissions'),
  not_found: ({ what }) => said(404, `${nameOf(what)} not found`),
  already_exists: ({ what }) =>
    said(409, 'Resource conflict', { email: `${nameOf(what)} with this email already exists` }),
  stale_version: () => said(409, 'Subscriber was changed by someone else'),
  idempotency_key_reused: () => said(409, 'Idempotency-Key was already used'),
  already_sent: () => said(409, 'Newsletter was already sent'),
  rate_limited: () => said(429, 'Rate limit exceeded'),
  plan_limit: ({ limit, current, max, tier }) =>
    said(403, `${limitMessage(limit)}: ${current} of ${max} on the ${tier} plan`),
  no_subscription: () => said(403, 'No active subscription'),
  unknown_price: () => invalid({ price: 'Price does not exist' }),
  payment_declined: () => said(400, 'The card was declined'),
  report_timed_out: () => said(504, 'Upstream server timeout'),
  maintenance: () => said(503, 'Service temporarily unavailable'),
  database_failed: () => said(500, 'Internal server error'),
  crashed: () => said(500, 'Internal server error'),
};

/** `{ success: false, errors: { field: text }, message, error_code }`; no request id, no wait. */
export const errorReference: Dialect = {
  newRequestId: randomUUID,
  headers: () => ({}),
  write: (failure) => lookUp(phrasebook, failure),
};
