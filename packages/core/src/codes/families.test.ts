import { describe, expect, test } from 'vitest';
import type { Variant } from '../vocabulary/variant.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { familyOf } from './families.ts';
import { variantOf } from '../explain/variantOf.ts';
import { growthOf, linear } from '../growth.test.support.ts';

/** Codes as APIs spell them: what each says of the kind, and, within it, of the situation. */
const families: readonly (readonly [code: string, kind: Kind, variant?: Variant])[] = [
  // Sign-in
  ['unauthorized', 'unauthenticated'],
  ['UNAUTHENTICATED', 'unauthenticated'],
  ['api.common.unauthorized', 'unauthenticated'],
  ['token_expired', 'unauthenticated'],
  ['access_token_expired', 'unauthenticated'],
  ['ExpiredTokenException', 'unauthenticated'],
  ['InvalidSignatureException', 'unauthenticated'],
  ['invalid_token', 'unauthenticated'],
  ['token_revoked', 'unauthenticated'],
  ['InvalidAuthenticationToken', 'unauthenticated'],
  ['INVALID_SESSION_ID', 'unauthenticated'],
  ['invalid_session', 'unauthenticated'],
  ['invalid_grant', 'unauthenticated'],
  ['missing_authorization', 'unauthenticated'],
  ['AUTHENTICATION_REQUIRED', 'unauthenticated'],
  ['NotAuthorizedException', 'unauthenticated'],
  ['security_exception', 'unauthenticated'],
  ['AuthFailure.SignatureFailure', 'unauthenticated'],
  ['session_not_found', 'unauthenticated'],
  ['magic_link_expired', 'unauthenticated', 'link_expired'],
  ['magic_link_already_used', 'unauthenticated', 'link_used'],
  ['invite_expired', 'unauthenticated', 'link_expired'],
  ['invitation_already_used', 'unauthenticated', 'link_used'],
  ['otp_expired', 'unauthenticated', 'link_expired'],
  ['invalid_api_key', 'unauthenticated', 'key_rejected'],
  ['api_key_revoked', 'unauthenticated', 'key_rejected'],
  ['invalid_client', 'unauthenticated', 'key_rejected'],
  ['license_expired', 'unauthenticated', 'license_expired'],
  ['LICENCE_EXPIRED', 'unauthenticated', 'license_expired'],
  ['license_invalid', 'unauthenticated', 'license_invalid'],
  ['mfa_required', 'unauthenticated', 'step_up'],
  ['otp_required', 'unauthenticated', 'step_up'],
  ['auth/requires-recent-login', 'unauthenticated', 'step_up'],
  ['insufficient_user_authentication', 'unauthenticated', 'step_up'],
  ['invalid_credentials', 'unauthenticated', 'wrong_credentials'],
  ['incorrect_password', 'unauthenticated', 'wrong_credentials'],
  ['auth/wrong-password', 'unauthenticated', 'wrong_credentials'],

  // Permission
  ['forbidden', 'forbidden'],
  ['PERMISSION_DENIED', 'forbidden'],
  ['AccessDeniedException', 'forbidden'],
  ['rest_cannot_create', 'forbidden'],
  ['insufficient_permissions', 'forbidden', 'missing_permission'],
  ['insufficient_scope', 'forbidden', 'missing_permission'],
  ['missing_scope', 'forbidden', 'missing_permission'],
  ['no_permission', 'forbidden', 'missing_permission'],
  ['owner_only', 'forbidden', 'owners_only'],
  ['not_a_member', 'forbidden', 'not_a_member'],
  ['organization_mismatch', 'forbidden', 'wrong_workspace'],
  ['feature_disabled', 'forbidden', 'feature_off'],
  ['SERVICE_DISABLED', 'forbidden', 'feature_off'],
  ['accessNotConfigured', 'forbidden', 'feature_off'],
  ['email_not_verified', 'forbidden', 'not_verified'],
  ['account_suspended', 'forbidden', 'on_hold'],
  ['country_restricted', 'forbidden', 'not_here'],

  // Plans and payments
  ['PAYMENT_REQUIRED', 'payment_required'],
  ['subscriber_limit_exceeded', 'payment_required', 'limit_reached'],
  ['email_limit_exceeded', 'payment_required', 'limit_reached'],
  ['seat_limit_reached', 'payment_required', 'limit_reached'],
  ['insufficient_quota', 'payment_required', 'quota_used'],
  ['quotaExceeded', 'payment_required', 'quota_used'],
  ['dailyLimitExceeded', 'payment_required', 'quota_used'],
  ['USAGE_LIMIT_EXCEEDED', 'payment_required', 'quota_used'],
  ['PUBLIC_API_BILLING_LIMIT_EXCEEDED', 'payment_required', 'quota_used'],
  ['billing_hard_limit_reached', 'payment_required', 'quota_used'],
  ['credits_exhausted', 'payment_required', 'quota_used'],
  ['plan_required', 'payment_required', 'not_in_plan'],
  ['upgrade_required', 'payment_required', 'not_in_plan'],
  ['no_active_subscription', 'payment_required', 'no_subscription'],
  ['trial_expired', 'payment_required', 'no_subscription'],
  ['CARD_DECLINED', 'payment_required', 'payment_declined'],
  ['card_expired', 'payment_required', 'payment_declined'],
  ['expired_card', 'payment_required', 'payment_declined'],
  ['incorrect_cvc', 'payment_required', 'payment_declined'],
  ['insufficient_funds', 'payment_required', 'payment_declined'],
  ['https://parcels.example/problems/balance-too-low', 'payment_required', 'payment_declined'],
  ['transaction_failed', 'payment_required', 'payment_declined'],
  ['checkout_failed', 'payment_required', 'checkout_unavailable'],
  ['portal_unavailable', 'payment_required', 'billing_unavailable'],
  ['invalid_price', 'payment_required', 'price_unknown'],

  // Pace
  ['rate_limited', 'rate_limited'],
  ['RATELIMITED', 'rate_limited'],
  ['RATE-LIMIT-EXCEEDED', 'rate_limited'],
  ['api.common.rateLimitExceeded', 'rate_limited'],
  ['userRateLimitExceeded', 'rate_limited'],
  ['THROTTLED', 'rate_limited'],
  ['ThrottlingException', 'rate_limited'],
  ['ProvisionedThroughputExceededException', 'rate_limited'],
  ['TooManyRequests', 'rate_limited'],
  ['too_many_login_attempts', 'rate_limited'],
  ['slow_down', 'rate_limited'],
  ['REQUEST_LIMIT_EXCEEDED', 'rate_limited'],
  ['API_TOKEN_LIMIT_EXCEEDED', 'rate_limited'],
  ['OVER_QUERY_LIMIT', 'rate_limited'],
  ['LABELS_PER_MINUTE', 'rate_limited'],
  ['RESOURCE_EXHAUSTED', 'rate_limited'],

  // What is there, or not
  ['NOT_FOUND', 'not_found'],
  ['customer_not_found', 'not_found'],
  ['channel_not_found', 'not_found'],
  ['BlobNotFound', 'not_found'],
  ['RecordNotFound', 'not_found'],
  ['ResourceNotFoundException', 'not_found'],
  ['resource_missing', 'not_found'],
  ['NoSuchKey', 'not_found'],
  ['organization_not_found', 'not_found', 'workspace_not_found'],
  ['rest_no_route', 'not_found', 'page_not_found'],
  ['already_exists', 'conflict', 'taken'],
  ['EMAIL_TAKEN', 'conflict', 'taken'],
  ['email_exists', 'conflict', 'taken'],
  ['UsernameExistsException', 'conflict', 'taken'],
  ['EntityAlreadyExists', 'conflict', 'taken'],
  ['ObjectConflict', 'conflict', 'taken'],
  ['auth/email-already-in-use', 'conflict', 'taken'],
  ['ER_DUP_ENTRY', 'conflict', 'taken'],
  ['stale_version', 'conflict', 'edited'],
  ['version_conflict', 'conflict', 'edited'],
  ['ETagMismatch', 'conflict', 'edited'],
  ['ConditionalCheckFailedException', 'conflict', 'edited'],
  ['IDEMPOTENCY_KEY_REUSED', 'conflict', 'resubmitted'],
  ['api.common.reusedIdempotencyKey', 'conflict', 'resubmitted'],
  ['request_in_progress', 'conflict', 'in_progress'],
  ['UNABLE_TO_LOCK_ROW', 'conflict', 'locked'],
  ['conflict_error', 'conflict'],

  // What was sent
  ['validation_error', 'validation'],
  ['api.common.validationFailed', 'validation'],
  ['INVALID_ARGUMENT', 'validation'],
  ['invalid_arguments', 'validation'],
  ['BAD_USER_INPUT', 'validation'],
  ['missing_field', 'validation'],
  ['MANDATORY_NOT_FOUND', 'validation'],
  ['constraint-violation', 'validation'],
  ['weak_password', 'validation'],
  ['REQUIRED_FIELD_MISSING', 'validation'],
  ['invalid_email', 'validation'],
  ['invalid_tag', 'validation'],
  ['decimal_above_max_value', 'validation'],
  ['password_too_short', 'validation'],
  ['invalid', 'validation'],
  ['api.common.missingIdempotencyKey', 'bad_request'],
  ['invalid_request', 'bad_request'],
  ['invalid_operation', 'bad_request', 'not_allowed_now'],
  ['entity.parse.failed', 'bad_request'],
  ['method_not_allowed', 'bad_request'],
  ['file_too_large', 'bad_request', 'too_large'],
  ['context_length_exceeded', 'bad_request', 'too_large'],
  ['unsupported_media_type', 'bad_request', 'wrong_media_type'],

  // The service
  ['temporarily_unavailable', 'unavailable'],
  ['service_unavailable', 'unavailable'],
  ['overloaded_error', 'unavailable'],
  ['maintenance_mode', 'unavailable', 'maintenance'],
  ['DEADLINE_EXCEEDED', 'timeout'],
  ['gateway_timeout', 'timeout'],
  ['internal_error', 'server'],
  ['api.common.internalServerError', 'server'],
  ['database_error', 'server'],
  ['processing_error', 'server'],
  ['provider_error', 'server', 'provider_problem'],
  ['external_service_error', 'server', 'provider_problem'],
  ['http_client_error', 'server', 'provider_problem'],
  ['ECONNREFUSED', 'network'],
  ['auth/network-request-failed', 'network'],
  ['CANCELLED', 'aborted'],
  ['UnknownError', 'unknown'],
];

test.each(families.map(([code, kind, variant]) => ({ code, kind, variant })))(
  '5.7.3 $code is $kind $variant',
  ({ code, kind, variant }) => {
    expect(familyOf(code)?.kind).toBe(kind);
    expect(variantOf(code, kind)).toBe(variant);
  },
);

test.each([
  // A code stands in one family by itself, and means something else under another status.
  ['organization_not_found', 'forbidden', 'wrong_workspace'],
  ['license_expired', 'forbidden', 'license_lacks'],
  ['permission_denied', 'unauthenticated', undefined],
  ['service_unavailable', 'rate_limited', undefined],
] as const)('0.2 %s of an error that is %s is %s', (code, kind, variant) => {
  expect(variantOf(code, kind)).toBe(variant);
});

test.each(['constructor', 'toString', '__proto__', 'AUTH_001', '42', '', 'shipping', 'monkey_business'])(
  '4.29 %j belongs to no family',
  (code) => {
    expect(familyOf(code)).toBeUndefined();
  },
);

describe('near misses', () => {
  test.each([
    ['author_missing', 'validation'],
    ['keyword_required', 'validation'],
    ['password_required', 'validation'],
    ['shipping_method_required', 'validation'],
    ['planet_not_found', 'not_found'],
    ['key_not_found', 'not_found'],
    ['unlocked_error', undefined],
  ] as const)('%s is %s', (code, kind) => {
    expect(familyOf(code)?.kind).toBe(kind);
  });
});

test.each(['a_', '_', 'A', 'invalid_', 'auth_', 'aA', 'max_'])(
  '4.7 a code of 1 MB of %j takes linear time',
  (part) => {
    const growth = growthOf((size) => familyOf(part.repeat(size / part.length)), 250_000);
    expect(growth).toBeLessThan(linear);
  },
);
