import type { Sample } from '../sample.ts';

const api = 'Flowbrite';
/** Every response bears a correlation id, and no body names one. */
const bare = { 'x-correlation-id': '01JXWNSZMS5N601QW8FE4QRBSF' };
const json = { 'content-type': 'application/json', ...bare };

/** What the Flowbrite documentation shows, and one response for the code it only names. */
export const samples: readonly Sample[] = [
  {
    id: 'flowbrite-unauthorized',
    api,
    source: 'Flowbrite documentation: Errors, 401 - Unauthorized',
    documented: true,
    status: 401,
    headers: json,
    body: {
      error: {
        status: 401,
        code: 'api.common.unauthorized',
        message: 'You must be authenticated to access this endpoint.',
      },
    },
    occasion: 'load',
    expect: {
      kind: 'unauthenticated',
      code: 'api.common.unauthorized',
      message: 'You must be authenticated to access this endpoint.',
      issues: [],
      requestId: '01JXWNSZMS5N601QW8FE4QRBSF',
      variant: 'key_rejected',
      remedies: ['contactSupport'],
    },
  },
  {
    id: 'flowbrite-forbidden',
    api,
    source: 'Flowbrite documentation: Errors, 403 - Forbidden',
    documented: true,
    status: 403,
    headers: json,
    body: {
      error: {
        status: 403,
        code: 'api.common.forbidden',
        message: "You are missing the required permission: 'read:beneficiary' to access this endpoint.",
      },
    },
    occasion: 'load',
    expect: {
      kind: 'forbidden',
      code: 'api.common.forbidden',
      message: "You are missing the required permission: 'read:beneficiary' to access this endpoint.",
      issues: [],
      requestId: '01JXWNSZMS5N601QW8FE4QRBSF',
      variant: 'missing_permission',
      remedies: ['requestAccess', 'goBack'],
    },
  },
  {
    id: 'flowbrite-reused-idempotency-key',
    api,
    source: 'Flowbrite documentation: Errors, 409 - Conflict',
    documented: true,
    status: 409,
    headers: json,
    body: {
      error: {
        status: 409,
        code: 'api.common.reusedIdempotencyKey',
        message:
          "The X-IDEMPOTENCY-KEY header value 'FLWBRT-01JXWKXK5E93TPC0HV2105T0ND' has already been used in the last 900 seconds",
      },
    },
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: 'api.common.reusedIdempotencyKey',
      message:
        "The X-IDEMPOTENCY-KEY header value 'FLWBRT-01JXWKXK5E93TPC0HV2105T0ND' has already been used in the last 900 seconds",
      issues: [],
      requestId: '01JXWNSZMS5N601QW8FE4QRBSF',
      variant: 'resubmitted',
      remedies: ['check'],
    },
  },
  {
    id: 'flowbrite-rate-limit',
    api,
    source: 'Flowbrite documentation: Errors, 429 - Rate Limit Exceeded',
    documented: true,
    status: 429,
    headers: json,
    body: {
      error: {
        status: 429,
        code: 'api.common.rateLimitExceeded',
        message: 'Rate limit exceeded. Please retry in 60 seconds',
      },
    },
    occasion: 'load',
    expect: {
      kind: 'rate_limited',
      code: 'api.common.rateLimitExceeded',
      message: 'Rate limit exceeded. Please retry in 60 seconds',
      issues: [],
      requestId: '01JXWNSZMS5N601QW8FE4QRBSF',
      retryAfterSeconds: 60,
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
  {
    id: 'flowbrite-validation',
    api,
    source: 'Flowbrite documentation: Errors, 400 - Bad Request',
    documented: true,
    status: 400,
    headers: json,
    body: {
      error: {
        status: 400,
        code: 'api.common.validationFailed',
        message: 'Validation failed',
        validationErrors: [
          {
            property: 'walletId',
            message: "Supplied ID is not valid for this type of resource. Expected 'wal_', but got 'bal_'",
            attemptedValue: 'bal_D01JTK7M2302PHR2GPKN0SRQYB1',
          },
        ],
      },
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'api.common.validationFailed',
      message: 'Validation failed',
      issues: [
        {
          path: 'walletId',
          message: "Supplied ID is not valid for this type of resource. Expected 'wal_', but got 'bal_'",
        },
      ],
      requestId: '01JXWNSZMS5N601QW8FE4QRBSF',
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    id: 'flowbrite-internal-error',
    api,
    source: 'Flowbrite documentation: Errors, 500 - Internal Server Error',
    documented: true,
    status: 500,
    headers: json,
    body: {
      error: {
        status: 500,
        code: 'api.common.internalServerError',
        message: 'An internal server error has occurred.',
      },
    },
    occasion: 'action',
    expect: {
      kind: 'server',
      code: 'api.common.internalServerError',
      message: 'An internal server error has occurred.',
      issues: [],
      requestId: '01JXWNSZMS5N601QW8FE4QRBSF',
      variant: 'server',
      remedies: ['retry', 'copyReference', 'contactSupport'],
    },
  },
  {
    id: 'flowbrite-unavailable',
    api,
    source: 'Flowbrite documentation: Errors, 503 - Service Unavailable',
    documented: true,
    anonymous: true,
    status: 503,
    headers: bare,
    occasion: 'refresh',
    expect: {
      kind: 'unavailable',
      code: null,
      issues: [],
      requestId: '01JXWNSZMS5N601QW8FE4QRBSF',
      variant: 'unavailable',
      remedies: ['retry'],
    },
  },
  {
    id: 'flowbrite-missing-idempotency-key',
    api,
    source: 'Flowbrite documentation: Errors, Error Responses',
    status: 400,
    headers: json,
    body: {
      error: {
        status: 400,
        code: 'api.common.missingIdempotencyKey',
        message: 'The X-IDEMPOTENCY-KEY header is required',
      },
    },
    occasion: 'submit',
    expect: {
      kind: 'bad_request',
      code: 'api.common.missingIdempotencyKey',
      message: 'The X-IDEMPOTENCY-KEY header is required',
      issues: [],
      requestId: '01JXWNSZMS5N601QW8FE4QRBSF',
      variant: 'bad_request',
      remedies: ['reload', 'copyReference', 'contactSupport'],
    },
  },
];
