import type { CodeTable } from '../../codes/codeTable.ts';

/** The codes of Clerk that an app meets. */
export type ClerkCode =
  | 'form_param_missing'
  | 'form_param_nil'
  | 'form_param_unknown'
  | 'form_param_format_invalid'
  | 'form_param_value_invalid'
  | 'form_param_max_length_exceeded'
  | 'form_identifier_not_found'
  | 'form_identifier_exists'
  | 'form_password_incorrect'
  | 'form_password_validation_failed'
  | 'form_password_pwned'
  | 'form_password_not_strong_enough'
  | 'form_password_length_too_short'
  | 'form_password_length_too_long'
  | 'form_password_size_in_bytes_exceeded'
  | 'form_code_incorrect'
  | 'form_username_invalid_character'
  | 'form_username_invalid_length'
  | 'verification_expired'
  | 'verification_failed'
  | 'verification_already_verified'
  | 'strategy_for_user_invalid'
  | 'captcha_invalid'
  | 'captcha_unavailable'
  | 'session_exists'
  | 'identifier_already_signed_in'
  | 'session_not_found'
  | 'signed_out'
  | 'authentication_invalid'
  | 'authorization_invalid'
  | 'cookie_invalid'
  | 'session_reverification_required'
  | 'user_locked'
  | 'not_allowed_access'
  | 'too_many_requests'
  | 'resource_not_found'
  | 'duplicate_record'
  | 'already_a_member_in_organization'
  | 'organization_membership_quota_exceeded'
  | 'organization_minimum_permissions_needed'
  | 'organization_domain_blocked'
  | 'organization_domain_common'
  | 'identification_deletion_failed';

/** The codes of Clerk. What people enter comes as 422, and some of it as 400. */
export const codes: CodeTable<ClerkCode> = {
  // What was entered
  form_param_missing: { kind: 'validation', meaning: 'A required field was not sent.' },
  form_param_nil: { kind: 'validation', meaning: 'A required field is empty.' },
  form_param_unknown: {
    kind: 'bad_request',
    meaning: 'A field was sent that is not asked for.',
    remedies: [
      'contactSupport',
      {
        remedy: 'fix',
        audience: 'admin',
        note: 'Switch the attribute on in the dashboard, or leave it out.',
      },
    ],
  },
  form_param_format_invalid: { kind: 'validation', meaning: 'The value does not have the right form.' },
  form_param_value_invalid: { kind: 'validation', meaning: 'The value is none of those allowed.' },
  form_param_max_length_exceeded: { kind: 'validation', meaning: 'The value is too long.' },
  form_username_invalid_character: {
    kind: 'validation',
    meaning: 'The name holds characters that it must not.',
  },
  form_username_invalid_length: { kind: 'validation', meaning: 'The name is too short or too long.' },
  form_identifier_exists: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'Someone has an account with this address, number or name.',
    remedies: ['signIn', 'fix'],
  },
  form_identifier_not_found: {
    kind: 'validation',
    meaning: 'Nobody has an account with this address, number or name.',
    remedies: ['fix'],
  },
  form_password_incorrect: { kind: 'validation', meaning: 'The password is not this account’s.' },
  form_password_validation_failed: { kind: 'validation', meaning: 'The present password is not right.' },
  form_password_pwned: { kind: 'validation', meaning: 'The password is known from a breach elsewhere.' },
  form_password_not_strong_enough: { kind: 'validation', meaning: 'The password is too easy to guess.' },
  form_password_length_too_short: { kind: 'validation', meaning: 'The password is too short.' },
  form_password_length_too_long: { kind: 'validation', meaning: 'The password is too long.' },
  form_password_size_in_bytes_exceeded: { kind: 'validation', meaning: 'The password takes too many bytes.' },
  form_code_incorrect: {
    kind: 'validation',
    meaning: 'This is not the code that was sent.',
    remedies: ['fix', 'requestLink'],
  },

  // Verification
  verification_expired: {
    kind: 'validation',
    meaning: 'The code or link is too old.',
    remedies: ['requestLink'],
  },
  verification_failed: {
    kind: 'validation',
    meaning: 'Too many wrong codes; a new one is needed.',
    remedies: ['requestLink'],
  },
  verification_already_verified: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'This was confirmed before.',
    remedies: ['signIn'],
  },
  strategy_for_user_invalid: {
    kind: 'validation',
    meaning: 'This account signs in some other way, such as with Google.',
    remedies: ['signIn'],
  },
  captcha_invalid: {
    kind: 'bad_request',
    meaning: 'The check against robots did not pass.',
    remedies: ['reload', 'contactSupport'],
  },
  captcha_unavailable: {
    kind: 'bad_request',
    meaning: 'The check against robots did not load, perhaps because something blocks it.',
    remedies: ['reload', 'contactSupport'],
  },

  // Sessions
  session_exists: { kind: 'conflict', variant: 'state', meaning: 'Someone is signed in here already.' },
  identifier_already_signed_in: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'This account is signed in here already.',
  },
  session_not_found: { variant: 'session_over', meaning: 'There is no such session any more.' },
  signed_out: { variant: 'session_over', meaning: 'The person has signed out.' },
  authentication_invalid: { variant: 'session_over', meaning: 'Nobody is signed in, as far as can be told.' },
  cookie_invalid: { variant: 'session_over', meaning: 'The session cookie is not accepted.' },
  authorization_invalid: { meaning: 'The person or key may not do this.' },
  session_reverification_required: {
    kind: 'unauthenticated',
    variant: 'step_up',
    meaning: 'This step needs a sign-in that is recent, or a second factor.',
  },
  user_locked: {
    kind: 'forbidden',
    variant: 'on_hold',
    meaning: 'Too many wrong passwords: the account is locked for a while.',
    remedies: [
      'wait',
      'contactSupport',
      { remedy: 'fix', audience: 'admin', note: 'Unlock the person in the dashboard.' },
    ],
  },
  not_allowed_access: {
    kind: 'forbidden',
    meaning: 'The address is not among those that may sign up.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'admin', note: 'Look at the allow list and the block list.' },
    ],
  },
  too_many_requests: { meaning: 'Too many attempts in a short time.', repeat: 'auto' },

  // Resources and organisations
  resource_not_found: { meaning: 'What the call names does not exist.' },
  duplicate_record: { kind: 'conflict', variant: 'taken', meaning: 'There is one already.' },
  already_a_member_in_organization: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'The person is a member already.',
    remedies: ['fix'],
  },
  organization_membership_quota_exceeded: {
    kind: 'payment_required',
    variant: 'limit_reached',
    meaning: 'The organisation may not have more members, invitations included.',
    remedies: ['upgrade', 'contactSupport'],
  },
  organization_minimum_permissions_needed: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The organisation would be left without anyone who can manage it.',
    remedies: ['contactSupport'],
  },
  organization_domain_blocked: {
    kind: 'validation',
    meaning: 'The domain belongs to a mail provider that is blocked.',
  },
  organization_domain_common: {
    kind: 'validation',
    meaning: 'The domain belongs to a mail provider that everybody uses.',
  },
  identification_deletion_failed: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'The account would be left without a way to sign in.',
  },
};
