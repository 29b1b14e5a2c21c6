import type { KnownSentence } from '../nameRules.ts';

/** What the attributes of System.ComponentModel.DataAnnotations and model binding say unless an app says otherwise. */
export const sentences: readonly KnownSentence[] = [
  [/^The .+ field is required\.$/, 'Required'],
  [/^The .+ field is not a valid e-mail address\.$/, 'EmailAddress'],
  [/^The .+ field is not a valid phone number\.$/, 'Phone'],
  [/^The .+ field is not a valid fully-qualified http, https, or ftp URL\.$/, 'Url'],
  [/^The .+ field is not a valid credit card number\.$/, 'CreditCard', 'format'],
  [/^The field .+ must be between /, 'Range'],
  [
    /^The field .+ must be a string with a minimum length of (?<min>\d+) and a maximum length of (?<max>\d+)\.$/,
    'StringLength',
    'wrong_length',
  ],
  [/^The field .+ must be a string with a maximum length of (?<max>\d+)\.$/, 'StringLength', 'too_long'],
  [
    /^The field .+ must be a string or array type with a minimum length of '(?<min>\d+)'\.$/,
    'MinLength',
    'too_short',
  ],
  [
    /^The field .+ must be a string or array type with a maximum length of '(?<max>\d+)'\.$/,
    'MaxLength',
    'too_long',
  ],
  [/^The field .+ must match the regular expression /, 'RegularExpression', 'format'],
  [/^'.+' and '.+' do not match\.$/, 'Compare', 'mismatch'],
  [/^The field .+ must be a number\.$/, 'ValueMustBeANumber', 'number'],
  [/^A value for the '.+' parameter or property was not provided\.$/, 'MissingBindRequiredValue', 'required'],
];
