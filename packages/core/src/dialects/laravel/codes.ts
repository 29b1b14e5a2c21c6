import type { CodeTable } from '../../codes/codeTable.ts';

/** The validation rules of Laravel that its sentences give away. */
export type LaravelCode =
  | 'required'
  | 'required_if'
  | 'required_unless'
  | 'required_with'
  | 'required_without'
  | 'unique'
  | 'email'
  | 'url'
  | 'uuid'
  | 'date'
  | 'date_format'
  | 'numeric'
  | 'integer'
  | 'boolean'
  | 'string'
  | 'min'
  | 'max'
  | 'between'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'size'
  | 'after'
  | 'before'
  | 'image'
  | 'distinct'
  | 'in'
  | 'regex'
  | 'confirmed'
  | 'same'
  | 'accepted'
  | 'mimes'
  | 'prohibited';

/** The rules of Laravel: all of them stand on fields. */
export const codes: CodeTable<LaravelCode> = {
  required: { meaning: 'The field is empty.' },
  required_if: { meaning: 'The field is empty, and another one’s value asks for it.' },
  required_unless: { meaning: 'The field is empty, and no other one’s value excuses it.' },
  required_with: { meaning: 'The field is empty, and another one is not.' },
  required_without: { meaning: 'The field is empty, and so is another one.' },
  unique: { meaning: 'Another row has this value.', remedies: ['openExisting', 'fix'] },
  email: { meaning: 'This is no e-mail address.' },
  url: { meaning: 'This is no address of a page.' },
  uuid: { meaning: 'This is no UUID.' },
  date: { meaning: 'This is no date.' },
  date_format: { meaning: 'The date is not written as it has to be.' },
  numeric: { meaning: 'This is no number.' },
  integer: { meaning: 'This is no whole number.' },
  boolean: { meaning: 'This is neither true nor false.' },
  string: { meaning: 'This is no text.' },
  min: { meaning: 'The number, text or list is too small.' },
  max: { meaning: 'The number, text or list is too large.' },
  between: { meaning: 'The number, text or list is too small or too large.' },
  gt: { meaning: 'The number is not above what is allowed.' },
  gte: { meaning: 'The number is too small.' },
  lt: { meaning: 'The number is not below what is allowed.' },
  lte: { meaning: 'The number is too large.' },
  size: { meaning: 'The text does not have the length that it must have.' },
  after: { meaning: 'The date is too early.' },
  before: { meaning: 'The date is too late.' },
  image: { meaning: 'The file is no image.' },
  distinct: { meaning: 'The value stands in the list more than once.' },
  in: { meaning: 'The value is none of those allowed, or refers to nothing.' },
  regex: { meaning: 'The value does not have the right form.' },
  confirmed: { meaning: 'The repetition differs.' },
  same: { meaning: 'The value differs from another field’s.' },
  accepted: { meaning: 'The box has to be ticked.' },
  mimes: { meaning: 'Files of this type are not accepted.' },
  prohibited: { meaning: 'The field has to be left empty.' },
};
