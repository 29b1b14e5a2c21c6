import type { Advice, CodeTable } from '../../codes/codeTable.ts';

/** The codes of OpenAI that an app meets, and the types that stand in for one. */
export type OpenaiCode =
  | 'invalid_api_key'
  | 'account_deactivated'
  | 'ip_not_authorized'
  | 'missing_scope'
  | 'unsupported_country_region_territory'
  | 'insufficient_quota'
  | 'billing_hard_limit_reached'
  | 'billing_not_active'
  | 'rate_limit_exceeded'
  | 'context_length_exceeded'
  | 'model_not_found'
  | 'previous_response_not_found'
  | 'content_policy_violation'
  | 'invalid_prompt'
  | 'missing_required_parameter'
  | 'unknown_parameter'
  | 'unsupported_parameter'
  | 'unsupported_value'
  | 'invalid_type'
  | 'invalid_value'
  | 'string_above_max_length'
  | 'array_above_max_length'
  | 'integer_above_max_value'
  | 'integer_below_min_value'
  | 'decimal_above_max_value'
  | 'decimal_below_min_value'
  | 'invalid_image_url'
  | 'image_too_large'
  | 'unsupported_image_media_type'
  | 'vector_store_timeout'
  | 'server_error';

/** The person chose nothing of this: whoever builds the app did. */
const forDeveloper = (note: string): readonly Advice[] => [
  'contactSupport',
  { remedy: 'fix', audience: 'developer', note },
];

/** The codes of OpenAI. Under 429 the code tells a pace, which passes, from a budget, which doesn't. */
export const codes: CodeTable<OpenaiCode> = {
  // Who calls (401, 403)
  invalid_api_key: {
    variant: 'key_rejected',
    meaning: 'The API key is not accepted.',
    remedies: forDeveloper('Create a new key, and see that the whole of it arrives.'),
  },
  account_deactivated: {
    variant: 'key_rejected',
    meaning: 'The account that the key belongs to was closed.',
    remedies: ['contactSupport'],
  },
  ip_not_authorized: {
    meaning: 'The project allows calls from certain addresses only.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'admin', note: 'Add the address to the list of the project.' },
    ],
  },
  missing_scope: {
    kind: 'forbidden',
    variant: 'missing_permission',
    meaning: 'The key or its owner lacks a scope that the message names.',
    remedies: ['contactSupport', { remedy: 'fix', audience: 'admin', note: 'Give the key that scope.' }],
  },
  unsupported_country_region_territory: {
    variant: 'not_here',
    meaning: 'The API does not answer calls from this country.',
  },

  // Budget and pace (429, 400)
  insufficient_quota: {
    kind: 'payment_required',
    variant: 'quota_used',
    meaning: 'The credit or the monthly budget is used up. Waiting does not help.',
    remedies: [
      'contactSupport',
      { remedy: 'upgrade', audience: 'admin', note: 'Add credit, or raise the budget.' },
    ],
    repeat: 'never',
  },
  billing_hard_limit_reached: {
    kind: 'payment_required',
    variant: 'quota_used',
    meaning: 'The monthly budget is used up.',
    remedies: ['contactSupport', { remedy: 'upgrade', audience: 'admin', note: 'Raise the budget.' }],
    repeat: 'never',
  },
  billing_not_active: {
    kind: 'payment_required',
    meaning: 'The account has no way to pay.',
    remedies: ['contactSupport', { remedy: 'updatePayment', audience: 'admin', note: 'Add a way to pay.' }],
    repeat: 'never',
  },
  rate_limit_exceeded: {
    meaning: 'Too many calls or tokens in a short time; `type` says which.',
    remedies: [
      'retry',
      'wait',
      {
        remedy: 'wait',
        audience: 'developer',
        note: 'Ask for fewer tokens at once: a large limit of output counts in full.',
      },
    ],
    repeat: 'auto',
  },

  // What was asked (400, 404)
  context_length_exceeded: {
    kind: 'bad_request',
    variant: 'too_large',
    meaning: 'The conversation is longer than the model can take in.',
    remedies: [
      'fix',
      {
        remedy: 'fix',
        audience: 'developer',
        note: 'Shorten the history, or use a model with a larger context.',
      },
    ],
  },
  model_not_found: {
    kind: 'not_found',
    meaning: 'There is no such model, or not for this project.',
    remedies: forDeveloper('Check the name of the model and what the project may use.'),
  },
  previous_response_not_found: {
    kind: 'not_found',
    meaning: 'The response that this one was to follow is not kept any more.',
    remedies: ['reload', { remedy: 'fix', audience: 'developer', note: 'Send the conversation anew.' }],
  },
  content_policy_violation: {
    kind: 'validation',
    meaning: 'What was asked for is not allowed by their rules.',
    repeat: 'never',
  },
  invalid_prompt: {
    kind: 'validation',
    meaning: 'What was asked for is not accepted, perhaps by their rules.',
    repeat: 'never',
  },

  // Parameters (400)
  missing_required_parameter: { kind: 'validation', meaning: 'A required parameter is missing.' },
  unknown_parameter: {
    kind: 'bad_request',
    meaning: 'A parameter was sent that the call does not know.',
    remedies: forDeveloper('Leave out the parameter that `param` names.'),
  },
  unsupported_parameter: {
    kind: 'bad_request',
    meaning: 'The model does not know this parameter.',
    remedies: forDeveloper('Leave out the parameter that `param` names, or use another model.'),
  },
  unsupported_value: {
    kind: 'bad_request',
    meaning: 'The model does not take this value.',
    remedies: forDeveloper('Send another value, or use another model.'),
  },
  invalid_type: { kind: 'validation', meaning: 'A value is of the wrong type.' },
  invalid_value: { kind: 'validation', meaning: 'A value is none of those allowed.' },
  string_above_max_length: { kind: 'validation', meaning: 'A text is too long.' },
  array_above_max_length: { kind: 'validation', meaning: 'A list has too many entries.' },
  integer_above_max_value: { kind: 'validation', meaning: 'A whole number is too large.' },
  integer_below_min_value: { kind: 'validation', meaning: 'A whole number is too small.' },
  decimal_above_max_value: { kind: 'validation', meaning: 'A number is too large.' },
  decimal_below_min_value: { kind: 'validation', meaning: 'A number is too small.' },
  invalid_image_url: { kind: 'validation', meaning: 'No image could be loaded from the address.' },
  image_too_large: { kind: 'bad_request', variant: 'too_large', meaning: 'The image is too large.' },
  unsupported_image_media_type: {
    kind: 'bad_request',
    variant: 'wrong_media_type',
    meaning: 'Images of this type are not accepted.',
  },

  // Their side (5xx)
  vector_store_timeout: { meaning: 'The search through the files took too long.', repeat: 'auto' },
  server_error: { variant: 'server', meaning: 'A fault on their side.', repeat: 'auto' },
};
