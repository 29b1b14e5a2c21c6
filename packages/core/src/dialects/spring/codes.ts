import type { CodeTable } from '../../codes/codeTable.ts';

/** The constraints of Jakarta Validation and of Hibernate Validator that an app meets, and Spring's own. */
export type SpringCode =
  | 'NotNull'
  | 'NotEmpty'
  | 'NotBlank'
  | 'Null'
  | 'Size'
  | 'Length'
  | 'Min'
  | 'Max'
  | 'DecimalMin'
  | 'DecimalMax'
  | 'Range'
  | 'Digits'
  | 'Positive'
  | 'PositiveOrZero'
  | 'Negative'
  | 'NegativeOrZero'
  | 'Email'
  | 'URL'
  | 'UUID'
  | 'Pattern'
  | 'Past'
  | 'PastOrPresent'
  | 'Future'
  | 'FutureOrPresent'
  | 'AssertTrue'
  | 'AssertFalse'
  | 'UniqueElements'
  | 'CreditCardNumber'
  | 'typeMismatch';

/** The constraints: all of them stand on fields. */
export const codes: CodeTable<SpringCode> = {
  NotNull: { meaning: 'The field was not sent.' },
  NotEmpty: { meaning: 'The text or list is empty.' },
  NotBlank: { meaning: 'The text is empty, or holds nothing but blanks.' },
  Null: { meaning: 'The field has to be left out.' },
  Size: { meaning: 'The text or list is too short or too long.' },
  Length: { meaning: 'The text is too short or too long.' },
  Min: { meaning: 'The number is too small.' },
  Max: { meaning: 'The number is too large.' },
  DecimalMin: { meaning: 'The number is too small.' },
  DecimalMax: { meaning: 'The number is too large.' },
  Range: { meaning: 'The number is too small or too large.' },
  Digits: { meaning: 'The number has too many digits.' },
  Positive: { meaning: 'The number has to be above zero.' },
  PositiveOrZero: { meaning: 'The number has to be zero or more.' },
  Negative: { meaning: 'The number has to be below zero.' },
  NegativeOrZero: { meaning: 'The number has to be zero or less.' },
  Email: { meaning: 'This is no e-mail address.' },
  URL: { meaning: 'This is no address of a page.' },
  UUID: { meaning: 'This is no UUID.' },
  Pattern: { meaning: 'The text does not have the right form.' },
  Past: { meaning: 'The date has to lie in the past.' },
  PastOrPresent: { meaning: 'The date must not lie in the future.' },
  Future: { meaning: 'The date has to lie in the future.' },
  FutureOrPresent: { meaning: 'The date must not lie in the past.' },
  AssertTrue: { meaning: 'What the field says has to be so.' },
  AssertFalse: { meaning: 'What the field says must not be so.' },
  UniqueElements: { meaning: 'The list holds something twice.' },
  CreditCardNumber: { meaning: 'This is no card number.' },
  typeMismatch: { meaning: 'The value does not have the right type.' },
};
