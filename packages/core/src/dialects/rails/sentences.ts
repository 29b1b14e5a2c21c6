import type { KnownSentence } from '../nameRules.ts';

/** What Active Model and Active Record say unless an app says otherwise; after an attribute's name, or alone. */
export const sentences: readonly KnownSentence[] = [
  [/\bcan['’]t be blank$/, 'blank'],
  [/\bcan['’]t be empty$/, 'empty'],
  [/\bmust exist$/, 'required'],
  [/\bmust be blank$/, 'present', 'not_expected'],
  [/\bhas already been taken$/, 'taken'],
  [/\bis too short \(minimum is (?<min>\d+) characters?\)$/, 'too_short'],
  [/\bis too long \(maximum is (?<max>\d+) characters?\)$/, 'too_long'],
  [/\bis the wrong length \(should be \d+ characters?\)$/, 'wrong_length', 'wrong_length'],
  [/\bis not a number$/, 'not_a_number'],
  [/\bmust be an integer$/, 'not_an_integer'],
  [/\bmust be greater than or equal to (?<min>-?\d+(?:\.\d+)?)$/, 'greater_than_or_equal_to'],
  [/\bmust be greater than (?<min>-?\d+(?:\.\d+)?)$/, 'greater_than'],
  [/\bmust be less than or equal to (?<max>-?\d+(?:\.\d+)?)$/, 'less_than_or_equal_to'],
  [/\bmust be less than (?<max>-?\d+(?:\.\d+)?)$/, 'less_than'],
  [/\bmust be in (?<min>-?\d+(?:\.\d+)?)\.\.(?<max>-?\d+(?:\.\d+)?)$/, 'in', 'too_small'],
  [/\bis not included in the list$/, 'inclusion'],
  [/\bis reserved$/, 'exclusion', 'taken'],
  [/\bdoesn['’]t match [\w ]+$/, 'confirmation'],
  [/\bmust be accepted$/, 'accepted'],
  [/\bis invalid$/, 'invalid', 'unchecked'],
];
