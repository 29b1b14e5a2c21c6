import { randomUUID } from 'node:crypto';
import type { Problem } from '../failure.ts';
import { lookUp, type Answer, type Dialect, type Phrasebook } from './dialect.ts';
import { byField, fieldOf, idKeyOf, limitFields, limitMessage, nameOf } from './words.ts';

function said(
  status: number,
  internal_error: string,
  message: string,
  details?: Record<string, unknown>,
  headers: Record<string, string> = {},
): Answer {
  return {
    status,
    headers,
    body: { success: false, error: { message, internal_error, ...(details && { details }) } },
  };
}

function sentence(problem: Problem): string {
  if (problem.rule === 'required') return `${fieldOf(problem)} is required`;
  if (problem.rule === 'email') return 'Invalid email format';
  return problem.message;
}

function oneProblem(problem: Problem): Answer {
  const { value } = problem;
  const details = { field: fieldOf(problem), ...(value !== undefined && { value }) };
  return said(400, 'validation_error', sentence(problem), details);
}

const phrasebook: Phrasebook<Answer> = {
  validation_failed: ({ problems: [first, ...others], problems }) =>
    first && others.length === 0
      ? oneProblem(first)
      : said(400, 'validation_error', 'Validation failed', byField(problems)),
  body_unreadable: () => said(400, 'validation_error', 'Invalid request format'),
  idempotency_key_missing: () => said(400, 'validation_error', 'Idempotency-Key is required'),
  signed_out: () => said(401, 'permission_denied', 'API key required'),
  session_expired: () => said(401, 'permission_denied', 'Session expired'),
  link_unknown: () => said(401, 'permission_denied', 'Magic link not recognized'),
  link_expired: () => said(401, 'permission_denied', 'Magic link expired'),
  link_used: () => said(401, 'permission_denied', 'Magic link already used'),
  owners_only: () => said(403, 'permission_denied', 'Insufficient permissions to access this resource'),
  not_a_member: ({ organization }) =>
    said(403, 'permission_denied', 'Insufficient permissions to access this resource', {
      organization_id: organization,
    }),
  not_found: ({ what, id }) => said(404, 'not_found', `${nameOf(what)} not found`, { [idKeyOf(what)]: id }),
  already_exists: ({ what, email }) =>
    said(409, 'already_exists', `${nameOf(what)} with this email already exists`, { email }),
  stale_version: ({ subscriber, current }) =>
    said(409, 'version_conflict', 'Subscriber was modified by another request', {
      subscriber_id: subscriber,
      version: current,
    }),
  idempotency_key_reused: ({ key }) =>
    said(409, 'already_exists', 'Request with this idempotency_key already exists', { idempotency_key: key }),
  already_sent: ({ newsletter }) =>
    said(400, 'invalid_operation', 'Newsletter is already sent', { newsletter_id: newsletter }),
  rate_limited: ({ waitSeconds }) =>
    said(
      429,
      'service_unavailable',
      'Rate limit exceeded',
      { retry_after: waitSeconds },
      { 'Retry-After': String(waitSeconds) },
    ),
  plan_limit: (facts) => said(400, 'invalid_operation', limitMessage(facts.limit), limitFields(facts)),
  no_subscription: () => said(400, 'invalid_operation', 'No active subscription found'),
  unknown_price: ({ price }) =>
    said(400, 'validation_error', 'Price does not exist', { field: 'price', value: price }),
  payment_declined: () => said(400, 'invalid_operation', 'The card was declined'),
  report_timed_out: ({ seconds }) =>
    said(503, 'service_unavailable', `Report did not finish within ${seconds} seconds`),
  maintenance: () => said(503, 'service_unavailable', 'Service temporarily unavailable'),
  database_failed: () => said(500, 'database_error', 'Database operation failed'),
  crashed: () => said(500, 'internal_error', 'An internal error occurred'),
};

/** `{ success: false, error: { message, internal_error, details } }`; no request id. */
export const flexprice: Dialect = {
  newRequestId: randomUUID,
  headers: () => ({}),
  write: (failure) => lookUp(phrasebook, failure),
};
