import type { FieldRule } from '../present/copy.ts';
import type { Issue } from '../vocabulary/issue.ts';
import type { Params } from '../vocabulary/params.ts';
import { codeWords } from './codeWords.ts';

/** The bounds that a broken rule states. */
export interface Bounds {
  readonly min?: number | string;
  readonly max?: number | string;
  readonly types?: string;
}

/** Codes of validators and frameworks, as `codeWords`, for each rule. */
const exactly: Readonly<Partial<Record<FieldRule, string>>> = {
  required:
    'required blank missing empty null nil none not_blank not_empty not_null is_not_empty is_defined is_not_blank presence required_field field_required value_required missing_field missing_value missing_required_parameter required_parameter any_required string_empty present parameter_required no_name is_blank_error not_nil',
  email:
    'email invalid_email is_email email_invalid invalid_email_address string_email bad_email email_format email_address',
  url: 'url uri is_url invalid_url url_parsing url_type url_scheme string_uri bad_url link',
  phone: 'phone tel is_phone_number is_mobile_phone invalid_phone invalid_phone_number phone_number_invalid',
  too_short:
    'string_too_short min_length minlength string_min too_short_error value_too_short minimum_length min_len is_length_min',
  too_long:
    'string_too_long max_length maxlength string_max too_long_error value_too_long maximum_length max_len field_value_too_long string_length_exceeded',
  wrong_length: 'wrong_length length string_length is_length exact_length invalid_length size_exact',
  too_small:
    'greater_than_or_equal_to greater_than_equal gte min min_value minimum decimal_min value_too_low number_min below_minimum is_positive_or_zero positive_or_zero under_minimum out_of_range_low',
  too_big:
    'less_than_or_equal_to less_than_equal lte max max_value maximum decimal_max value_too_high number_max above_maximum decimal_above_max_value over_maximum out_of_range_high',
  not_above: 'greater_than gt exclusive_minimum more_than after positive is_positive',
  not_below: 'less_than lt exclusive_maximum before negative is_negative',
  format:
    'format pattern regex matches invalid_format string_pattern string_pattern_base string_pattern_mismatch invalid_pattern pattern_mismatch bad_format malformed uuid uuid_parsing is_uuid invalid_string_format',
  taken:
    'taken unique not_unique duplicate duplicate_value already_exists already_taken exists in_use already_in_use uniqueness unique_violation object_conflict field_value_duplicate conflict email_exists value_taken duplicate_entry not_unique_error',
  unknown_reference:
    'does_not_exist not_found unknown_reference invalid_reference invalid_tag field_value_not_found no_such_object reference_not_found invalid_pk_value nonexistent',
  number:
    'not_a_number is_number float_parsing float_type decimal_parsing decimal_type number number_base numeric is_numeric nan number_parsing invalid_number',
  whole_number:
    'not_an_integer is_int int_parsing int_type int_from_float integer number_integer invalid_integer',
  date: 'date invalid_date is_date is_date_string date_parsing date_type date_from_datetime_parsing datetime datetime_parsing datetime_type date_base date_format time_parsing is_iso8601',
  not_past: 'past date_past past_or_present before_today must_be_past',
  not_future: 'future date_future future_or_present after_today must_be_future',
  option:
    'enum one_of any_of inclusion exclusion is_enum is_in in not_in invalid_choice invalid_option invalid_enum_value literal_error invalid_literal invalid_value const choice any_only field_value_not_supported no_such_choice not_in_list unknown_option',
  too_few_items: 'min_items array_min_size array_min list_too_short too_few too_few_items array_not_empty',
  too_many_items:
    'max_items array_max_size array_max list_too_long too_many too_many_items field_value_too_many',
  file_too_large:
    'file_too_large file_size max_file_size max_size file_size_exceeded upload_too_large limit_file_size',
  file_type:
    'file_type mime mimes mimetypes file_extension invalid_extension invalid_file_type unsupported_file_type is_mime_type invalid_image',
  mismatch:
    'confirmation confirmed mismatch equal same equals is_equal passwords_do_not_match does_not_match equal_to',
  not_accepted: 'accepted acceptance must_accept is_accepted terms_not_accepted',
  not_expected:
    'unrecognized_keys unknown_field extra_forbidden additional_properties whitelist_validation present_when_absent unexpected_property not_allowed unknown_key read_only immutable',
};

/** Words in codes, where the whole code is known to no one. In the order of precedence. */
const byWords: readonly (readonly [pattern: RegExp, rule: FieldRule])[] = [
  [/(^|_)e?mail(_|$)(?!.*(exist|taken|use|required|missing|blank|duplicat))/, 'email'],
  [/already|exist(s|ed)?$|taken|duplicat|in_use|not_unique/, 'taken'],
  [/required|missing|blank|empty/, 'required'],
  [/file\w*_too_(large|big)|(file|image)_size/, 'file_too_large'],
  [/(file|mime|media)_?type|extension/, 'file_type'],
  [/too_short|min_?len|shorter/, 'too_short'],
  [/too_long|max_?len|longer|length_exceed/, 'too_long'],
  [/too_(small|low)|below_min|less_than_min|under_min/, 'too_small'],
  [/too_(big|large|high)|above_max|exceeds?_max|greater_than_max|over_max/, 'too_big'],
  [/too_few/, 'too_few_items'],
  [/too_many/, 'too_many_items'],
  [/not_?found|no_such|(does_?not|doesnt)_exist|unknown_(id|reference)/, 'unknown_reference'],
  [/integer/, 'whole_number'],
  [/not_a_number|numeric/, 'number'],
  [/(^|_)date/, 'date'],
  [/phone/, 'phone'],
  [/(^|_)ur[li](_|$)/, 'url'],
  [/not_supported|choice|enum|not_in_list/, 'option'],
  [/mismatch|confirm/, 'mismatch'],
  [/format|pattern|malformed/, 'format'],
];

const rules: ReadonlyMap<string, FieldRule> = new Map(
  Object.entries(exactly).flatMap(([rule, words]) =>
    words.split(' ').map((word) => [word, rule as FieldRule]),
  ),
);

/** What `too_small`, `too_short` and their like mean depends on what is measured. */
const byMeasure: Readonly<Record<string, Readonly<Record<string, FieldRule>>>> = {
  string: {
    too_small: 'too_short',
    min: 'too_short',
    too_big: 'too_long',
    max: 'too_long',
    too_short: 'too_short',
    too_long: 'too_long',
  },
  array: {
    too_small: 'too_few_items',
    min: 'too_few_items',
    too_big: 'too_many_items',
    max: 'too_many_items',
    too_short: 'too_few_items',
    too_long: 'too_many_items',
  },
  number: { too_small: 'too_small', too_big: 'too_big' },
  date: { too_small: 'too_small', too_big: 'too_big' },
  file: { too_big: 'file_too_large', max: 'file_too_large' },
};

const measures: Readonly<Record<string, string>> = {
  string: 'string',
  str: 'string',
  text: 'string',
  array: 'array',
  list: 'array',
  set: 'array',
  tuple: 'array',
  number: 'number',
  int: 'number',
  integer: 'number',
  bigint: 'number',
  float: 'number',
  date: 'date',
  file: 'file',
};

/** What a value should have been, for codes that only say that its type or format is wrong. */
const byExpectation: Readonly<Record<string, FieldRule>> = {
  email: 'email',
  url: 'url',
  uri: 'url',
  number: 'number',
  float: 'number',
  decimal: 'number',
  integer: 'whole_number',
  int: 'whole_number',
  date: 'date',
  datetime: 'date',
  date_time: 'date',
};

/** The rule that an issue's code speaks of; undefined where it doesn't say. */
export function ruleOf({
  code,
  params,
  message,
}: Pick<Issue, 'code' | 'params' | 'message'>): FieldRule | undefined {
  if (code === undefined) return undefined;
  const words = codeWords(code);
  if (isTypeCode(words)) return typeRule(params, message);
  const measure = measures[codeWords(wordIn(params, ['origin', 'type', 'field_type']) ?? '')];
  const measured = measure === undefined ? undefined : byMeasure[measure]?.[words];
  if (measured) return measured;
  if (words === 'size') return sizeRule(params);
  const exact = rules.get(words);
  if (exact === 'format') return expectation(params) ?? exact;
  return exact ?? byWords.find(([pattern]) => pattern.test(words))?.[1];
}

function isTypeCode(words: string): boolean {
  return words === 'type' || words === 'invalid_type' || words === 'type_error' || words === 'wrong_type';
}

/** A value of the wrong type is most often one that wasn't given. */
function typeRule(params: Params | undefined, message: string | undefined): FieldRule | undefined {
  if (message !== undefined && /received (undefined|null)\b|^required$/i.test(message)) return 'required';
  return expectation(params);
}

/** Only one side of a length rule is broken; where both are stated nobody knows which. */
function sizeRule(params: Params | undefined): FieldRule {
  const { min, max } = boundsIn(params);
  if (min !== undefined && max === undefined) return 'too_short';
  if (max !== undefined && min === undefined) return 'too_long';
  return 'wrong_length';
}

function expectation(params: Params | undefined): FieldRule | undefined {
  const expected = wordIn(params, ['format', 'expected', 'type', 'validation']);
  if (expected === undefined) return undefined;
  const words = codeWords(expected);
  return Object.hasOwn(byExpectation, words) ? byExpectation[words] : undefined;
}

const minimums =
  'min minimum min_length minlength gte ge gt min_value min_items minsize min_size at_least exclusive_minimum inclusive_min lower';
const maximums =
  'max maximum max_length maxlength lte le lt max_value max_items maxsize max_size at_most exclusive_maximum inclusive_max upper';
/** Which end of the range these are is known from the rule. */
const either = 'limit limit_value count length required_length value_limit bound comparison_value other';

const ends = new Map<string, 'min' | 'max' | 'either'>([
  ...minimums.split(' ').map((name) => [name, 'min'] as const),
  ...maximums.split(' ').map((name) => [name, 'max'] as const),
  ...either.split(' ').map((name) => [name, 'either'] as const),
]);

/** The bounds among an issue's parameters, whatever they are called there. */
export function boundsIn(params: Params | undefined): Bounds {
  const found: { min?: number | string; max?: number | string; types?: string } = {};
  for (const [name, value] of Object.entries(params ?? {})) {
    const end = ends.get(codeWords(name));
    if (typeof value === 'boolean' || end === undefined) continue;
    const bound = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    if (end !== 'max') found.min ??= bound;
    if (end !== 'min') found.max ??= bound;
  }
  const types = wordIn(params, [
    'types',
    'mimes',
    'allowed_types',
    'allowed_extensions',
    'extensions',
    'accept',
  ]);
  return types === undefined ? found : { ...found, types };
}

function wordIn(params: Params | undefined, names: readonly string[]): string | undefined {
  for (const [name, value] of Object.entries(params ?? {})) {
    if (typeof value === 'string' && names.includes(codeWords(name))) return value;
  }
  return undefined;
}
