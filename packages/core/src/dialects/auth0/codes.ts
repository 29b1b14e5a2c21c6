import type { CodeTable } from '../../codes/codeTable.ts';

/** The codes of Auth0 that an app meets: signing in, signing up, the rules of a password, and management. */
export type Auth0Code =
  | 'invalid_grant'
  | 'invalid_user_password'
  | 'access_denied'
  | 'unauthorized'
  | 'password_leaked'
  | 'too_many_attempts'
  | 'mfa_required'
  | 'mfa_invalid_code'
  | 'mfa_registration_required'
  | 'login_required'
  | 'interaction_required'
  | 'consent_required'
  | 'account_selection_required'
  | 'invalid_token'
  | 'expired_token'
  | 'invalid_client'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | 'invalid_request'
  | 'authorization_pending'
  | 'slow_down'
  | 'server_error'
  | 'temporarily_unavailable'
  | 'extensibility_error'
  | 'invalid_signup'
  | 'user_exists'
  | 'username_exists'
  | 'invalid_password'
  | 'password_dictionary_error'
  | 'password_no_user_info_error'
  | 'password_strength_error'
  | 'lengthAtLeast'
  | 'containsAtLeast'
  | 'identicalChars'
  | 'shouldContain'
  | 'invalid_body'
  | 'invalid_uri'
  | 'invalid_query_string'
  | 'insufficient_scope'
  | 'inexistent_user'
  | 'auth0_idp_error'
  | 'operation_not_supported'
  | 'too_many_requests';

/** The codes of Auth0. A wrong password comes as `invalid_grant` with 403, and as `invalid_user_password`. */
export const codes: CodeTable<Auth0Code> = {
  // Signing in
  invalid_grant: {
    kind: 'unauthenticated',
    meaning: 'The password, the code or the refresh token is not accepted.',
    remedies: [
      'signIn',
      {
        remedy: 'signIn',
        audience: 'developer',
        note: 'Do not repeat: a refresh token that rotates works once.',
      },
    ],
  },
  invalid_user_password: {
    kind: 'unauthenticated',
    variant: 'wrong_credentials',
    meaning: 'There is no account with this name and password.',
  },
  access_denied: {
    kind: 'forbidden',
    meaning: 'An action, a rule or the person did not let it through.',
    remedies: ['contactSupport', 'goBack'],
  },
  unauthorized: {
    variant: 'on_hold',
    meaning: 'The account is blocked, or an action did not let it through.',
  },
  password_leaked: {
    kind: 'unauthenticated',
    variant: 'wrong_credentials',
    meaning: 'The password is known from a breach elsewhere; a new one has to be set.',
    remedies: ['requestLink', 'contactSupport'],
  },
  too_many_attempts: {
    kind: 'rate_limited',
    meaning: 'Too many wrong passwords: the account is blocked for a while.',
    remedies: [
      'wait',
      'contactSupport',
      { remedy: 'fix', audience: 'admin', note: 'Unblock the person in the dashboard.' },
    ],
    repeat: 'manual',
  },
  mfa_required: {
    kind: 'unauthenticated',
    variant: 'step_up',
    meaning: 'A second factor is needed; `mfa_token` leads there.',
  },
  mfa_invalid_code: {
    kind: 'unauthenticated',
    variant: 'step_up',
    meaning: 'This is not the code of the second factor.',
    remedies: ['fix', 'confirmIdentity'],
  },
  mfa_registration_required: {
    kind: 'unauthenticated',
    variant: 'step_up',
    meaning: 'The person has yet to set up a second factor.',
  },
  login_required: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'Nobody is signed in, and nobody may be asked.',
  },
  interaction_required: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The person has to be asked something.',
  },
  consent_required: { kind: 'unauthenticated', variant: 'session_over', meaning: 'The person has to agree.' },
  account_selection_required: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The person has to choose an account.',
  },
  invalid_token: { kind: 'unauthenticated', variant: 'session_over', meaning: 'The token is not accepted.' },
  expired_token: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The token or device code has run out.',
  },

  // How the app asks
  invalid_client: {
    kind: 'unauthenticated',
    variant: 'key_rejected',
    meaning: 'The client’s id and secret do not match.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Check the client and how it authenticates.' },
    ],
  },
  unauthorized_client: {
    kind: 'forbidden',
    meaning: 'The client may not use this grant.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'admin', note: 'Allow the grant in the settings of the application.' },
    ],
  },
  unsupported_grant_type: {
    kind: 'bad_request',
    meaning: 'There is no such grant.',
    remedies: ['contactSupport', { remedy: 'fix', audience: 'developer', note: 'Correct `grant_type`.' }],
  },
  invalid_scope: {
    kind: 'bad_request',
    meaning: 'A scope is unknown or not open to the client.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Ask for scopes that the API has.' },
    ],
  },
  invalid_request: {
    kind: 'bad_request',
    meaning: 'A parameter is missing or malformed.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'The description names the parameter.' },
    ],
  },
  authorization_pending: {
    kind: 'bad_request',
    variant: 'not_allowed_now',
    meaning: 'The person has not answered on the other device.',
    remedies: ['wait'],
    repeat: 'auto',
  },
  slow_down: { kind: 'rate_limited', meaning: 'The device asks too often.', repeat: 'auto' },

  // Their side
  server_error: { variant: 'server', meaning: 'A fault on their side.', repeat: 'auto' },
  temporarily_unavailable: { meaning: 'The service is down for now.', repeat: 'auto' },
  extensibility_error: {
    kind: 'bad_request',
    meaning: 'An action or hook of the tenant broke off.',
    remedies: [
      'contactSupport',
      { remedy: 'check', audience: 'admin', note: 'The tenant’s log tells which.' },
    ],
  },

  // Signing up
  invalid_signup: {
    kind: 'conflict',
    variant: 'taken',
    meaning:
      'The account cannot be made, most often because there is one; Auth0 does not say so to everybody.',
    remedies: ['signIn', 'fix'],
  },
  user_exists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'There is an account with this e-mail address.',
    remedies: ['signIn', 'fix'],
  },
  username_exists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'Someone has this user name.',
    remedies: ['fix'],
  },
  invalid_password: { kind: 'validation', meaning: 'The password does not meet the policy.' },
  password_dictionary_error: {
    kind: 'validation',
    meaning: 'The password is one of those that everybody uses.',
  },
  password_no_user_info_error: {
    kind: 'validation',
    meaning: 'The password holds the person’s name or address.',
  },
  password_strength_error: { kind: 'validation', meaning: 'The password does not meet the policy.' },
  lengthAtLeast: { meaning: 'The password is too short.' },
  containsAtLeast: { meaning: 'The password needs more sorts of characters.' },
  identicalChars: { meaning: 'The password repeats a character too often.' },
  shouldContain: { meaning: 'The password lacks a sort of characters.' },

  // Management
  invalid_body: { kind: 'validation', meaning: 'What was sent does not fit the schema.' },
  invalid_uri: { kind: 'bad_request', meaning: 'Part of the address does not fit the schema.' },
  invalid_query_string: { kind: 'bad_request', meaning: 'Part of the query does not fit the schema.' },
  insufficient_scope: {
    variant: 'missing_permission',
    meaning: 'The token lacks a scope that the message names.',
    remedies: [
      'requestAccess',
      'goBack',
      { remedy: 'fix', audience: 'developer', note: 'Ask for a token with that scope.' },
    ],
  },
  inexistent_user: { meaning: 'There is no such user.' },
  auth0_idp_error: {
    variant: 'taken',
    meaning: 'The database of users refused, most often because there is such a user.',
  },
  operation_not_supported: {
    meaning: 'The connection or tenant does not do this.',
    remedies: ['contactSupport'],
  },
  too_many_requests: { meaning: 'Too many calls in a short time.', repeat: 'auto' },
};
