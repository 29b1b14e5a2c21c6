import type { Sample } from '../sample.ts';

const requestId = '7ac7f0100000aa51';
const headers = { 'content-type': 'application/json; charset=utf-8', 'x-auth0-requestid': requestId };
const bare = { 'content-type': 'application/json; charset=utf-8' };
const oauth = { api: 'Auth0', source: 'Auth0 documentation: Authentication API, Standard error responses' };
const signUp = { api: 'Auth0', source: 'Auth0 documentation: Common authentication errors' };
const management = { api: 'Auth0', source: 'Auth0 documentation: Management API' };

/** Errors as Auth0 documents them; values and wording made up. */
export const samples: readonly Sample[] = [
  {
    ...oauth,
    id: 'auth0-invalid-grant',
    status: 403,
    headers,
    body: { error: 'invalid_grant', error_description: 'The refresh token is not known.' },
    occasion: 'refresh',
    expect: {
      kind: 'unauthenticated',
      code: 'invalid_grant',
      message: 'The refresh token is not known.',
      issues: [],
      requestId,
      variant: 'session_over',
      remedies: ['signIn'],
    },
  },
  {
    ...oauth,
    id: 'auth0-mfa-required',
    status: 403,
    headers,
    body: {
      error: 'mfa_required',
      error_description: 'A second factor is needed',
      mfa_token: 'Fe26.tactful',
    },
    occasion: 'submit',
    expect: {
      kind: 'unauthenticated',
      code: 'mfa_required',
      message: 'A second factor is needed',
      issues: [],
      requestId,
      variant: 'step_up',
      remedies: ['confirmIdentity'],
    },
  },
  {
    ...oauth,
    id: 'auth0-too-many-attempts',
    status: 429,
    headers,
    body: { error: 'too_many_attempts', error_description: 'The account is blocked for a while.' },
    occasion: 'submit',
    expect: {
      kind: 'rate_limited',
      code: 'too_many_attempts',
      message: 'The account is blocked for a while.',
      issues: [],
      requestId,
      variant: 'rate_limited',
      remedies: ['wait', 'contactSupport'],
    },
  },
  {
    ...signUp,
    id: 'auth0-invalid-signup',
    status: 400,
    headers: bare,
    body: {
      name: 'BadRequestError',
      code: 'invalid_signup',
      description: 'That did not work',
      statusCode: 400,
    },
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: 'invalid_signup',
      message: 'That did not work',
      issues: [],
      variant: 'taken',
      remedies: ['signIn', 'fix'],
    },
  },
  {
    ...signUp,
    id: 'auth0-password-policy',
    status: 400,
    headers: bare,
    body: {
      name: 'PasswordStrengthError',
      code: 'invalid_password',
      message: 'The password is weak',
      description: {
        rules: [
          { message: 'Has %d characters or more', format: [12], code: 'lengthAtLeast', verified: false },
          { message: 'Has no more than %d of one kind', format: [2], code: 'identicalChars', verified: true },
        ],
        verified: false,
      },
      policy: '* Has 12 characters or more',
      statusCode: 400,
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'invalid_password',
      message: 'The password is weak',
      issues: [{ path: 'password', message: 'Has 12 characters or more', code: 'lengthAtLeast' }],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...management,
    id: 'auth0-invalid-body',
    status: 400,
    headers: bare,
    body: {
      statusCode: 400,
      error: 'Bad Request',
      message:
        "Payload validation error: 'Has to be an address' on property user_metadata.email (Where mail goes).",
      errorCode: 'invalid_body',
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'invalid_body',
      message:
        "Payload validation error: 'Has to be an address' on property user_metadata.email (Where mail goes).",
      issues: [{ path: 'user_metadata.email', message: 'Has to be an address' }],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...management,
    id: 'auth0-insufficient-scope',
    status: 403,
    headers: bare,
    body: {
      statusCode: 403,
      error: 'Forbidden',
      message: 'The token lacks update:users',
      errorCode: 'insufficient_scope',
    },
    occasion: 'action',
    expect: {
      kind: 'forbidden',
      code: 'insufficient_scope',
      message: 'The token lacks update:users',
      issues: [],
      variant: 'missing_permission',
      remedies: ['requestAccess', 'goBack'],
    },
  },
  {
    ...management,
    id: 'auth0-user-exists',
    status: 409,
    headers: bare,
    body: {
      statusCode: 409,
      error: 'Conflict',
      message: 'There is such a user.',
      errorCode: 'auth0_idp_error',
    },
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: 'auth0_idp_error',
      message: 'There is such a user.',
      issues: [],
      variant: 'taken',
      remedies: ['openExisting', 'fix'],
    },
  },
];
