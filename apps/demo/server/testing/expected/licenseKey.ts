import { expect } from 'vitest';
import type { Expectations, Expected } from '../causes.ts';

const failure = (
  status: number,
  code: string,
  message: string,
  metadata?: Record<string, unknown>,
): Expected => ({
  status,
  body: {
    code,
    message,
    request_id: expect.stringMatching(/^req_[0-9a-f]{8}$/),
    ...(metadata && { metadata }),
  },
});

export const licenseKey: Expectations = {
  validation_failed: failure(400, 'validation_error', 'One or more fields failed validation', {
    email: 'Must be a valid email address',
    first_name: 'Must not exceed 100 characters',
    'address.zip': 'Must be a five-digit ZIP code',
    'tags.0': 'Tag does not exist',
    consent_at: 'This field is required',
  }),
  one_field_wrong: failure(400, 'validation_error', 'One or more fields failed validation', {
    email: 'Must be a valid email address',
  }),
  one_field_missing: failure(400, 'missing_field', 'A required field is missing', {
    first_name: 'This field is required',
  }),
  body_unreadable: failure(400, 'invalid_request', 'Request body or parameters are malformed'),
  idempotency_key_missing: failure(400, 'missing_field', 'Idempotency-Key header is missing'),
  signed_out: failure(401, 'unauthorized', 'No valid license key provided'),
  session_expired: failure(401, 'unauthorized', 'Session has expired'),
  link_unknown: failure(401, 'unauthorized', 'Sign-in link is not known'),
  link_expired: failure(401, 'unauthorized', 'Sign-in link has expired'),
  link_used: failure(401, 'unauthorized', 'Sign-in link was already used'),
  owners_only: failure(403, 'forbidden', 'Insufficient permissions'),
  not_a_member: failure(403, 'forbidden', 'Insufficient permissions', { organization_id: 'org_northwind' }),
  not_found: failure(404, 'not_found', 'No subscriber found with ID: sub_nobody', {
    subscriber_id: 'sub_nobody',
  }),
  already_exists: failure(409, 'already_exists', 'Subscriber with this email already exists', {
    email: 'grace@example.com',
  }),
  stale_version: failure(409, 'already_exists', 'A newer version of this subscriber already exists', {
    subscriber_id: 'sub_grace',
    version: 2,
  }),
  idempotency_key_reused: failure(
    409,
    'already_exists',
    'A request with this idempotency key already exists',
    {
      idempotency_key: 'key-1',
    },
  ),
  already_sent: failure(400, 'invalid_request', 'Newsletter was already sent', {
    newsletter_id: 'news_welcome',
  }),
  rate_limited: {
    ...failure(429, 'invalid_request', 'Too many requests', { retry_after: 8 }),
    headers: { 'retry-after': '8' },
  },
  plan_limit: failure(403, 'forbidden', 'Subscriber limit exceeded', {
    limit: 'max_subscribers',
    current: 5,
    max: 5,
    tier: 'free',
    upgrade_url: '/api/v1/billing/create-checkout-session',
  }),
  emails_used_up: failure(403, 'forbidden', 'Email limit exceeded', {
    limit: 'max_emails_per_month',
    current: 8,
    max: 10,
    tier: 'free',
    upgrade_url: '/api/v1/billing/create-checkout-session',
  }),
  no_subscription: failure(403, 'forbidden', 'License lacks required capabilities'),
  unknown_price: failure(400, 'validation_error', 'One or more fields failed validation', {
    price: 'Price does not exist',
  }),
  payment_declined: failure(400, 'transaction_failed', 'Financial transaction could not be completed'),
  report_timed_out: failure(500, 'processing_error', 'Report did not finish within 0.02 seconds'),
  maintenance: failure(503, 'processing_error', 'Down for maintenance'),
  database_failed: failure(500, 'processing_error', 'Error during operation processing'),
  crashed: failure(500, 'processing_error', 'Error during operation processing'),
};
