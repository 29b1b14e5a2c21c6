import { expect } from 'vitest';
import type { Expectations, Expected } from '../causes.ts';

const headers = { 'x-correlation-id': expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) };

const failure = (status: number, code: string, message: string, validationErrors?: unknown[]): Expected => ({
  status,
  headers,
  body: { error: { status, code, message, ...(validationErrors && { validationErrors }) } },
});

export const flowbrite: Expectations = {
  validation_failed: failure(400, 'api.common.validationFailed', 'Validation failed', [
    { property: 'email', message: 'Must be a valid email address', attemptedValue: 'nonsense' },
    { property: 'first_name', message: 'Must not exceed 100 characters', attemptedValue: 'x'.repeat(101) },
    { property: 'address.zip', message: 'Must be a five-digit ZIP code', attemptedValue: '12' },
    { property: 'tags.0', message: 'Tag does not exist', attemptedValue: 'nope' },
    { property: 'consent_at', message: 'This field is required', attemptedValue: null },
  ]),
  one_field_wrong: failure(400, 'api.common.validationFailed', 'Validation failed', [
    { property: 'email', message: 'Must be a valid email address', attemptedValue: 'nonsense' },
  ]),
  one_field_missing: failure(400, 'api.common.validationFailed', 'Validation failed', [
    { property: 'first_name', message: 'This field is required', attemptedValue: null },
  ]),
  body_unreadable: failure(400, 'api.common.validationFailed', 'The request body is not valid JSON', []),
  idempotency_key_missing: failure(
    400,
    'api.common.missingIdempotencyKey',
    'The X-IDEMPOTENCY-KEY header is required',
  ),
  signed_out: failure(401, 'api.common.unauthorized', 'You must be authenticated to access this endpoint.'),
  session_expired: failure(401, 'api.common.unauthorized', 'Your session has expired.'),
  link_unknown: failure(401, 'api.common.unauthorized', 'This sign-in link is not known.'),
  link_expired: failure(401, 'api.common.unauthorized', 'This sign-in link has expired.'),
  link_used: failure(401, 'api.common.unauthorized', 'This sign-in link has already been used.'),
  owners_only: failure(
    403,
    'api.common.forbidden',
    "You are missing the required permission: 'read:billing' to access this endpoint.",
  ),
  not_a_member: failure(
    403,
    'api.common.forbidden',
    "You are missing the required permission: 'read:organization' to access this endpoint.",
  ),
  not_found: failure(404, 'api.subscribers.notFound', "Subscriber 'sub_nobody' was not found"),
  already_exists: failure(
    409,
    'api.subscribers.alreadyExists',
    "Subscriber with the email 'grace@example.com' already exists",
  ),
  stale_version: failure(
    409,
    'api.subscribers.versionConflict',
    "Subscriber 'sub_grace' is at version 2, but version 1 was sent",
  ),
  idempotency_key_reused: failure(
    409,
    'api.common.reusedIdempotencyKey',
    "The X-IDEMPOTENCY-KEY header value 'key-1' has already been used in the last 900 seconds",
  ),
  already_sent: failure(
    409,
    'api.newsletters.alreadySent',
    "Newsletter 'news_welcome' has already been sent",
  ),
  rate_limited: failure(
    429,
    'api.common.rateLimitExceeded',
    'Rate limit exceeded. Please retry in 8 seconds',
  ),
  plan_limit: failure(402, 'api.billing.limitExceeded', 'Subscriber limit exceeded: 5 of 5 on the free plan'),
  emails_used_up: failure(402, 'api.billing.limitExceeded', 'Email limit exceeded: 8 of 10 on the free plan'),
  no_subscription: failure(402, 'api.billing.noActiveSubscription', 'There is no active subscription'),
  unknown_price: failure(400, 'api.common.validationFailed', 'Validation failed', [
    { property: 'price', message: 'Price does not exist', attemptedValue: 'price_gold' },
  ]),
  payment_declined: failure(402, 'api.billing.paymentDeclined', 'The card was declined'),
  report_timed_out: failure(504, 'api.reports.timedOut', 'The report did not finish within 0.02 seconds'),
  maintenance: { status: 503, headers },
  database_failed: failure(500, 'api.common.internalServerError', 'An internal server error has occurred.'),
  crashed: failure(500, 'api.common.internalServerError', 'An internal server error has occurred.'),
};
