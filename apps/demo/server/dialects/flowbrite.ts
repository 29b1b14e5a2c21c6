import { randomBytes } from 'node:crypto';
import { lookUp, type Answer, type Dialect, type Phrasebook } from './dialect.ts';
import { fieldOf, limitMessage, nameOf } from './words.ts';

const said = (
  status: number,
  code: string,
  message: string,
  validationErrors?: { property: string; message: string; attemptedValue: unknown }[],
): Answer => ({
  status,
  body: { error: { status, code: `api.${code}`, message, ...(validationErrors && { validationErrors }) } },
});

const crash = () => said(500, 'common.internalServerError', 'An internal server error has occurred.');

const phrasebook: Phrasebook<Answer> = {
  validation_failed: ({ problems }) =>
    said(
      400,
      'common.validationFailed',
      'Validation failed',
      problems.map((problem) => ({
        property: fieldOf(problem),
        message: problem.message,
        attemptedValue: problem.value ?? null,
      })),
    ),
  body_unreadable: () => said(400, 'common.validationFailed', 'The request body is not valid JSON', []),
  idempotency_key_missing: () =>
    said(400, 'common.missingIdempotencyKey', 'The X-IDEMPOTENCY-KEY header is required'),
  signed_out: () => said(401, 'common.unauthorized', 'You must be authenticated to access this endpoint.'),
  session_expired: () => said(401, 'common.unauthorized', 'Your session has expired.'),
  link_unknown: () => said(401, 'common.unauthorized', 'This sign-in link is not known.'),
  link_expired: () => said(401, 'common.unauthorized', 'This sign-in link has expired.'),
  link_used: () => said(401, 'common.unauthorized', 'This sign-in link has already been used.'),
  owners_only: ({ area }) => missingPermission(`read:${area}`),
  not_a_member: () => missingPermission('read:organization'),
  not_found: ({ what, id }) => said(404, `${areaOf(what)}.notFound`, `${nameOf(what)} '${id}' was not found`),
  already_exists: ({ what, email }) =>
    said(409, `${areaOf(what)}.alreadyExists`, `${nameOf(what)} with the email '${email}' already exists`),
  stale_version: ({ subscriber, sent, current }) =>
    said(
      409,
      'subscribers.versionConflict',
      `Subscriber '${subscriber}' is at version ${current}, but version ${sent} was sent`,
    ),
  idempotency_key_reused: ({ key, seconds }) =>
    said(
      409,
      'common.reusedIdempotencyKey',
      `The X-IDEMPOTENCY-KEY header value '${key}' has already been used in the last ${seconds} seconds`,
    ),
  already_sent: ({ newsletter }) =>
    said(409, 'newsletters.alreadySent', `Newsletter '${newsletter}' has already been sent`),
  rate_limited: ({ waitSeconds }) =>
    said(429, 'common.rateLimitExceeded', `Rate limit exceeded. Please retry in ${waitSeconds} seconds`),
  plan_limit: ({ limit, current, max, tier }) =>
    said(402, 'billing.limitExceeded', `${limitMessage(limit)}: ${current} of ${max} on the ${tier} plan`),
  no_subscription: () => said(402, 'billing.noActiveSubscription', 'There is no active subscription'),
  unknown_price: ({ price }) =>
    said(400, 'common.validationFailed', 'Validation failed', [
      { property: 'price', message: 'Price does not exist', attemptedValue: price },
    ]),
  payment_declined: () => said(402, 'billing.paymentDeclined', 'The card was declined'),
  report_timed_out: ({ seconds }) =>
    said(504, 'reports.timedOut', `The report did not finish within ${seconds} seconds`),
  maintenance: () => ({ status: 503 }),
  database_failed: crash,
  crashed: crash,
};

function missingPermission(permission: string): Answer {
  return said(
    403,
    'common.forbidden',
    `You are missing the required permission: '${permission}' to access this endpoint.`,
  );
}

/** `checkout_session` → `checkoutSessions`. */
function areaOf(thing: string): string {
  return `${thing.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())}s`;
}

// Crockford's base 32, as in a ULID: 10 characters of time, 16 of chance.
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function ulid(): string {
  const time = Array.from({ length: 10 }, (_, i) => Math.floor(Date.now() / 32 ** (9 - i)) % 32);
  const chance = Array.from(randomBytes(16), (byte) => byte % 32);
  return [...time, ...chance].map((digit) => digits[digit]).join('');
}

/** `{ error: { status, code, message, validationErrors } }`; the request's id is in a header. */
export const flowbrite: Dialect = {
  newRequestId: ulid,
  headers: (requestId) => ({ 'X-Correlation-Id': requestId }),
  write: (failure) => lookUp(phrasebook, failure),
};
