import type { CodeTable } from '../../codes/codeTable.ts';

/** Every code that SubscribeFlow documents. */
export type SubscribeflowCode =
  | 'unauthorized'
  | 'invalid_token'
  | 'token_expired'
  | 'invalid_api_key'
  | 'api_key_revoked'
  | 'magic_link_expired'
  | 'magic_link_already_used'
  | 'invalid_session'
  | 'forbidden'
  | 'insufficient_permissions'
  | 'organization_mismatch'
  | 'organization_not_found'
  | 'not_a_member'
  | 'owner_only'
  | 'subscriber_limit_exceeded'
  | 'email_limit_exceeded'
  | 'no_active_subscription'
  | 'invalid_price'
  | 'checkout_failed'
  | 'portal_unavailable'
  | 'validation_error'
  | 'invalid_email'
  | 'invalid_tag'
  | 'missing_field'
  | 'max_length'
  | 'not_found'
  | 'subscriber_not_found'
  | 'tag_not_found'
  | 'already_exists'
  | 'email_exists'
  | 'rate_limited'
  | 'internal_error'
  | 'database_error'
  | 'external_service_error'
  | 'service_unavailable';

/** The codes of SubscribeFlow. `organization_not_found` comes as 403 and as 404; billing codes as 400 and as 402. */
export const codes: CodeTable<SubscribeflowCode> = {
  // Authentication (401)
  unauthorized: {
    meaning: 'Neither an API key nor a session came along.',
    remedies: [
      'signIn',
      { remedy: 'fix', audience: 'developer', note: 'Send the X-API-Key header or the session cookie.' },
    ],
  },
  invalid_token: {
    variant: 'session_over',
    meaning: 'The token is not accepted.',
    remedies: ['signIn', { remedy: 'fix', audience: 'developer', note: 'Ask for a new token.' }],
  },
  token_expired: {
    variant: 'session_over',
    meaning: 'The token has run out.',
    remedies: [
      'signIn',
      { remedy: 'retry', audience: 'developer', note: 'Refresh the token, then repeat once.' },
    ],
  },
  invalid_api_key: {
    variant: 'key_rejected',
    meaning: 'The API key is not accepted.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Check the key, or create a new one.' },
    ],
  },
  api_key_revoked: {
    variant: 'key_rejected',
    meaning: 'The API key was withdrawn.',
    remedies: ['contactSupport', { remedy: 'fix', audience: 'developer', note: 'Create a new key.' }],
  },
  magic_link_expired: {
    variant: 'link_expired',
    meaning: 'The sign-in link is too old.',
    remedies: ['requestLink'],
  },
  magic_link_already_used: {
    variant: 'link_used',
    meaning: 'The sign-in link has been used already; each works once.',
    remedies: ['requestLink'],
  },
  invalid_session: {
    variant: 'session_over',
    meaning: 'The session cookie is not accepted, or has run out.',
    remedies: ['signIn', 'requestLink'],
  },

  // Authorisation (403)
  forbidden: {
    variant: 'forbidden',
    meaning: 'Signed in, but not allowed to do this.',
    remedies: [
      'requestAccess',
      'goBack',
      { remedy: 'check', audience: 'admin', note: 'Check what this member may do.' },
    ],
  },
  insufficient_permissions: {
    variant: 'missing_permission',
    meaning: 'The API key or the member lacks a permission.',
    remedies: [
      'requestAccess',
      'goBack',
      { remedy: 'fix', audience: 'developer', note: 'Use an API key with broader scopes.' },
    ],
  },
  organization_mismatch: {
    variant: 'wrong_workspace',
    meaning: 'This belongs to another organisation than the one in use.',
  },
  organization_not_found: {
    meaning: 'There is no such organisation (404), or not for this user (403).',
    remedies: [
      'switchWorkspace',
      'goBack',
      {
        remedy: 'check',
        audience: 'developer',
        note: 'Check the organisation id, also the one in the X-Organization-Id header.',
      },
    ],
  },
  not_a_member: {
    variant: 'not_a_member',
    meaning: 'The user does not belong to this organisation.',
    remedies: [
      'requestAccess',
      'switchWorkspace',
      {
        remedy: 'requestAccess',
        audience: 'admin',
        note: 'An owner of the organisation can let the user in.',
      },
    ],
  },
  owner_only: {
    variant: 'owners_only',
    meaning: 'Only owners of the organisation reach billing and settings.',
    remedies: [
      'requestAccess',
      'goBack',
      {
        remedy: 'requestAccess',
        audience: 'admin',
        note: 'An owner can do this, or make the member an owner.',
      },
    ],
  },

  // Plan limits (402)
  subscriber_limit_exceeded: {
    variant: 'limit_reached',
    meaning: 'The plan allows no more subscribers.',
    remedies: [
      'upgrade',
      { remedy: 'fix', audience: 'admin', note: 'Remove subscribers who are no longer active.' },
      {
        remedy: 'upgrade',
        audience: 'developer',
        note: '`upgrade_url` is no page: POST to it with the session, then open the address that it answers with.',
      },
    ],
  },
  email_limit_exceeded: {
    variant: 'quota_used',
    meaning: 'The month’s e-mails are used up.',
    remedies: [
      'upgrade',
      'wait',
      { remedy: 'wait', audience: 'admin', note: 'The count starts again with the next month.' },
    ],
  },

  // Billing (400, 402)
  no_active_subscription: {
    kind: 'payment_required',
    variant: 'no_subscription',
    meaning: 'The organisation has no paid subscription.',
    remedies: [
      'subscribe',
      { remedy: 'subscribe', audience: 'developer', note: 'Create a checkout session first.' },
    ],
  },
  invalid_price: {
    kind: 'payment_required',
    variant: 'price_unknown',
    meaning: 'Stripe knows no price with this id.',
    remedies: [
      'reload',
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Use the id of a price in the Stripe dashboard.' },
    ],
  },
  checkout_failed: {
    kind: 'payment_required',
    variant: 'checkout_unavailable',
    meaning: 'Stripe did not open a checkout.',
    remedies: [
      'retry',
      'contactSupport',
      { remedy: 'check', audience: 'developer', note: 'Look at the status of Stripe.' },
    ],
    repeat: 'manual',
  },
  portal_unavailable: {
    kind: 'payment_required',
    variant: 'billing_unavailable',
    meaning: 'Stripe did not open its billing pages.',
    remedies: [
      'retry',
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'The organisation needs a Stripe customer id.' },
    ],
  },

  // Validation (400, 422)
  validation_error: {
    kind: 'validation',
    meaning: 'Fields are not accepted; `details` names them.',
  },
  invalid_email: {
    kind: 'validation',
    meaning: 'This is no e-mail address.',
  },
  invalid_tag: {
    kind: 'validation',
    meaning: 'There is no tag of this name.',
    remedies: ['fix', { remedy: 'check', audience: 'developer', note: 'Check the name of the tag.' }],
  },
  missing_field: {
    kind: 'validation',
    meaning: 'A required field is missing.',
  },
  max_length: {
    kind: 'validation',
    meaning: 'A field holds more than it may; stands on one of the `details`.',
  },

  // Resources (404, 409)
  not_found: {
    meaning: 'What the call names does not exist.',
    remedies: ['reload', 'goBack', { remedy: 'check', audience: 'developer', note: 'Check the id.' }],
  },
  subscriber_not_found: {
    meaning: 'There is no such subscriber.',
    remedies: [
      'reload',
      'goBack',
      { remedy: 'check', audience: 'developer', note: 'Check the subscriber id.' },
    ],
  },
  tag_not_found: {
    meaning: 'There is no such tag.',
    remedies: [
      'reload',
      'goBack',
      { remedy: 'check', audience: 'developer', note: 'Check the name or id of the tag.' },
    ],
  },
  already_exists: {
    variant: 'taken',
    meaning: 'There is one with this unique value already.',
  },
  email_exists: {
    variant: 'taken',
    meaning: 'A subscriber has this e-mail address already.',
    remedies: [
      'openExisting',
      'fix',
      { remedy: 'openExisting', audience: 'developer', note: 'Update the existing subscriber instead.' },
    ],
  },

  // Rate limit (429)
  rate_limited: {
    variant: 'rate_limited',
    meaning: 'Too many calls in a short time.',
    remedies: ['retry', 'wait', 'upgrade'],
    repeat: 'auto',
  },

  // Their side (5xx)
  internal_error: {
    variant: 'server',
    meaning: 'A fault on their side.',
    repeat: 'auto',
  },
  database_error: {
    variant: 'server',
    meaning: 'Their database did not do what it was asked.',
    repeat: 'auto',
  },
  external_service_error: {
    variant: 'provider_problem',
    meaning: 'A service that they rely on did not answer as it should.',
    repeat: 'auto',
  },
  service_unavailable: {
    variant: 'unavailable',
    meaning: 'It is down for now.',
    repeat: 'auto',
  },
};
