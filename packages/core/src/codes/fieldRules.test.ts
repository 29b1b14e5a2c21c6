import { expect, test } from 'vitest';
import type { FieldRule } from '../present/copy.ts';
import type { Params } from '../vocabulary/params.ts';
import { boundsIn, ruleOf } from './fieldRules.ts';

/** Codes of validators and frameworks, by the rule they mean. */
const codes: Readonly<Partial<Record<FieldRule, string>>> = {
  required:
    'required missing blank missing_field NotBlank NotNull NotEmpty isNotEmpty isDefined MISSING_REQUIRED_PARAMETER FieldValueRequired E.HOUSE_NUMBER.MISSING any.required string.empty null empty presence',
  email: 'email Email isEmail invalid_email INVALID_EMAIL_ADDRESS string.email',
  url: 'url uri isUrl url_parsing string.uri invalid_url',
  phone: 'isPhoneNumber invalid_phone_number phone',
  too_short: 'string_too_short minLength min_length TooShort TOO_SHORT_ERROR string.min minlength',
  too_long: 'string_too_long maxLength max_length VALUE_TOO_LONG string.max maxlength FieldValueTooLong',
  wrong_length: 'wrong_length length isLength',
  too_small:
    'greater_than_equal greater_than_or_equal_to gte min min_value Min minimum DecimalMin VALUE_TOO_LOW too_small number.min PositiveOrZero',
  too_big:
    'less_than_equal less_than_or_equal_to lte max max_value Max maximum DecimalMax VALUE_TOO_HIGH too_big number.max decimal_above_max_value',
  not_above: 'greater_than gt Positive isPositive exclusiveMinimum',
  not_below: 'less_than lt Negative exclusiveMaximum',
  format: 'format pattern Pattern regex matches string_pattern_mismatch invalid_format uuid_parsing isUUID',
  taken:
    'taken TAKEN unique not_unique duplicate DuplicateValue already_exists email_exists ObjectConflict FieldValueDuplicate',
  unknown_reference:
    'does_not_exist not_found invalid_reference invalid_tag FieldValueNotFound E.ADDRESS.NOT_FOUND',
  number: 'not_a_number isNumber float_parsing decimal_type number.base numeric',
  whole_number: 'not_an_integer isInt int_parsing int_type integer number.integer',
  date: 'date isDate isDateString date_from_datetime_parsing datetime_parsing invalid_date',
  not_past: 'Past date_past PastOrPresent',
  not_future: 'Future date_future invalid_expiry_year_past',
  option:
    'enum one_of inclusion isEnum isIn in invalid_choice literal_error invalid_value invalid_enum_value any.only FieldValueNotSupported',
  too_few_items: 'minItems arrayMinSize array.min too_few',
  too_many_items: 'maxItems arrayMaxSize array.max too_many FieldValueTooMany',
  file_too_large: 'file_too_large file_size_exceeded max_file_size',
  file_type: 'mimes file_type unsupported_file_type file_extension',
  mismatch: 'confirmation confirmed passwords_do_not_match equals',
  not_accepted: 'accepted acceptance terms_not_accepted',
  not_expected: 'unrecognized_keys extra_forbidden additionalProperties whitelistValidation unknown_field',
};

test.each(Object.entries(codes).flatMap(([rule, spelt]) => spelt.split(' ').map((code) => ({ code, rule }))))(
  '5.3 $code is $rule',
  ({ code, rule }) => {
    expect(ruleOf({ code })).toBe(rule);
  },
);

test.each([
  'invalid',
  'value_error',
  'FieldValueInvalid',
  'custom',
  'constructor',
  '__proto__',
  '42',
  'house_number_invalid',
])('5.3 %s says nothing precise', (code) => {
  expect(ruleOf({ code })).toBeUndefined();
});

test.each<{ code: string; params?: Params; message?: string; rule: FieldRule | undefined }>([
  { code: 'too_small', params: { origin: 'string', minimum: 8 }, rule: 'too_short' },
  { code: 'too_small', params: { origin: 'array', minimum: 1 }, rule: 'too_few_items' },
  { code: 'too_small', params: { origin: 'number', minimum: 18 }, rule: 'too_small' },
  { code: 'too_big', params: { type: 'string', maximum: 80 }, rule: 'too_long' },
  { code: 'too_big', params: { origin: 'file', maximum: 5_000_000 }, rule: 'file_too_large' },
  { code: 'too_short', params: { field_type: 'List', min_length: 1 }, rule: 'too_few_items' },
  { code: 'Size', params: { max: 100 }, rule: 'too_long' },
  { code: 'Size', params: { min: 3 }, rule: 'too_short' },
  { code: 'Size', params: { min: 3, max: 100 }, rule: 'wrong_length' },
  { code: 'invalid_format', params: { format: 'email' }, rule: 'email' },
  { code: 'format', params: { format: 'date-time' }, rule: 'date' },
  { code: 'invalid_type', message: 'Invalid input: expected string, received undefined', rule: 'required' },
  { code: 'invalid_type', params: { expected: 'number' }, message: 'Expected number', rule: 'number' },
  { code: 'type', params: { type: 'integer' }, rule: 'whole_number' },
  { code: 'type', params: { type: 'object' }, rule: undefined },
])('5.3 $code with $params is $rule', ({ rule, ...issue }) => {
  expect(ruleOf(issue)).toBe(rule);
});

test.each<[Params | undefined, object]>([
  [undefined, {}],
  [{ min: 3 }, { min: 3 }],
  [
    { minimum: 3, maximum: 9 },
    { min: 3, max: 9 },
  ],
  [{ ge: 0 }, { min: 0 }],
  [{ le: 5 }, { max: 5 }],
  [{ minLength: '12' }, { min: 12 }],
  [{ limit_value: 100 }, { min: 100, max: 100 }],
  [{ count: 8 }, { min: 8, max: 8 }],
  [{ max: '2030-01-01' }, { max: '2030-01-01' }],
  [{ max: true }, {}],
  [{ types: 'PDF, PNG' }, { types: 'PDF, PNG' }],
  [{ format: 'email' }, {}],
])('5.3 the bounds in %j are %j', (params, bounds) => {
  expect(boundsIn(params)).toEqual(bounds);
});
