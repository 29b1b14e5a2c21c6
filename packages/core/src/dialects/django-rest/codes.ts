import type { CodeTable } from '../../codes/codeTable.ts';

/** The codes of Django REST framework: of whole errors, and of fields. */
export type DjangoRestCode =
  | 'validation_error'
  | 'parse_error'
  | 'not_authenticated'
  | 'authentication_failed'
  | 'token_not_valid'
  | 'permission_denied'
  | 'not_found'
  | 'method_not_allowed'
  | 'not_acceptable'
  | 'unsupported_media_type'
  | 'throttled'
  | 'error'
  | 'required'
  | 'blank'
  | 'null'
  | 'empty'
  | 'invalid'
  | 'max_length'
  | 'min_length'
  | 'max_value'
  | 'min_value'
  | 'max_digits'
  | 'max_decimal_places'
  | 'invalid_choice'
  | 'does_not_exist'
  | 'incorrect_type'
  | 'unique'
  | 'not_a_list'
  | 'invalid_image';

/** The codes of Django REST framework. */
export const codes: CodeTable<DjangoRestCode> = {
  // Whole errors
  validation_error: { kind: 'validation', meaning: 'Fields are not accepted.' },
  parse_error: { kind: 'bad_request', meaning: 'What was sent cannot be read.' },
  not_authenticated: { variant: 'session_over', meaning: 'No credentials came along.' },
  authentication_failed: { variant: 'session_over', meaning: 'The credentials are not accepted.' },
  token_not_valid: {
    variant: 'session_over',
    meaning: 'The token has run out, or is not accepted.',
    remedies: [
      'signIn',
      { remedy: 'retry', audience: 'developer', note: 'Refresh the token, then repeat once.' },
    ],
  },
  permission_denied: { meaning: 'The person may not do this.' },
  not_found: { meaning: 'There is no such object, or the person does not see it.' },
  method_not_allowed: { meaning: 'There is no such method at this address.' },
  not_acceptable: { meaning: 'There is no answer in the form that was asked for.' },
  unsupported_media_type: { meaning: 'The content type is not accepted.' },
  throttled: { meaning: 'Too many calls in a short time.', repeat: 'auto' },
  error: { meaning: 'A fault on their side.' },

  // Fields
  required: { meaning: 'The field was not sent.' },
  blank: { meaning: 'The field is empty.' },
  null: { meaning: 'The field is null.' },
  empty: { meaning: 'The list or file is empty.' },
  invalid: { meaning: 'The value does not have the right form.' },
  max_length: { meaning: 'The text or list is too long.' },
  min_length: { meaning: 'The text or list is too short.' },
  max_value: { meaning: 'The number is too large.' },
  min_value: { meaning: 'The number is too small.' },
  max_digits: { meaning: 'The number has too many digits.' },
  max_decimal_places: { meaning: 'The number has too many decimals.' },
  invalid_choice: { meaning: 'The value is none of those allowed.' },
  does_not_exist: { meaning: 'The value refers to nothing.' },
  incorrect_type: { meaning: 'The value does not have the right type.' },
  unique: { meaning: 'Another one has this value.', remedies: ['openExisting', 'fix'] },
  not_a_list: { meaning: 'This is no list.' },
  invalid_image: { meaning: 'This is no image, or a damaged one.' },
};
