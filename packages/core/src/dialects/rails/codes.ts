import type { CodeTable } from '../../codes/codeTable.ts';

/** The validators of Active Model and Active Record, as `errors.details` names them. */
export type RailsCode =
  | 'blank'
  | 'empty'
  | 'required'
  | 'present'
  | 'taken'
  | 'too_short'
  | 'too_long'
  | 'wrong_length'
  | 'not_a_number'
  | 'not_an_integer'
  | 'greater_than'
  | 'greater_than_or_equal_to'
  | 'less_than'
  | 'less_than_or_equal_to'
  | 'in'
  | 'inclusion'
  | 'exclusion'
  | 'confirmation'
  | 'accepted'
  | 'invalid';

/** The codes of Rails: all of them stand on attributes. */
export const codes: CodeTable<RailsCode> = {
  blank: { meaning: 'The attribute is empty, or holds nothing but blanks.' },
  empty: { meaning: 'The attribute is empty.' },
  required: { meaning: 'The record that it belongs to does not exist.' },
  present: { meaning: 'The attribute has to be left empty.' },
  taken: { meaning: 'Another record has this value.', remedies: ['openExisting', 'fix'] },
  too_short: { meaning: 'The text is shorter than `count` characters.' },
  too_long: { meaning: 'The text is longer than `count` characters.' },
  wrong_length: { meaning: 'The text has to have exactly `count` characters.' },
  not_a_number: { meaning: 'This is no number.' },
  not_an_integer: { meaning: 'This is no whole number.' },
  greater_than: { meaning: 'The number has to be above `count`.' },
  greater_than_or_equal_to: { meaning: 'The number has to be `count` or more.' },
  less_than: { meaning: 'The number has to be below `count`.' },
  less_than_or_equal_to: { meaning: 'The number has to be `count` or less.' },
  in: { meaning: 'The number is outside the range.' },
  inclusion: { meaning: 'The value is none of those allowed.' },
  exclusion: { meaning: 'The value is kept for something else.' },
  confirmation: { meaning: 'The repetition differs.' },
  accepted: { meaning: 'The box has to be ticked.' },
  invalid: { meaning: 'The value does not have the right form.' },
};
