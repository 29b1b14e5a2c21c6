import type { CodeTable } from '../../codes/codeTable.ts';

/** The validation attributes of .NET that their sentences give away, what model binding says, and the JSON reader's exception. */
export type AspnetCode =
  | 'Required'
  | 'EmailAddress'
  | 'Phone'
  | 'Url'
  | 'CreditCard'
  | 'Range'
  | 'StringLength'
  | 'MinLength'
  | 'MaxLength'
  | 'RegularExpression'
  | 'Compare'
  | 'ValueMustBeANumber'
  | 'MissingBindRequiredValue'
  | 'JsonException';

/** The rules: all of them stand on properties. */
export const codes: CodeTable<AspnetCode> = {
  Required: { meaning: 'The property is empty.' },
  EmailAddress: { meaning: 'This is no e-mail address.' },
  Phone: { meaning: 'This is no phone number.' },
  Url: { meaning: 'This is no address of a page.' },
  CreditCard: { meaning: 'This is no card number.' },
  Range: { meaning: 'The value is too small or too large.' },
  StringLength: { meaning: 'The text is too short or too long.' },
  MinLength: { meaning: 'The text or list is too short.' },
  MaxLength: { meaning: 'The text or list is too long.' },
  RegularExpression: { meaning: 'The text does not have the right form.' },
  Compare: { meaning: 'The value differs from another property’s.' },
  ValueMustBeANumber: { meaning: 'This is no number.' },
  MissingBindRequiredValue: { meaning: 'The property was not sent.' },
  JsonException: { meaning: 'The value does not have the right type.' },
};
