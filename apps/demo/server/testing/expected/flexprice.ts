import type { Expectations, Expected } from '../causes.ts';

const failure = (
  status: number,
  internal_error: string,
  message: string,
  details?: Record<string, unknown>,
): Expected => ({
  status,
  body: { success: false, error: { message, internal_error, ...(details && { details }) } },
});

export const flexprice: Expectations = {
  validation_failed: failure(400, 'validation_error', 'Validation failed', {
    email: 'Must be a valid email address',
    first_name: 'Must not exceed 100 characters',
    'address.zip': 'Must be a five-digit ZIP code',
    'tags.0': 'Tag does not exist',
    consent_at: 'This field is required',
  }),
  one_field_wrong: failure(400, 'validation_error', 'Invalid email format', {
    field: 'email',
    value: 'nonsense',
  }),
  one_field_missing: failure(400, 'validation_error', 'first_name is required', { field: 'first_name' }),
  body_unreadable: failure(400, 'validation_error', 'Invalid request format'),
  idempotency_key_missing: failure(400, 'validation_error', 'Idempotency-Key is required'),
  signed_out: failure(401, 'permission_denied', 'API key required'),
  session_expired: failure(401, 'permission_denied', 'Session expired'),
  link_unknown: failure(401, 'permission_denied', 'Magic link not recognized'),
  link_expired: failure(401, 'permission_denied', 'Magic link expired'),
  link_used: failure(401, 'permission_denied', 'Magic link already used'),
  owners_only: failure(403, 'permission_denied', 'Insufficient permissions to access this resource'),
  not_a_member: failure(403, 'permission_denied', 'Insufficient permissions to access this resource', {
    organization_id: 'org_northwind',
  }),
  not_found: failure(404, 'not_found', 'Subscriber not found', { subscriber_id: 'sub_nobody' }),
  already_exists: failure(409, 'already_exists', 'Subscriber with this email already exists', {
    email: 'grace@example.com',
  }),
  stale_version: failure(409, 'version_conflict', 'Subscriber was modified by another request', {
    subscriber_id: 'sub_grace',
    version: 2,
  }),
  idempotency_key_reused: failure(409, 'already_exists', 'Request with this idempotency_key already exists', {
    idempotency_key: 'key-1',
  }),
  already_sent: failure(400, 'invalid_operation', 'Newsletter is already sent', {
    newsletter_id: 'news_welcome',
  }),
  rate_limited: {
    ...failure(429, 'service_unavailable', 'Rate limit exceeded', { retry_after: 8 }),
    headers: { 'retry-after': '8' },
  },
  plan_limit: failure(400, 'invalid_operation', 'Subscriber limit exceeded', {
    limit: 'max_subscribers',
    current: 5,
    max: 5,
    tier: 'free',
    upgrade_url: '/api/v1/billing/create-checkout-session',
  }),
  emails_used_up: failure(400, 'invalid_operation', 'Email limit exceeded', {
    limit: 'max_emails_per_month',
    current: 8,
    max: 10,
    tier: 'free',
    upgrade_url: '/api/v1/billing/create-checkout-session',
  }),
  no_subscription: failure(400, 'invalid_operation', 'No active subscription found'),
  unknown_price: failure(400, 'validation_error', 'Price does not exist', {
    field: 'price',
    value: 'price_gold',
  }),
  payment_declined: failure(400, 'invalid_operation', 'The card was declined'),
  report_timed_out: failure(503, 'service_unavailable', 'Report did not finish within 0.02 seconds'),
  maintenance: failure(503, 'service_unavailable', 'Service temporarily unavailable'),
  database_failed: failure(500, 'database_error', 'Database operation failed'),
  crashed: failure(500, 'internal_error', 'An internal error occurred'),
};
