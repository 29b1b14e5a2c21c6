import type { Expectations, Expected } from '../causes.ts';

const failure = (
  status: number,
  message: string,
  more: { errors?: Record<string, string>; error_code?: string } = {},
): Expected => ({ status, body: { success: false, message, ...more } });

export const errorReference: Expectations = {
  validation_failed: failure(422, 'Input validation failed', {
    error_code: 'VAL_001',
    errors: {
      email: 'Must be a valid email address',
      first_name: 'Must not exceed 100 characters',
      'address.zip': 'Must be a five-digit ZIP code',
      'tags.0': 'Tag does not exist',
      consent_at: 'This field is required',
    },
  }),
  one_field_wrong: failure(422, 'Input validation failed', {
    error_code: 'VAL_001',
    errors: { email: 'Must be a valid email address' },
  }),
  one_field_missing: failure(422, 'Input validation failed', {
    error_code: 'VAL_001',
    errors: { first_name: 'This field is required' },
  }),
  body_unreadable: failure(400, 'Invalid request format or parameters'),
  idempotency_key_missing: failure(400, 'Idempotency-Key header is missing'),
  signed_out: failure(401, 'Invalid API key provided'),
  session_expired: failure(401, 'Session has expired'),
  link_unknown: failure(401, 'Sign-in link is not known'),
  link_expired: failure(401, 'Sign-in link has expired'),
  link_used: failure(401, 'Sign-in link was already used'),
  owners_only: failure(403, 'Insufficient permissions'),
  not_a_member: failure(403, 'Insufficient permissions'),
  not_found: failure(404, 'Subscriber not found'),
  already_exists: failure(409, 'Resource conflict', {
    errors: { email: 'Subscriber with this email already exists' },
  }),
  stale_version: failure(409, 'Subscriber was changed by someone else'),
  idempotency_key_reused: failure(409, 'Idempotency-Key was already used'),
  already_sent: failure(409, 'Newsletter was already sent'),
  rate_limited: failure(429, 'Rate limit exceeded'),
  plan_limit: failure(403, 'Subscriber limit exceeded: 5 of 5 on the free plan'),
  emails_used_up: failure(403, 'Email limit exceeded: 8 of 10 on the free plan'),
  no_subscription: failure(403, 'No active subscription'),
  unknown_price: failure(422, 'Input validation failed', {
    error_code: 'VAL_001',
    errors: { price: 'Price does not exist' },
  }),
  payment_declined: failure(400, 'The card was declined'),
  report_timed_out: failure(504, 'Upstream server timeout'),
  maintenance: failure(503, 'Service temporarily unavailable'),
  database_failed: failure(500, 'Internal server error'),
  crashed: failure(500, 'Internal server error'),
};
