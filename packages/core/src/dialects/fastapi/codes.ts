import type { CodeTable } from '../../codes/codeTable.ts';

/** The types of Pydantic 2 that an app meets. */
export type FastapiCode =
  | 'missing'
  | 'extra_forbidden'
  | 'frozen_field'
  | 'string_type'
  | 'string_too_short'
  | 'string_too_long'
  | 'string_pattern_mismatch'
  | 'int_type'
  | 'int_parsing'
  | 'int_from_float'
  | 'float_type'
  | 'float_parsing'
  | 'decimal_parsing'
  | 'decimal_max_places'
  | 'bool_type'
  | 'bool_parsing'
  | 'greater_than'
  | 'greater_than_equal'
  | 'less_than'
  | 'less_than_equal'
  | 'multiple_of'
  | 'finite_number'
  | 'date_type'
  | 'date_parsing'
  | 'date_from_datetime_parsing'
  | 'date_past'
  | 'date_future'
  | 'datetime_type'
  | 'datetime_parsing'
  | 'datetime_past'
  | 'datetime_future'
  | 'timezone_aware'
  | 'time_parsing'
  | 'enum'
  | 'literal_error'
  | 'uuid_parsing'
  | 'url_type'
  | 'url_parsing'
  | 'url_scheme'
  | 'list_type'
  | 'dict_type'
  | 'model_attributes_type'
  | 'too_short'
  | 'too_long'
  | 'union_tag_invalid'
  | 'union_tag_not_found'
  | 'value_error'
  | 'assertion_error'
  | 'json_invalid';

/** The types of Pydantic: all but the last stand on fields. */
export const codes: CodeTable<FastapiCode> = {
  missing: { meaning: 'The field was not sent.' },
  extra_forbidden: { meaning: 'There is no such field.' },
  frozen_field: { meaning: 'The field cannot be changed.' },
  string_type: { meaning: 'This is no text.' },
  string_too_short: { meaning: 'The text is shorter than `min_length`.' },
  string_too_long: { meaning: 'The text is longer than `max_length`.' },
  string_pattern_mismatch: { meaning: 'The text does not match `pattern`.' },
  int_type: { meaning: 'This is no whole number.' },
  int_parsing: { meaning: 'This text is no whole number.' },
  int_from_float: { meaning: 'The number has decimals.' },
  float_type: { meaning: 'This is no number.' },
  float_parsing: { meaning: 'This text is no number.' },
  decimal_parsing: { meaning: 'This text is no decimal number.' },
  decimal_max_places: { meaning: 'The number has too many decimals.' },
  bool_type: { meaning: 'This is neither true nor false.' },
  bool_parsing: { meaning: 'This text is neither true nor false.' },
  greater_than: { meaning: 'The number has to be above `gt`.' },
  greater_than_equal: { meaning: 'The number has to be `ge` or more.' },
  less_than: { meaning: 'The number has to be below `lt`.' },
  less_than_equal: { meaning: 'The number has to be `le` or less.' },
  multiple_of: { meaning: 'The number has to be a multiple of `multiple_of`.' },
  finite_number: { meaning: 'The number is infinite or none.' },
  date_type: { meaning: 'This is no date.' },
  date_parsing: { meaning: 'This text is no date.' },
  date_from_datetime_parsing: { meaning: 'This text is neither a date nor a date with a time.' },
  date_past: { meaning: 'The date has to lie in the past.' },
  date_future: { meaning: 'The date has to lie in the future.' },
  datetime_type: { meaning: 'This is no date with a time.' },
  datetime_parsing: { meaning: 'This text is no date with a time.' },
  datetime_past: { meaning: 'The time has to lie in the past.' },
  datetime_future: { meaning: 'The time has to lie in the future.' },
  timezone_aware: { meaning: 'The time lacks its zone.' },
  time_parsing: { meaning: 'This text is no time of day.' },
  enum: { meaning: 'The value is none of those allowed.' },
  literal_error: { meaning: 'The value is none of those allowed.' },
  uuid_parsing: { meaning: 'This text is no UUID.' },
  url_type: { meaning: 'This is no address of a page.' },
  url_parsing: { meaning: 'This text is no address of a page.' },
  url_scheme: { meaning: 'The address begins with a scheme that is not allowed.' },
  list_type: { meaning: 'This is no list.' },
  dict_type: { meaning: 'This is no object.' },
  model_attributes_type: { meaning: 'This is no object, perhaps because the content type was not JSON.' },
  too_short: { meaning: 'The list has fewer entries than `min_length`.' },
  too_long: { meaning: 'The list has more entries than `max_length`.' },
  union_tag_invalid: { meaning: 'The object names a kind that there is not.' },
  union_tag_not_found: { meaning: 'The object does not name its kind.' },
  value_error: { meaning: 'A check of the app was not passed; the message is the app’s.' },
  assertion_error: { meaning: 'A check of the app was not passed; the message is the app’s.' },
  json_invalid: { meaning: 'What was sent is not JSON.' },
};
