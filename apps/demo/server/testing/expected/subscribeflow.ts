import { expect } from 'vitest';
import type { Expectations, Expected } from '../causes.ts';

const failure = (
  status: number,
  code: string,
  message: string,
  more: Record<string, unknown> = {},
): Expected => ({ status, body: { error: { code, message, ...more } } });

const withRequestId = { request_id: expect.stringMatching(/^req_[0-9a-f]{12}$/) };

export const subscribeflow: Expectations = {
  validation_failed: failure(422, 'validation_error', 'Validation failed', {
    details: [
      { field: 'email', message: 'Must be a valid email address', code: 'invalid_email' },
      { field: 'first_name', message: 'Must not exceed 100 characters', code: 'max_length' },
      { field: 'address.zip', message: 'Must be a five-digit ZIP code' },
      { field: 'tags.0', message: 'Tag does not exist', code: 'invalid_tag' },
      { field: 'consent_at', message: 'This field is required', code: 'missing_field' },
    ],
  }),
  one_field_wrong: failure(422, 'validation_error', 'Validation failed', {
    details: [{ field: 'email', message: 'Must be a valid email address', code: 'invalid_email' }],
  }),
  one_field_missing: failure(422, 'validation_error', 'Validation failed', {
    details: [{ field: 'first_name', message: 'This field is required', code: 'missing_field' }],
  }),
  body_unreadable: failure(400, 'validation_error', 'Request body is not valid JSON'),
  idempotency_key_missing: failure(400, 'missing_field', 'Idempotency-Key header is required'),
  signed_out: failure(401, 'unauthorized', 'Authentication required'),
  session_expired: failure(401, 'invalid_session', 'Session cookie is invalid or expired'),
  link_unknown: failure(401, 'invalid_token', 'This magic link is not valid.'),
  link_expired: failure(401, 'magic_link_expired', 'This magic link has expired. Please request a new one.'),
  link_used: failure(
    401,
    'magic_link_already_used',
    'This magic link was already used. Please request a new one.',
  ),
  owners_only: failure(403, 'owner_only', 'Only organization owners can access billing'),
  not_a_member: failure(403, 'not_a_member', 'You are not a member of this organization'),
  not_found: failure(404, 'subscriber_not_found', "Subscriber with ID 'sub_nobody' not found"),
  already_exists: failure(409, 'email_exists', 'Email already exists'),
  stale_version: failure(
    409,
    'already_exists',
    'A newer version of this subscriber already exists: 2, but 1 was edited',
  ),
  idempotency_key_reused: failure(
    409,
    'already_exists',
    'A request with this Idempotency-Key already exists',
  ),
  already_sent: failure(409, 'already_exists', 'A delivery of this newsletter already exists'),
  rate_limited: {
    ...failure(429, 'rate_limited', 'Rate limit exceeded. Retry after 8 seconds', { retry_after: 8 }),
    headers: {
      'x-ratelimit-limit': '3',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1767225608',
      'retry-after': '8',
    },
  },
  plan_limit: failure(402, 'subscriber_limit_exceeded', 'Subscriber limit exceeded', {
    limit: 'max_subscribers',
    current: 5,
    max: 5,
    tier: 'free',
    upgrade_url: '/api/v1/billing/create-checkout-session',
  }),
  emails_used_up: failure(402, 'email_limit_exceeded', 'Email limit exceeded', {
    limit: 'max_emails_per_month',
    current: 8,
    max: 10,
    tier: 'free',
    upgrade_url: '/api/v1/billing/create-checkout-session',
  }),
  no_subscription: failure(
    402,
    'no_active_subscription',
    'No active subscription found. Please subscribe to a plan first.',
  ),
  unknown_price: failure(400, 'invalid_price', 'Price does not exist'),
  payment_declined: failure(402, 'checkout_failed', 'The card was declined'),
  report_timed_out: failure(
    503,
    'service_unavailable',
    'The report did not finish within 0.02 seconds',
    withRequestId,
  ),
  maintenance: failure(503, 'service_unavailable', 'Service temporarily unavailable', withRequestId),
  database_failed: failure(500, 'database_error', 'A database error occurred', withRequestId),
  crashed: failure(500, 'internal_error', 'An unexpected error occurred', withRequestId),
};
