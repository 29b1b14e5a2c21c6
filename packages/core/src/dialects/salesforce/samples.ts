import type { Sample } from '../sample.ts';

const rest = {
  api: 'Salesforce',
  source: 'Salesforce documentation: REST API, Status codes and error responses',
  headers: { 'content-type': 'application/json;charset=UTF-8', 'sforce-limit-info': 'api-usage=18/15000' },
} as const;

/** Errors as Salesforce documents them; values and wording made up. */
export const samples: readonly Sample[] = [
  {
    ...rest,
    id: 'salesforce-required-fields',
    status: 400,
    body: [
      {
        message: 'Still empty: [Name, StageName]',
        errorCode: 'REQUIRED_FIELD_MISSING',
        fields: ['Name', 'StageName'],
      },
    ],
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'REQUIRED_FIELD_MISSING',
      message: 'Still empty: [Name, StageName]',
      issues: [
        { path: 'Name', message: 'Still empty: [Name, StageName]', code: 'REQUIRED_FIELD_MISSING' },
        { path: 'StageName', message: 'Still empty: [Name, StageName]', code: 'REQUIRED_FIELD_MISSING' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...rest,
    id: 'salesforce-own-rule',
    status: 400,
    body: [
      {
        message: 'A closing date lies in the future.',
        errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
        fields: [],
      },
    ],
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
      message: 'A closing date lies in the future.',
      issues: [
        {
          path: '',
          message: 'A closing date lies in the future.',
          code: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
        },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...rest,
    id: 'salesforce-record-results',
    status: 200,
    body: [
      { id: '001xx0000001', success: true, errors: [] },
      {
        success: false,
        errors: [
          { statusCode: 'INVALID_EMAIL_ADDRESS', message: 'No address: ada(at)x', fields: ['Email'] },
          { statusCode: 'STRING_TOO_LONG', message: 'First name: too long', fields: ['FirstName'] },
        ],
      },
    ],
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'INVALID_EMAIL_ADDRESS',
      message: 'No address: ada(at)x',
      issues: [
        { path: '1.Email', message: 'No address: ada(at)x', code: 'INVALID_EMAIL_ADDRESS' },
        { path: '1.FirstName', message: 'First name: too long', code: 'STRING_TOO_LONG' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...rest,
    id: 'salesforce-duplicates',
    status: 400,
    body: [{ message: 'There is a lead like this.', errorCode: 'DUPLICATES_DETECTED', fields: [] }],
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: 'DUPLICATES_DETECTED',
      message: 'There is a lead like this.',
      issues: [],
      variant: 'taken',
      remedies: ['openExisting', 'fix'],
    },
  },
  {
    ...rest,
    id: 'salesforce-row-lock',
    status: 400,
    body: [{ message: 'The record is being saved.', errorCode: 'UNABLE_TO_LOCK_ROW', fields: [] }],
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: 'UNABLE_TO_LOCK_ROW',
      message: 'The record is being saved.',
      issues: [],
      variant: 'locked',
      remedies: ['retry'],
    },
  },
  {
    ...rest,
    id: 'salesforce-session',
    status: 401,
    body: [{ message: 'The session is over', errorCode: 'INVALID_SESSION_ID' }],
    occasion: 'load',
    expect: {
      kind: 'unauthenticated',
      code: 'INVALID_SESSION_ID',
      message: 'The session is over',
      issues: [],
      variant: 'session_over',
      remedies: ['signIn'],
    },
  },
  {
    ...rest,
    id: 'salesforce-calls-used-up',
    status: 403,
    headers: { ...rest.headers, 'sforce-limit-info': 'api-usage=15000/15000' },
    body: [{ message: 'The calls are used up.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }],
    occasion: 'load',
    expect: {
      kind: 'rate_limited',
      code: 'REQUEST_LIMIT_EXCEEDED',
      message: 'The calls are used up.',
      issues: [],
      variant: 'rate_limited',
      remedies: ['wait', 'contactSupport'],
    },
  },
  {
    ...rest,
    id: 'salesforce-read-only',
    status: 403,
    body: [{ message: 'You may only read this.', errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', fields: [] }],
    occasion: 'submit',
    expect: {
      kind: 'forbidden',
      code: 'INSUFFICIENT_ACCESS_OR_READONLY',
      message: 'You may only read this.',
      issues: [],
      variant: 'forbidden',
      remedies: ['requestAccess', 'goBack'],
    },
  },
];
