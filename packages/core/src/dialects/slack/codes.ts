import type { Advice, CodeTable } from '../../codes/codeTable.ts';

/** The codes of Slack's Web API that most methods share, and those of messages, channels and files. */
export type SlackCode =
  | 'not_authed'
  | 'invalid_auth'
  | 'account_inactive'
  | 'token_expired'
  | 'token_revoked'
  | 'two_factor_setup_required'
  | 'not_allowed_token_type'
  | 'missing_scope'
  | 'no_permission'
  | 'access_denied'
  | 'accesslimited'
  | 'ekm_access_denied'
  | 'enterprise_is_restricted'
  | 'org_login_required'
  | 'team_access_not_granted'
  | 'user_is_restricted'
  | 'user_is_ultra_restricted'
  | 'restricted_action'
  | 'not_in_channel'
  | 'channel_not_found'
  | 'user_not_found'
  | 'users_not_found'
  | 'message_not_found'
  | 'file_not_found'
  | 'file_deleted'
  | 'is_archived'
  | 'name_taken'
  | 'already_in_channel'
  | 'already_reacted'
  | 'cant_invite_self'
  | 'cant_update_message'
  | 'cant_delete_message'
  | 'edit_window_closed'
  | 'msg_too_long'
  | 'no_text'
  | 'too_many_attachments'
  | 'invalid_blocks'
  | 'invalid_name'
  | 'invalid_arguments'
  | 'invalid_arg_name'
  | 'invalid_array_arg'
  | 'invalid_charset'
  | 'invalid_form_data'
  | 'invalid_post_type'
  | 'missing_post_type'
  | 'unknown_method'
  | 'method_deprecated'
  | 'deprecated_endpoint'
  | 'expired_trigger_id'
  | 'invalid_trigger_id'
  | 'ratelimited'
  | 'message_limit_exceeded'
  | 'storage_limit_reached'
  | 'request_timeout'
  | 'team_added_to_org'
  | 'service_unavailable'
  | 'internal_error'
  | 'fatal_error';

const reinstall: readonly Advice[] = [
  'signIn',
  {
    remedy: 'fix',
    audience: 'developer',
    note: 'Have the app installed again, and use the token that comes with it.',
  },
];
const askAdmin: readonly Advice[] = [
  'requestAccess',
  'goBack',
  { remedy: 'fix', audience: 'admin', note: 'Allow this in the settings of the workspace or organisation.' },
];
const callCorrectly: readonly Advice[] = [
  'contactSupport',
  { remedy: 'fix', audience: 'developer', note: 'Compare the call with the page of the method.' },
];

/** The codes of Slack. They come under 200, so each settles its kind. */
export const codes: CodeTable<SlackCode> = {
  // Who calls
  not_authed: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'No token came along.',
    remedies: reinstall,
  },
  invalid_auth: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The token is not accepted, or not from this address.',
    remedies: reinstall,
  },
  account_inactive: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The person or workspace behind the token is gone.',
    remedies: reinstall,
  },
  token_expired: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The token has run out.',
    remedies: [
      'signIn',
      { remedy: 'retry', audience: 'developer', note: 'Refresh the token, then repeat once.' },
    ],
  },
  token_revoked: {
    kind: 'unauthenticated',
    variant: 'session_over',
    meaning: 'The token was withdrawn.',
    remedies: reinstall,
  },
  two_factor_setup_required: {
    kind: 'forbidden',
    meaning: 'The workspace asks everyone for two factors.',
    remedies: ['confirmIdentity', 'contactSupport'],
  },

  // Rights
  not_allowed_token_type: {
    kind: 'forbidden',
    variant: 'missing_permission',
    meaning: 'The method wants another sort of token.',
    remedies: [
      'contactSupport',
      {
        remedy: 'fix',
        audience: 'developer',
        note: 'Use a user token in place of a bot token, or the other way round.',
      },
    ],
  },
  missing_scope: {
    kind: 'forbidden',
    variant: 'missing_permission',
    meaning: 'The token lacks the scope in `needed`.',
    remedies: [
      'requestAccess',
      'goBack',
      {
        remedy: 'fix',
        audience: 'developer',
        note: 'Add the scope to the app, and have it installed again.',
      },
    ],
  },
  no_permission: { kind: 'forbidden', meaning: 'The token does not allow this here.', remedies: askAdmin },
  access_denied: {
    kind: 'forbidden',
    meaning: 'What the call names is not open to the token.',
    remedies: askAdmin,
  },
  accesslimited: {
    kind: 'forbidden',
    meaning: 'The method is not open from this network.',
    remedies: askAdmin,
  },
  ekm_access_denied: {
    kind: 'forbidden',
    meaning: 'The organisation has suspended posting.',
    remedies: askAdmin,
  },
  enterprise_is_restricted: {
    kind: 'forbidden',
    meaning: 'The method is not for organisations.',
    remedies: ['contactSupport'],
  },
  org_login_required: {
    kind: 'unavailable',
    meaning: 'The workspace is just moving into an organisation.',
    repeat: 'manual',
  },
  team_access_not_granted: {
    kind: 'forbidden',
    variant: 'wrong_workspace',
    meaning: 'The token has no access to this workspace.',
    remedies: ['switchWorkspace', 'requestAccess'],
  },
  user_is_restricted: { kind: 'forbidden', meaning: 'Guests cannot do this.', remedies: askAdmin },
  user_is_ultra_restricted: {
    kind: 'forbidden',
    meaning: 'Guests of a single channel cannot do this.',
    remedies: askAdmin,
  },
  restricted_action: {
    kind: 'forbidden',
    meaning: 'The workspace’s settings do not allow this person to do it.',
    remedies: askAdmin,
  },
  not_in_channel: {
    kind: 'forbidden',
    variant: 'not_a_member',
    meaning: 'The app or person is not in the channel.',
    remedies: [
      'requestAccess',
      { remedy: 'fix', audience: 'admin', note: 'Invite the app into the channel.' },
    ],
  },

  // What is there, or not
  channel_not_found: {
    kind: 'not_found',
    meaning: 'There is no such channel, or the token does not see it.',
    remedies: [
      'reload',
      'goBack',
      {
        remedy: 'check',
        audience: 'developer',
        note: 'Send the id of the channel; a private one has to hold the app.',
      },
    ],
  },
  user_not_found: { kind: 'not_found', meaning: 'There is no such person here.' },
  users_not_found: {
    kind: 'not_found',
    meaning: 'There is no person with this e-mail address here.',
    remedies: ['fix'],
  },
  message_not_found: { kind: 'not_found', meaning: 'There is no such message, or no longer.' },
  file_not_found: { kind: 'not_found', meaning: 'There is no such file.' },
  file_deleted: { kind: 'not_found', variant: 'gone', meaning: 'The file was deleted.' },
  is_archived: { kind: 'conflict', variant: 'state', meaning: 'The channel is archived.' },
  name_taken: { kind: 'conflict', variant: 'taken', meaning: 'A channel of this name exists.' },
  already_in_channel: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'The person is in the channel already.',
    remedies: ['dismiss'],
  },
  already_reacted: {
    kind: 'conflict',
    variant: 'taken',
    meaning: 'The person has reacted like this already.',
    remedies: ['dismiss'],
  },
  cant_invite_self: {
    kind: 'bad_request',
    variant: 'not_allowed_now',
    meaning: 'Nobody can invite themselves.',
    remedies: ['fix'],
  },
  cant_update_message: { kind: 'forbidden', meaning: 'The message is someone else’s.', remedies: ['goBack'] },
  cant_delete_message: { kind: 'forbidden', meaning: 'The message is someone else’s.', remedies: ['goBack'] },
  edit_window_closed: {
    kind: 'forbidden',
    meaning: 'The message is too old to be changed here.',
    remedies: ['goBack'],
  },

  // What was sent
  msg_too_long: { kind: 'validation', meaning: 'The message is too long.' },
  no_text: { kind: 'validation', meaning: 'The message is empty.' },
  too_many_attachments: { kind: 'validation', meaning: 'The message has too many attachments.' },
  invalid_name: { kind: 'validation', meaning: 'A channel cannot have this name.' },
  invalid_blocks: {
    kind: 'bad_request',
    meaning: 'The blocks of the message are malformed.',
    remedies: callCorrectly,
  },
  invalid_arguments: {
    kind: 'validation',
    meaning: 'Arguments are missing or malformed; `response_metadata` may say which.',
    remedies: [
      'fix',
      { remedy: 'fix', audience: 'developer', note: 'Compare the call with the page of the method.' },
    ],
  },
  invalid_arg_name: {
    kind: 'bad_request',
    meaning: 'An argument has a name that cannot be.',
    remedies: callCorrectly,
  },
  invalid_array_arg: {
    kind: 'bad_request',
    meaning: 'An argument is a list that should be none.',
    remedies: callCorrectly,
  },
  invalid_charset: { kind: 'bad_request', meaning: 'The charset is not accepted.', remedies: callCorrectly },
  invalid_form_data: {
    kind: 'bad_request',
    meaning: 'The form data cannot be read.',
    remedies: callCorrectly,
  },
  invalid_post_type: {
    kind: 'bad_request',
    meaning: 'The content type is not accepted.',
    remedies: callCorrectly,
  },
  missing_post_type: {
    kind: 'bad_request',
    meaning: 'The content type is missing.',
    remedies: callCorrectly,
  },
  unknown_method: { kind: 'bad_request', meaning: 'There is no such method.', remedies: callCorrectly },
  method_deprecated: {
    kind: 'bad_request',
    meaning: 'The method is no longer offered.',
    remedies: callCorrectly,
  },
  deprecated_endpoint: {
    kind: 'bad_request',
    meaning: 'The method is no longer offered.',
    remedies: callCorrectly,
  },
  expired_trigger_id: {
    kind: 'conflict',
    variant: 'state',
    meaning: 'Too much time passed between the person’s step and the answer to it.',
    remedies: ['retry', { remedy: 'fix', audience: 'developer', note: 'Answer within three seconds.' }],
    repeat: 'manual',
  },
  invalid_trigger_id: {
    kind: 'bad_request',
    meaning: 'The trigger is malformed, or was used before.',
    remedies: callCorrectly,
  },

  // Limits
  ratelimited: {
    kind: 'rate_limited',
    meaning: 'Too many calls of this method in a short time.',
    repeat: 'auto',
  },
  message_limit_exceeded: {
    kind: 'payment_required',
    variant: 'limit_reached',
    meaning: 'The workspace has used up the messages of its plan.',
    remedies: ['contactSupport', { remedy: 'upgrade', audience: 'admin', note: 'Choose a larger plan.' }],
  },
  storage_limit_reached: {
    kind: 'payment_required',
    variant: 'limit_reached',
    meaning: 'The workspace has used up the space of its plan.',
    remedies: [
      'contactSupport',
      { remedy: 'upgrade', audience: 'admin', note: 'Choose a larger plan, or delete files.' },
    ],
  },

  // Their side
  request_timeout: { kind: 'timeout', meaning: 'What was sent did not arrive whole.', repeat: 'manual' },
  team_added_to_org: {
    kind: 'unavailable',
    meaning: 'The workspace is just moving into an organisation.',
    repeat: 'manual',
  },
  service_unavailable: { kind: 'unavailable', meaning: 'The service is down for now.', repeat: 'auto' },
  internal_error: {
    kind: 'server',
    meaning: 'A fault on their side; part of it may have been done.',
    remedies: ['check', 'retry', 'contactSupport'],
  },
  fatal_error: {
    kind: 'server',
    meaning: 'A grave fault on their side; part of it may have been done.',
    remedies: ['check', 'retry', 'contactSupport'],
  },
};
