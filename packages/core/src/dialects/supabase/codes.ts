import type { Advice, CodeTable } from '../../codes/codeTable.ts';

/** Codes of signing up and signing in. */
type SupabaseAuthCode =
  | 'anonymous_provider_disabled'
  | 'bad_json'
  | 'bad_jwt'
  | 'bad_code_verifier'
  | 'captcha_failed'
  | 'conflict'
  | 'email_address_invalid'
  | 'email_address_not_authorized'
  | 'email_exists'
  | 'email_not_confirmed'
  | 'email_provider_disabled'
  | 'flow_state_expired'
  | 'flow_state_not_found'
  | 'hook_timeout'
  | 'identity_already_exists'
  | 'identity_not_found'
  | 'insufficient_aal'
  | 'invalid_credentials'
  | 'invite_not_found'
  | 'mfa_challenge_expired'
  | 'mfa_factor_not_found'
  | 'mfa_verification_failed'
  | 'no_authorization'
  | 'not_admin'
  | 'otp_disabled'
  | 'otp_expired'
  | 'over_email_send_rate_limit'
  | 'over_request_rate_limit'
  | 'over_sms_send_rate_limit'
  | 'phone_exists'
  | 'phone_not_confirmed'
  | 'phone_provider_disabled'
  | 'provider_disabled'
  | 'provider_email_needs_verification'
  | 'reauthentication_needed'
  | 'reauthentication_not_valid'
  | 'request_timeout'
  | 'same_password'
  | 'session_expired'
  | 'session_not_found'
  | 'signup_disabled'
  | 'single_identity_not_deletable'
  | 'sms_send_failed'
  | 'sso_provider_not_found'
  | 'too_many_enrolled_mfa_factors'
  | 'unexpected_failure'
  | 'user_already_exists'
  | 'user_banned'
  | 'user_not_found'
  | 'user_sso_managed'
  | 'validation_failed'
  | 'weak_password';

/** Codes of the database (SQLSTATE) and of PostgREST. */
type SupabaseDatabaseCode =
  | '22001'
  | '22P02'
  | '23502'
  | '23503'
  | '23505'
  | '23514'
  | '40001'
  | '40P01'
  | '42501'
  | '42703'
  | '42883'
  | '42P01'
  | '53300'
  | '57014'
  | 'P0001'
  | 'PGRST000'
  | 'PGRST001'
  | 'PGRST002'
  | 'PGRST003'
  | 'PGRST100'
  | 'PGRST102'
  | 'PGRST103'
  | 'PGRST116'
  | 'PGRST200'
  | 'PGRST202'
  | 'PGRST204'
  | 'PGRST205'
  | 'PGRST301'
  | 'PGRST302'
  | 'PGRST303';

/** Words of storage, which sends its own status in the body and 400 with it. */
type SupabaseStorageCode =
  | 'not_found'
  | 'Duplicate'
  | 'Unauthorized'
  | 'invalid_mime_type'
  | 'InvalidKey'
  | 'InvalidJWT'
  | 'NoSuchBucket'
  | 'NoSuchKey'
  | 'KeyAlreadyExists'
  | 'BucketAlreadyExists'
  | 'ResourceAlreadyExists'
  | 'ResourceNotEmpty'
  | 'AccessDenied'
  | 'EntityTooLarge'
  | 'ResourceLocked'
  | 'SlowDown';

export type SupabaseCode = SupabaseAuthCode | SupabaseDatabaseCode | SupabaseStorageCode;

const inDashboard = (note: string): readonly Advice[] => [
  'contactSupport',
  { remedy: 'fix', audience: 'admin', note },
];
const forDeveloper = (note: string): readonly Advice[] => [
  'contactSupport',
  { remedy: 'fix', audience: 'developer', note },
];

/** The codes of Supabase. */
export const codes: CodeTable<SupabaseCode> = {
  // Signing in
  invalid_credentials: {
    kind: 'unauthenticated',
    variant: 'wrong_credentials',
    meaning: 'There is no account with this address and password.',
  },
  email_not_confirmed: {
    kind: 'forbidden',
    variant: 'not_verified',
    meaning: 'The person has not confirmed the e-mail address.',
  },
  phone_not_confirmed: {
    kind: 'forbidden',
    variant: 'not_verified',
    meaning: 'The person has not confirmed the phone number.',
  },
  provider_email_needs_verification: {
    kind: 'forbidden',
    variant: 'not_verified',
    meaning: 'The address that the provider gave has to be confirmed; a mail was sent.',
  },
  user_banned: { kind: 'forbidden', variant: 'on_hold', meaning: 'The account is banned for a time.' },
  user_not_found: { kind: 'unauthenticated', variant: 'session_over', meaning: 'The account is gone.' },
  session_not_found: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The session is gone, for example signed out elsewhere.',
  },
  session_expired: { kind: 'unauthenticated', variant: 'session_over', meaning: 'The session has run out.' },
  bad_jwt: { kind: 'unauthenticated', variant: 'session_over', meaning: 'The token is not accepted.' },
  no_authorization: { kind: 'unauthenticated', variant: 'session_over', meaning: 'No token came along.' },
  not_admin: {
    kind: 'forbidden',
    meaning: 'Only the service’s own key may do this.',
    remedies: forDeveloper('Make this call from your own service, with the service key.'),
  },
  flow_state_expired: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The sign-in took too long.',
  },
  flow_state_not_found: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The sign-in is no longer known.',
  },
  bad_code_verifier: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The sign-in was finished in another browser than it was begun.',
  },
  otp_expired: {
    kind: 'unauthenticated',
    variant: 'link_expired',
    meaning: 'The code or link is too old, wrong, or was used.',
  },
  invite_not_found: {
    kind: 'not_found',
    variant: 'gone',
    meaning: 'The invitation was used, or is too old.',
    remedies: ['requestLink', 'signIn'],
  },
  insufficient_aal: {
    kind: 'unauthenticated',
    variant: 'step_up',
    meaning: 'This step needs a second factor.',
  },
  reauthentication_needed: {
    kind: 'unauthenticated',
    variant: 'step_up',
    meaning: 'The person has to sign in anew for this step.',
  },
  reauthentication_not_valid: {
    kind: 'validation',
    meaning: 'This is not the code that was sent.',
    remedies: ['fix', 'confirmIdentity'],
  },
  mfa_verification_failed: { kind: 'validation', meaning: 'This is not the code of the second factor.' },
  mfa_challenge_expired: {
    kind: 'unauthenticated',
    variant: 'step_up',
    meaning: 'Too much time passed before the code was entered.',
  },
  mfa_factor_not_found: { kind: 'not_found', meaning: 'There is no such second factor any more.' },
  too_many_enrolled_mfa_factors: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The person has as many second factors as are possible.',
  },

  // Signing up and changing the account
  user_already_exists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'There is an account with this address or number.',
    remedies: ['signIn', 'fix'],
  },
  email_exists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'There is an account with this e-mail address.',
    remedies: ['signIn', 'fix'],
  },
  phone_exists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'There is an account with this phone number.',
    remedies: ['signIn', 'fix'],
  },
  identity_already_exists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'That sign-in belongs to an account already.',
    remedies: ['signIn'],
  },
  identity_not_found: { kind: 'not_found', meaning: 'There is no such sign-in any more.' },
  single_identity_not_deletable: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The account would be left without a way to sign in.',
  },
  weak_password: {
    kind: 'validation',
    meaning: 'The password does not meet the rules; `weak_password.reasons` says which.',
  },
  same_password: { kind: 'validation', meaning: 'The new password is the old one.' },
  email_address_invalid: { kind: 'validation', meaning: 'Mail cannot be sent to this address.' },
  validation_failed: { kind: 'validation', meaning: 'A value does not have the right form.' },
  captcha_failed: {
    kind: 'bad_request',
    meaning: 'The check against robots did not pass.',
    remedies: ['reload', 'contactSupport'],
  },
  user_sso_managed: {
    kind: 'forbidden',
    meaning: 'The person’s organisation manages this.',
    remedies: ['contactSupport'],
  },

  // What the project has switched off
  signup_disabled: {
    kind: 'forbidden',
    variant: 'feature_off',
    meaning: 'Nobody can sign up.',
    remedies: inDashboard('Allow new users to sign up.'),
  },
  anonymous_provider_disabled: {
    kind: 'forbidden',
    variant: 'feature_off',
    meaning: 'Nobody can sign in without a name.',
    remedies: inDashboard('Switch anonymous sign-ins on.'),
  },
  email_provider_disabled: {
    kind: 'forbidden',
    variant: 'feature_off',
    meaning: 'Nobody can sign up with address and password.',
    remedies: inDashboard('Switch the e-mail provider on.'),
  },
  phone_provider_disabled: {
    kind: 'forbidden',
    variant: 'feature_off',
    meaning: 'Nobody can sign up with number and password.',
    remedies: inDashboard('Switch the phone provider on.'),
  },
  provider_disabled: {
    kind: 'forbidden',
    variant: 'feature_off',
    meaning: 'This provider is not switched on.',
    remedies: inDashboard('Switch the provider on.'),
  },
  otp_disabled: {
    kind: 'forbidden',
    variant: 'feature_off',
    meaning: 'Codes and links are not switched on, or do not make accounts.',
    remedies: inDashboard('Allow sign-ups by link, or sign the person up first.'),
  },
  email_address_not_authorized: {
    kind: 'forbidden',
    meaning: 'The built-in mail service writes to members of the team only.',
    remedies: inDashboard('Set up your own mail service.'),
  },
  sso_provider_not_found: {
    kind: 'not_found',
    meaning: 'No organisation signs in with this domain.',
    remedies: ['fix', 'contactSupport'],
  },

  // Pace, concurrency and their side
  over_request_rate_limit: {
    kind: 'rate_limited',
    meaning: 'Too many calls from this address.',
    remedies: [
      'retry',
      'wait',
      { remedy: 'check', audience: 'developer', note: 'See whether an effect calls again and again.' },
    ],
  },
  over_email_send_rate_limit: {
    kind: 'rate_limited',
    meaning: 'Too many mails in a short time.',
    remedies: [
      'wait',
      { remedy: 'fix', audience: 'admin', note: 'Set up your own mail service: the built-in one sends few.' },
    ],
    repeat: 'manual',
  },
  over_sms_send_rate_limit: {
    kind: 'rate_limited',
    meaning: 'Too many messages to this number.',
    remedies: ['wait'],
    repeat: 'manual',
  },
  conflict: {
    kind: 'conflict',
    variant: 'in_progress',
    meaning: 'Two calls changed the same at once, such as two refreshes of one session.',
    repeat: 'auto',
  },
  bad_json: { kind: 'bad_request', meaning: 'What was sent cannot be read.' },
  request_timeout: { meaning: 'It took too long.' },
  hook_timeout: { meaning: 'A hook of the project did not answer in time.' },
  sms_send_failed: {
    kind: 'bad_request',
    meaning: 'The message could not be sent.',
    remedies: [
      'retry',
      'contactSupport',
      {
        remedy: 'check',
        audience: 'admin',
        note: 'Look at the settings and the log of the message provider.',
      },
    ],
    repeat: 'manual',
  },
  unexpected_failure: {
    variant: 'server',
    meaning: 'A fault on their side, or in a trigger on the table of users.',
  },

  // What the database says
  23505: { kind: 'conflict', variant: 'taken', meaning: 'Another row has this unique value.' },
  23503: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'A row refers to one that does not exist, or is referred to.',
  },
  23502: { kind: 'validation', meaning: 'A column is empty that must not be.' },
  23514: { kind: 'validation', meaning: 'A check of the table was broken; the message names it.' },
  22001: { kind: 'validation', meaning: 'A text is too long for its column.' },
  '22P02': { kind: 'validation', meaning: 'A value does not have its column’s type.' },
  42501: {
    variant: 'forbidden',
    meaning: 'Row-level security or a missing grant does not allow this.',
    remedies: [
      'requestAccess',
      'goBack',
      {
        remedy: 'fix',
        audience: 'developer',
        note: 'Write a policy for this operation; an insert also needs one that lets the new row be read.',
      },
    ],
  },
  40001: { kind: 'server', meaning: 'Two transactions got in each other’s way.', repeat: 'auto' },
  '40P01': { kind: 'server', meaning: 'Two transactions waited for each other.', repeat: 'auto' },
  57014: {
    kind: 'timeout',
    meaning: 'The query took too long and was stopped.',
    remedies: ['retry', { remedy: 'fix', audience: 'developer', note: 'Add an index, or ask for less.' }],
  },
  53300: { kind: 'unavailable', meaning: 'The database has no connection free.', repeat: 'auto' },
  42703: {
    kind: 'bad_request',
    meaning: 'There is no such column.',
    remedies: forDeveloper('Compare the columns with the table.'),
  },
  42883: {
    meaning: 'There is no such function.',
    remedies: forDeveloper('Compare name and arguments with the function.'),
  },
  '42P01': {
    meaning: 'There is no such table.',
    remedies: forDeveloper('Compare the name with the schema that is exposed.'),
  },
  P0001: {
    kind: 'bad_request',
    variant: 'not_accepted',
    meaning: 'A function or trigger of the app raised this.',
    remedies: ['fix', 'contactSupport'],
  },

  // What PostgREST says
  PGRST116: {
    kind: 'not_found',
    meaning: 'One row was asked for, and there is none, or several.',
    remedies: [
      'reload',
      'goBack',
      { remedy: 'fix', audience: 'developer', note: 'Where there may be none, ask with maybeSingle().' },
    ],
  },
  PGRST301: { variant: 'session_over', meaning: 'The token cannot be read or verified.' },
  PGRST302: { variant: 'session_over', meaning: 'No token came along, and strangers are not let in.' },
  PGRST303: { variant: 'session_over', meaning: 'The token has run out, or a claim of it does not fit.' },
  PGRST000: { meaning: 'The database cannot be reached.', repeat: 'auto' },
  PGRST001: { meaning: 'The database cannot be reached.', repeat: 'auto' },
  PGRST002: { meaning: 'The database cannot be reached.', repeat: 'auto' },
  PGRST003: { meaning: 'No connection to the database was free in time.', repeat: 'auto' },
  PGRST100: {
    kind: 'bad_request',
    meaning: 'The query cannot be read.',
    remedies: forDeveloper('Compare filter and order with the documentation.'),
  },
  PGRST102: { kind: 'bad_request', meaning: 'What was sent cannot be read.' },
  PGRST103: {
    kind: 'bad_request',
    meaning: 'The range lies past the end of the rows.',
    remedies: ['reload'],
  },
  PGRST200: {
    kind: 'bad_request',
    meaning: 'There is no relation between these tables.',
    remedies: forDeveloper('Add the foreign key, or reload the schema cache.'),
  },
  PGRST202: {
    meaning: 'There is no function with these arguments.',
    remedies: forDeveloper('Compare name and arguments, or reload the schema cache.'),
  },
  PGRST204: {
    kind: 'bad_request',
    meaning: 'There is no such column.',
    remedies: forDeveloper('Compare the columns with the table, or reload the schema cache.'),
  },
  PGRST205: {
    meaning: 'There is no such table.',
    remedies: forDeveloper('Compare the name with the schema, or reload the schema cache.'),
  },

  // Storage
  not_found: {
    kind: 'not_found',
    meaning: 'There is no such file or bucket, or the policies do not show it.',
  },
  NoSuchBucket: { kind: 'not_found', meaning: 'There is no such bucket.' },
  NoSuchKey: { kind: 'not_found', meaning: 'There is no such file, or the policies do not show it.' },
  Duplicate: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'There is a file or bucket of this name.',
    remedies: [
      'openExisting',
      'fix',
      { remedy: 'fix', audience: 'developer', note: 'Upload with upsert to replace it.' },
    ],
  },
  KeyAlreadyExists: { kind: 'conflict', variant: 'taken', meaning: 'There is a file of this name.' },
  BucketAlreadyExists: { kind: 'conflict', variant: 'taken', meaning: 'There is a bucket of this name.' },
  ResourceAlreadyExists: { kind: 'conflict', variant: 'taken', meaning: 'There is one of this name.' },
  ResourceNotEmpty: { kind: 'conflict', variant: 'state', meaning: 'The bucket holds files yet.' },
  ResourceLocked: { kind: 'conflict', variant: 'locked', meaning: 'Someone is just uploading this file.' },
  Unauthorized: {
    kind: 'forbidden',
    meaning: 'The policies of the bucket do not allow this.',
    remedies: [
      'requestAccess',
      'goBack',
      { remedy: 'fix', audience: 'developer', note: 'Write a policy on storage.objects for this operation.' },
    ],
  },
  AccessDenied: {
    kind: 'forbidden',
    meaning: 'The policies of the bucket do not allow this.',
    remedies: [
      'requestAccess',
      'goBack',
      { remedy: 'fix', audience: 'developer', note: 'Write a policy on storage.objects for this operation.' },
    ],
  },
  InvalidJWT: { kind: 'unauthenticated', variant: 'session_over', meaning: 'The token is not accepted.' },
  InvalidKey: { kind: 'validation', meaning: 'A file cannot have this name.' },
  EntityTooLarge: {
    kind: 'bad_request',
    variant: 'too_large',
    meaning: 'The file is larger than the bucket allows.',
  },
  invalid_mime_type: {
    kind: 'bad_request',
    variant: 'wrong_media_type',
    meaning: 'The bucket does not take files of this type.',
  },
  SlowDown: { kind: 'rate_limited', meaning: 'Too many calls in a short time.', repeat: 'auto' },
};
