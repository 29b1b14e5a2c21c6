import { randomBytes } from 'node:crypto';
import { lookUp, type Dialect, type Phrasebook } from './dialect.ts';
import { byField, hasId, idKeyOf, limitFields, limitMessage, nameOf } from './words.ts';

interface Said {
  status: number;
  code: string;
  message: string;
  metadata?: Record<string, unknown>;
  headers?: Record<string, string>;
}

const said = (status: number, code: string, message: string, metadata?: Record<string, unknown>): Said => ({
  status,
  code,
  message,
  ...(metadata && { metadata }),
});

const phrasebook: Phrasebook<Said> = {
  validation_failed: ({ problems }) =>
    problems.length === 1 && problems[0]?.rule === 'required'
      ? said(400, 'missing_field', 'A required field is missing', byField(problems))
      : said(400, 'validation_error', 'One or more fields failed validation', byField(problems)),
  body_unreadable: () => said(400, 'invalid_request', 'Request body or parameters are malformed'),
  idempotency_key_missing: () => said(400, 'missing_field', 'Idempotency-Key header is missing'),
  signed_out: () => said(401, 'unauthorized', 'No valid license key provided'),
  session_expired: () => said(401, 'unauthorized', 'Session has expired'),
  link_unknown: () => said(401, 'unauthorized', 'Sign-in link is not known'),
  link_expired: () => said(401, 'unauthorized', 'Sign-in link has expired'),
  link_used: () => said(401, 'unauthorized', 'Sign-in link was already used'),
  owners_only: () => said(403, 'forbidden', 'Insufficient permissions'),
  not_a_member: ({ organization }) =>
    said(403, 'forbidden', 'Insufficient permissions', { organization_id: organization }),
  not_found: ({ what, id }) =>
    said(404, 'not_found', `No ${what.replaceAll('_', ' ')} found${hasId(what) ? ' with ID' : ''}: ${id}`, {
      [idKeyOf(what)]: id,
    }),
  already_exists: ({ what, email }) =>
    said(409, 'already_exists', `${nameOf(what)} with this email already exists`, { email }),
  stale_version: ({ subscriber, current }) =>
    said(409, 'already_exists', 'A newer version of this subscriber already exists', {
      subscriber_id: subscriber,
      version: current,
    }),
  idempotency_key_reused: ({ key }) =>
    said(409, 'already_exists', 'A request with this idempotency key already exists', {
      idempotency_key: key,
    }),
  already_sent: ({ newsletter }) =>
    said(400, 'invalid_request', 'Newsletter was already sent', { newsletter_id: newsletter }),
  rate_limited: ({ waitSeconds }) => ({
    ...said(429, 'invalid_request', 'Too many requests', { retry_after: waitSeconds }),
    headers: { 'Retry-After': String(waitSeconds) },
  }),
  plan_limit: (facts) => said(403, 'forbidden', limitMessage(facts.limit), limitFields(facts)),
  no_subscription: () => said(403, 'forbidden', 'License lacks required capabilities'),
  unknown_price: () =>
    said(400, 'validation_error', 'One or more fields failed validation', { price: 'Price does not exist' }),
  payment_declined: () => said(400, 'transaction_failed', 'Financial transaction could not be completed'),
  report_timed_out: ({ seconds }) =>
    said(500, 'processing_error', `Report did not finish within ${seconds} seconds`),
  maintenance: () => said(503, 'processing_error', 'Down for maintenance'),
  database_failed: () => said(500, 'processing_error', 'Error during operation processing'),
  crashed: () => said(500, 'processing_error', 'Error during operation processing'),
};

/** `{ code, message, request_id, metadata }`, flat, with a request id in every body. */
export const licenseKey: Dialect = {
  newRequestId: () => `req_${randomBytes(4).toString('hex')}`,
  headers: () => ({}),
  write(failure, request_id) {
    const { status, headers = {}, code, message, metadata } = lookUp(phrasebook, failure);
    return { status, headers, body: { code, message, request_id, ...(metadata && { metadata }) } };
  },
};
