import type { Advice, CodeTable } from '../../codes/codeTable.ts';

/** google.rpc.Code, the `status` of every error. */
type GoogleStatus =
  | 'CANCELLED'
  | 'UNKNOWN'
  | 'INVALID_ARGUMENT'
  | 'DEADLINE_EXCEEDED'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'PERMISSION_DENIED'
  | 'RESOURCE_EXHAUSTED'
  | 'FAILED_PRECONDITION'
  | 'ABORTED'
  | 'OUT_OF_RANGE'
  | 'UNIMPLEMENTED'
  | 'INTERNAL'
  | 'UNAVAILABLE'
  | 'DATA_LOSS'
  | 'UNAUTHENTICATED';

/** Reasons of `ErrorInfo` in the domain `googleapis.com`. */
type GoogleReason =
  | 'SERVICE_DISABLED'
  | 'BILLING_DISABLED'
  | 'API_KEY_INVALID'
  | 'API_KEY_SERVICE_BLOCKED'
  | 'API_KEY_HTTP_REFERRER_BLOCKED'
  | 'API_KEY_IP_ADDRESS_BLOCKED'
  | 'RATE_LIMIT_EXCEEDED'
  | 'RESOURCE_QUOTA_EXCEEDED'
  | 'USER_PROJECT_DENIED'
  | 'CONSUMER_SUSPENDED'
  | 'CONSUMER_INVALID'
  | 'SECURITY_POLICY_VIOLATED'
  | 'LOCATION_TAX_POLICY_VIOLATED'
  | 'ACCESS_TOKEN_EXPIRED'
  | 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'
  | 'ACCOUNT_STATE_INVALID'
  | 'CREDENTIALS_MISSING';

/** Reasons in the older form, where they differ from those above. */
type GoogleLegacyReason =
  | 'required'
  | 'invalid'
  | 'invalidParameter'
  | 'parseError'
  | 'authError'
  | 'keyInvalid'
  | 'keyExpired'
  | 'accessNotConfigured'
  | 'insufficientPermissions'
  | 'domainPolicy'
  | 'dailyLimitExceeded'
  | 'userRateLimitExceeded'
  | 'quotaExceeded'
  | 'conditionNotMet'
  | 'duplicate'
  | 'backendError';

/** Codes of sign-up and sign-in (Identity Toolkit). */
type GoogleSignInCode =
  | 'EMAIL_EXISTS'
  | 'EMAIL_NOT_FOUND'
  | 'INVALID_EMAIL'
  | 'INVALID_PASSWORD'
  | 'INVALID_LOGIN_CREDENTIALS'
  | 'MISSING_EMAIL'
  | 'MISSING_PASSWORD'
  | 'WEAK_PASSWORD'
  | 'USER_DISABLED'
  | 'USER_NOT_FOUND'
  | 'OPERATION_NOT_ALLOWED'
  | 'TOO_MANY_ATTEMPTS_TRY_LATER'
  | 'CREDENTIAL_TOO_OLD_LOGIN_AGAIN'
  | 'TOKEN_EXPIRED'
  | 'INVALID_ID_TOKEN'
  | 'INVALID_REFRESH_TOKEN'
  | 'EXPIRED_OOB_CODE'
  | 'INVALID_OOB_CODE';

export type GoogleCode = GoogleStatus | GoogleReason | GoogleLegacyReason | GoogleSignInCode;

const inConsole = (note: string): readonly Advice[] => [
  'contactSupport',
  { remedy: 'fix', audience: 'admin', note },
];

/** The codes of Google’s APIs. The reason of an `ErrorInfo` says more than the status, and stands before it. */
export const codes: CodeTable<GoogleCode> = {
  // Statuses
  CANCELLED: { meaning: 'The caller gave up.' },
  UNKNOWN: { meaning: 'A fault on their side, of which nothing is known.' },
  INVALID_ARGUMENT: { meaning: 'What was sent is not accepted, whatever the state of things.' },
  DEADLINE_EXCEEDED: { meaning: 'It took longer than the caller wanted to wait.' },
  NOT_FOUND: { meaning: 'What the call names does not exist.' },
  ALREADY_EXISTS: { variant: 'taken', meaning: 'There is one with this name already.' },
  PERMISSION_DENIED: {
    meaning: 'The caller is known, and not allowed to do this.',
    remedies: [
      'requestAccess',
      'goBack',
      { remedy: 'fix', audience: 'admin', note: 'Grant the role that this needs.' },
    ],
  },
  RESOURCE_EXHAUSTED: {
    meaning: 'A quota is used up: of a minute, which passes, or of the project.',
    remedies: [
      'retry',
      'wait',
      { remedy: 'upgrade', audience: 'admin', note: 'Ask for a larger quota in the console.' },
    ],
  },
  FAILED_PRECONDITION: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'Its present state does not allow this, such as deleting a folder that is not empty.',
  },
  ABORTED: { variant: 'edited', meaning: 'Something else changed it at the same moment.' },
  OUT_OF_RANGE: { meaning: 'It lies past the end of what there is.' },
  UNIMPLEMENTED: { meaning: 'The service does not do this.', repeat: 'never' },
  INTERNAL: { meaning: 'A fault on their side.' },
  UNAVAILABLE: { meaning: 'The service is down for a moment.', repeat: 'auto' },
  DATA_LOSS: { meaning: 'Data was lost or damaged beyond repair.', repeat: 'never' },
  UNAUTHENTICATED: {
    meaning: 'No credentials came along, or they are not accepted.',
    remedies: [
      'signIn',
      { remedy: 'fix', audience: 'developer', note: 'Send an OAuth access token that is in force.' },
    ],
  },

  // Reasons of ErrorInfo
  SERVICE_DISABLED: {
    variant: 'feature_off',
    meaning: 'The API is not switched on in this project.',
    remedies: inConsole('Switch the API on in the console; it takes some minutes.'),
  },
  BILLING_DISABLED: {
    kind: 'payment_required',
    meaning: 'The project has no billing account that is in force.',
    remedies: inConsole('Link a billing account to the project.'),
  },
  API_KEY_INVALID: {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    meaning: 'The API key is malformed, unknown or has run out.',
  },
  API_KEY_SERVICE_BLOCKED: {
    meaning: 'The API key is not meant for this API.',
    remedies: inConsole('Add the API to the restrictions of the key.'),
  },
  API_KEY_HTTP_REFERRER_BLOCKED: {
    meaning: 'The API key is not meant for pages at this address.',
    remedies: inConsole('Add the address to the restrictions of the key.'),
  },
  API_KEY_IP_ADDRESS_BLOCKED: {
    meaning: 'The API key is not meant for calls from this address.',
    remedies: inConsole('Add the address to the restrictions of the key.'),
  },
  RATE_LIMIT_EXCEEDED: {
    kind: 'rate_limited',
    meaning: 'Too many calls in a short time; `quota_limit` names the limit.',
    repeat: 'auto',
  },
  RESOURCE_QUOTA_EXCEEDED: {
    kind: 'payment_required',
    variant: 'limit_reached',
    meaning: 'The project may not have more of these.',
    remedies: inConsole('Ask for a larger quota, or delete what is not needed.'),
  },
  USER_PROJECT_DENIED: {
    variant: 'missing_permission',
    meaning: 'The caller may not use the project that is to be charged.',
    remedies: inConsole('Give the caller the right to use services of that project.'),
  },
  CONSUMER_SUSPENDED: { variant: 'on_hold', meaning: 'The project was suspended.' },
  CONSUMER_INVALID: {
    meaning: 'There is no such project, or no longer.',
    remedies: inConsole('Check the number of the project that the credentials belong to.'),
  },
  SECURITY_POLICY_VIOLATED: {
    meaning: 'The organisation’s service perimeter keeps this in or out.',
    remedies: inConsole('Look the `uid` up in the troubleshooter of VPC Service Controls.'),
  },
  LOCATION_TAX_POLICY_VIOLATED: {
    variant: 'not_here',
    meaning: 'Tax rules do not allow this at that location.',
  },
  ACCESS_TOKEN_EXPIRED: { variant: 'session_over', meaning: 'The access token has run out.' },
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: {
    variant: 'missing_permission',
    meaning: 'The access token lacks a scope that this call needs.',
    remedies: [
      'requestAccess',
      { remedy: 'fix', audience: 'developer', note: 'Ask for the scope when the person signs in.' },
    ],
  },
  ACCOUNT_STATE_INVALID: {
    variant: 'session_over',
    meaning: 'The account was disabled or deleted.',
    remedies: ['signIn', 'contactSupport'],
  },
  CREDENTIALS_MISSING: {
    variant: 'session_over',
    meaning: 'No access token or other credentials came along.',
  },

  // Reasons of the older form
  required: { meaning: 'A required parameter is missing.' },
  invalid: { meaning: 'A value is not accepted.' },
  invalidParameter: { meaning: 'A parameter has a value that is not accepted.' },
  parseError: { meaning: 'What was sent cannot be read.' },
  authError: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The credentials are not accepted.',
  },
  keyInvalid: { kind: 'unauthenticated', variant: 'key_rejected', meaning: 'The API key is not accepted.' },
  keyExpired: { kind: 'unauthenticated', variant: 'key_rejected', meaning: 'The API key has run out.' },
  accessNotConfigured: {
    variant: 'feature_off',
    meaning: 'The API is not switched on in this project.',
    remedies: inConsole('Switch the API on in the console; it takes some minutes.'),
  },
  insufficientPermissions: {
    variant: 'missing_permission',
    meaning: 'The access token lacks a scope, or the person a right.',
  },
  domainPolicy: { meaning: 'The person’s organisation does not allow this.', remedies: ['contactSupport'] },
  dailyLimitExceeded: {
    kind: 'payment_required',
    variant: 'quota_used',
    meaning: 'The calls of this day are used up.',
    remedies: [
      'wait',
      'contactSupport',
      { remedy: 'upgrade', audience: 'admin', note: 'Ask for a larger quota in the console.' },
    ],
  },
  userRateLimitExceeded: {
    kind: 'rate_limited',
    meaning: 'Too many calls for one person in a short time.',
    repeat: 'auto',
  },
  quotaExceeded: {
    kind: 'payment_required',
    variant: 'quota_used',
    meaning: 'The quota is used up, for most APIs until the next day.',
    remedies: [
      'wait',
      'contactSupport',
      { remedy: 'upgrade', audience: 'admin', note: 'Ask for a larger quota in the console.' },
    ],
  },
  conditionNotMet: { variant: 'edited', meaning: 'It has changed since it was read.' },
  duplicate: { variant: 'taken', meaning: 'There is one already.' },
  backendError: { variant: 'server', meaning: 'A fault on their side.', repeat: 'auto' },

  // Sign-up and sign-in (400)
  EMAIL_EXISTS: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'There is an account with this e-mail address.',
    remedies: ['signIn', 'fix'],
  },
  EMAIL_NOT_FOUND: { kind: 'validation', meaning: 'There is no account with this e-mail address.' },
  INVALID_EMAIL: { kind: 'validation', meaning: 'This is no e-mail address.' },
  MISSING_EMAIL: { kind: 'validation', meaning: 'No e-mail address was sent.' },
  MISSING_PASSWORD: { kind: 'validation', meaning: 'No password was sent.' },
  WEAK_PASSWORD: { kind: 'validation', meaning: 'The password is too easy to guess.' },
  INVALID_PASSWORD: {
    kind: 'unauthenticated',
    variant: 'wrong_credentials',
    meaning: 'The password is not this account’s, or it has none.',
  },
  INVALID_LOGIN_CREDENTIALS: {
    kind: 'unauthenticated',
    variant: 'wrong_credentials',
    meaning: 'There is no account with this e-mail address and password.',
  },
  USER_DISABLED: {
    kind: 'forbidden',
    variant: 'on_hold',
    meaning: 'An administrator has disabled the account.',
  },
  USER_NOT_FOUND: { kind: 'unauthenticated', variant: 'session_over', meaning: 'The account is gone.' },
  OPERATION_NOT_ALLOWED: {
    kind: 'forbidden',
    variant: 'feature_off',
    meaning: 'This way of signing in is not switched on.',
    remedies: inConsole('Switch this way of signing in on for the project.'),
  },
  TOO_MANY_ATTEMPTS_TRY_LATER: {
    kind: 'rate_limited',
    meaning: 'Too many attempts from this device.',
    repeat: 'manual',
  },
  CREDENTIAL_TOO_OLD_LOGIN_AGAIN: {
    kind: 'unauthenticated',
    variant: 'step_up',
    meaning: 'The person signed in too long ago for this step.',
  },
  TOKEN_EXPIRED: { kind: 'unauthenticated', variant: 'session_over', meaning: 'The session has run out.' },
  INVALID_ID_TOKEN: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The id token is not accepted.',
  },
  INVALID_REFRESH_TOKEN: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The refresh token is not accepted.',
  },
  EXPIRED_OOB_CODE: {
    kind: 'unauthenticated',
    variant: 'link_expired',
    meaning: 'The link in the e-mail is too old.',
  },
  INVALID_OOB_CODE: {
    kind: 'unauthenticated',
    variant: 'link_used',
    meaning: 'The link in the e-mail was used, or is not whole.',
  },
};
