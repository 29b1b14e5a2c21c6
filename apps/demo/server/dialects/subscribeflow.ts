import { randomBytes } from 'node:crypto';
import type { Problem, Thing } from '../failure.ts';
import { lookUp, type Dialect, type Phrasebook } from './dialect.ts';
import { fieldOf, limitFields, limitMessage, nameOf, hasId } from './words.ts';

interface Said {
  status: number;
  error: Record<string, unknown>;
  headers?: Record<string, string>;
}

const said = (status: number, code: string, message: string, more?: Record<string, unknown>): Said => ({
  status,
  error: { code, message, ...more },
});

const problemCodes: Record<Problem['rule'], string | undefined> = {
  required: 'missing_field',
  email: 'invalid_email',
  max_length: 'max_length',
  unknown_tag: 'invalid_tag',
  format: undefined,
};

const detailOf = (problem: Problem) => {
  const code = problemCodes[problem.rule];
  return { field: fieldOf(problem), message: problem.message, ...(code && { code }) };
};

const notFoundCodes: { [T in Thing]?: string } = {
  subscriber: 'subscriber_not_found',
  tag: 'tag_not_found',
  organization: 'organization_not_found',
};

const phrasebook: Phrasebook<Said> = {
  validation_failed: ({ problems }) =>
    said(422, 'validation_error', 'Validation failed', { details: problems.map(detailOf) }),
  body_unreadable: () => said(400, 'validation_error', 'Request body is not valid JSON'),
  idempotency_key_missing: () => said(400, 'missing_field', 'Idempotency-Key header is required'),
  signed_out: () => said(401, 'unauthorized', 'Authentication required'),
  session_expired: () => said(401, 'invalid_session', 'Session cookie is invalid or expired'),
  link_unknown: () => said(401, 'invalid_token', 'This magic link is not valid.'),
  link_expired: () =>
    said(401, 'magic_link_expired', 'This magic link has expired. Please request a new one.'),
  link_used: () =>
    said(401, 'magic_link_already_used', 'This magic link was already used. Please request a new one.'),
  owners_only: ({ area }) => said(403, 'owner_only', `Only organization owners can access ${area}`),
  not_a_member: () => said(403, 'not_a_member', 'You are not a member of this organization'),
  not_found: ({ what, id }) =>
    said(
      404,
      notFoundCodes[what] ?? 'not_found',
      `${nameOf(what)}${hasId(what) ? ' with ID' : ''} '${id}' not found`,
    ),
  already_exists: () => said(409, 'email_exists', 'Email already exists'),
  stale_version: ({ sent, current }) =>
    said(
      409,
      'already_exists',
      `A newer version of this subscriber already exists: ${current}, but ${sent} was edited`,
    ),
  idempotency_key_reused: () =>
    said(409, 'already_exists', 'A request with this Idempotency-Key already exists'),
  already_sent: () => said(409, 'already_exists', 'A delivery of this newsletter already exists'),
  rate_limited: ({ limit, waitSeconds, resetAt }) => ({
    ...said(429, 'rate_limited', `Rate limit exceeded. Retry after ${waitSeconds} seconds`, {
      retry_after: waitSeconds,
    }),
    headers: {
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': String(resetAt),
      'Retry-After': String(waitSeconds),
    },
  }),
  plan_limit: (facts) =>
    said(
      402,
      facts.limit === 'max_subscribers' ? 'subscriber_limit_exceeded' : 'email_limit_exceeded',
      limitMessage(facts.limit),
      limitFields(facts),
    ),
  no_subscription: () =>
    said(402, 'no_active_subscription', 'No active subscription found. Please subscribe to a plan first.'),
  unknown_price: () => said(400, 'invalid_price', 'Price does not exist'),
  payment_declined: () => said(402, 'checkout_failed', 'The card was declined'),
  report_timed_out: ({ seconds }) =>
    said(503, 'service_unavailable', `The report did not finish within ${seconds} seconds`),
  maintenance: () => said(503, 'service_unavailable', 'Service temporarily unavailable'),
  database_failed: () => said(500, 'database_error', 'A database error occurred'),
  crashed: () => said(500, 'internal_error', 'An unexpected error occurred'),
};

/** `{ error: { code, message, details } }`; a request id on server errors only. */
export const subscribeflow: Dialect = {
  newRequestId: () => `req_${randomBytes(6).toString('hex')}`,
  headers: () => ({}),
  write(failure, request_id) {
    const { status, headers = {}, error } = lookUp(phrasebook, failure);
    return { status, headers, body: { error: status < 500 ? error : { ...error, request_id } } };
  },
};
