import type { Sample } from '../sample.ts';

const headers = { 'content-type': 'application/json; charset=UTF-8' };
const cloud = { api: 'Google Cloud', source: 'Google AIP-193: Errors', headers } as const;
const older = { api: 'Google', source: 'Google documentation: Resolve errors', headers } as const;
const signIn = {
  api: 'Google Identity Toolkit',
  source: 'Firebase documentation: Auth REST API, Error response',
  headers,
} as const;
const typed = (type: string, members: Readonly<Record<string, unknown>>) => ({
  '@type': `type.googleapis.com/google.rpc.${type}`,
  ...members,
});

/** Errors as Google documents them; values and wording made up. */
export const samples: readonly Sample[] = [
  {
    ...cloud,
    id: 'google-fields',
    status: 400,
    body: {
      error: {
        code: 400,
        message: 'The table cannot be made like this.',
        status: 'INVALID_ARGUMENT',
        details: [
          typed('BadRequest', {
            fieldViolations: [
              { field: 'table.display_name', description: 'Four characters or more.' },
              { field: 'table.columns[2].type', description: 'There is no such type.' },
            ],
          }),
        ],
      },
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'INVALID_ARGUMENT',
      message: 'The table cannot be made like this.',
      issues: [
        { path: 'table.display_name', message: 'Four characters or more.' },
        { path: 'table.columns.2.type', message: 'There is no such type.' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...cloud,
    id: 'google-service-disabled',
    status: 403,
    body: {
      error: {
        code: 403,
        message: 'The API is off for project 7.',
        status: 'PERMISSION_DENIED',
        details: [
          typed('ErrorInfo', {
            reason: 'SERVICE_DISABLED',
            domain: 'googleapis.com',
            metadata: { service: 'pubsub.googleapis.com', consumer: 'projects/7' },
          }),
        ],
      },
    },
    occasion: 'load',
    expect: {
      kind: 'forbidden',
      code: 'SERVICE_DISABLED',
      message: 'The API is off for project 7.',
      issues: [],
      variant: 'feature_off',
      remedies: ['contactSupport'],
    },
  },
  {
    ...cloud,
    id: 'google-rate-limit',
    status: 429,
    body: {
      error: {
        code: 429,
        message: 'Too many reads in this minute.',
        status: 'RESOURCE_EXHAUSTED',
        details: [
          typed('ErrorInfo', {
            reason: 'RATE_LIMIT_EXCEEDED',
            domain: 'googleapis.com',
            metadata: { quota_limit: 'ReadsPerMinutePerUser', service: 'sheets.googleapis.com' },
          }),
          typed('RetryInfo', { retryDelay: '12s' }),
        ],
      },
    },
    occasion: 'load',
    expect: {
      kind: 'rate_limited',
      code: 'RATE_LIMIT_EXCEEDED',
      message: 'Too many reads in this minute.',
      issues: [],
      retryAfterSeconds: 12,
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
  {
    ...cloud,
    id: 'google-precondition-in-list',
    status: 400,
    body: [{ error: { code: 400, message: 'The bucket is not empty.', status: 'FAILED_PRECONDITION' } }],
    occasion: 'action',
    expect: {
      kind: 'conflict',
      code: 'FAILED_PRECONDITION',
      message: 'The bucket is not empty.',
      issues: [],
      variant: 'state',
      remedies: ['reload'],
    },
  },
  {
    ...cloud,
    id: 'google-unauthenticated',
    status: 401,
    body: {
      error: { code: 401, message: 'The credentials are not accepted.', status: 'UNAUTHENTICATED' },
    },
    occasion: 'load',
    expect: {
      kind: 'unauthenticated',
      code: 'UNAUTHENTICATED',
      message: 'The credentials are not accepted.',
      issues: [],
      variant: 'session_over',
      remedies: ['signIn'],
    },
  },
  {
    ...older,
    id: 'google-older-quota',
    status: 403,
    body: {
      error: {
        errors: [{ domain: 'youtube.quota', reason: 'quotaExceeded', message: 'The quota is used up.' }],
        code: 403,
        message: 'The quota is used up.',
      },
    },
    occasion: 'load',
    expect: {
      kind: 'payment_required',
      code: 'quotaExceeded',
      message: 'The quota is used up.',
      issues: [],
      variant: 'quota_used',
      remedies: ['wait', 'contactSupport'],
    },
  },
  {
    ...older,
    id: 'google-older-user-rate',
    status: 403,
    body: {
      error: {
        errors: [{ domain: 'usageLimits', reason: 'userRateLimitExceeded', message: 'Too fast.' }],
        code: 403,
        message: 'Too fast.',
      },
    },
    occasion: 'load',
    expect: {
      kind: 'rate_limited',
      code: 'userRateLimitExceeded',
      message: 'Too fast.',
      issues: [],
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
  {
    ...signIn,
    id: 'google-email-exists',
    status: 400,
    body: {
      error: {
        code: 400,
        message: 'EMAIL_EXISTS',
        errors: [{ message: 'EMAIL_EXISTS', domain: 'global', reason: 'invalid' }],
      },
    },
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: 'EMAIL_EXISTS',
      message: 'EMAIL_EXISTS',
      issues: [{ path: 'email', code: 'EMAIL_EXISTS' }],
      variant: 'taken',
      remedies: ['signIn', 'fix'],
    },
  },
  {
    ...signIn,
    id: 'google-weak-password',
    status: 400,
    body: {
      error: {
        code: 400,
        message: 'WEAK_PASSWORD : Six characters or more',
        errors: [{ message: 'WEAK_PASSWORD : Six characters or more', domain: 'global', reason: 'invalid' }],
      },
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'WEAK_PASSWORD',
      message: 'Six characters or more',
      issues: [{ path: 'password', message: 'Six characters or more', code: 'WEAK_PASSWORD' }],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...signIn,
    id: 'google-wrong-password',
    status: 400,
    body: {
      error: {
        code: 400,
        message: 'INVALID_LOGIN_CREDENTIALS',
        errors: [{ message: 'INVALID_LOGIN_CREDENTIALS', domain: 'global', reason: 'invalid' }],
      },
    },
    occasion: 'submit',
    expect: {
      kind: 'unauthenticated',
      code: 'INVALID_LOGIN_CREDENTIALS',
      message: 'INVALID_LOGIN_CREDENTIALS',
      issues: [],
      variant: 'wrong_credentials',
      remedies: ['fix'],
    },
  },
];
