import { describe, expect, it, test } from 'vitest';
import { boundsIn, ruleOf, type Bounds } from '../codes/fieldRules.ts';
import { ar } from '../copy/ar.ts';
import { de } from '../copy/de.ts';
import { createErrorKit } from '../createErrorKit.ts';
import { sentences as aspnet } from './aspnet/sentences.ts';
import { sentences as djangoRest } from './django-rest/sentences.ts';
import { sentences as laravel } from './laravel/sentences.ts';
import { nameRules, type KnownSentence } from './nameRules.ts';
import { sentences as nestjs } from './nestjs/sentences.ts';
import { rails as railsDialect } from './rails/rails.ts';
import { sentences as rails } from './rails/sentences.ts';
import { growthOf, linear } from '../growth.test.support.ts';

type Said = readonly [sentence: string, code: string, rule: string | undefined, bounds?: Bounds];

/** A sentence for each rule, as its framework puts it, and what is to be understood. */
const said: Readonly<Record<string, readonly [readonly KnownSentence[], readonly Said[]]>> = {
  rails: [
    rails,
    [
      ["can't be blank", 'blank', 'required'],
      ['can’t be blank', 'blank', 'required'],
      ["can't be empty", 'empty', 'required'],
      ['must exist', 'required', 'required'],
      ['must be blank', 'present', 'not_expected'],
      ['has already been taken', 'taken', 'taken'],
      ['is too short (minimum is 1 character)', 'too_short', 'too_short', { min: 1 }],
      ['is too long (maximum is 80 characters)', 'too_long', 'too_long', { max: 80 }],
      ['is the wrong length (should be 8 characters)', 'wrong_length', 'wrong_length'],
      ['is not a number', 'not_a_number', 'number'],
      ['must be an integer', 'not_an_integer', 'whole_number'],
      ['must be greater than or equal to 0', 'greater_than_or_equal_to', 'too_small', { min: 0 }],
      ['must be greater than 0.5', 'greater_than', 'not_above', { min: 0.5 }],
      ['must be less than or equal to -1', 'less_than_or_equal_to', 'too_big', { max: -1 }],
      ['must be less than 9', 'less_than', 'not_below', { max: 9 }],
      ['must be in 1..99', 'in', 'too_small', { min: 1, max: 99 }],
      ['is not included in the list', 'inclusion', 'option'],
      ['is reserved', 'exclusion', 'taken'],
      ["doesn't match Password", 'confirmation', 'mismatch'],
      ['must be accepted', 'accepted', 'not_accepted'],
      ['is invalid', 'invalid', 'unchecked'],
    ],
  ],
  laravel: [
    laravel,
    [
      ['The vat id field is required unless country is in DE, FR.', 'required_unless', 'required'],
      ['The email field is required when phone is not present.', 'required_without', 'required'],
      ['The city field is required when street is present.', 'required_with', 'required'],
      ['The reason field is required when state is closed.', 'required_if', 'required'],
      ['The title field is required.', 'required', 'required'],
      ['The slug has already been taken.', 'unique', 'taken'],
      ['The email must be a valid email address.', 'email', 'email'],
      ['The page field must be a valid URL.', 'url', 'url'],
      ['The id field must be a valid UUID.', 'uuid', 'format'],
      ['The day field must be a valid date.', 'date', 'date'],
      ['The day field must match the format Y-m-d.', 'date_format', 'date'],
      ['The price field must be a number.', 'numeric', 'number'],
      ['The seats field must be an integer.', 'integer', 'whole_number'],
      ['The news field must be true or false.', 'boolean', undefined],
      ['The name field must be a string.', 'string', undefined],
      ['The slug field must be at least 3 characters.', 'min', 'too_short', { min: 3 }],
      ['The slug field must not be greater than 20 characters.', 'max', 'too_long', { max: 20 }],
      ['The age field must be greater than or equal to 18.', 'gte', 'too_small', { min: 18 }],
      ['The rate field must be greater than 0.5.', 'gt', 'not_above', { min: 0.5 }],
      ['The seats field must be less than or equal to 9.', 'lte', 'too_big', { max: 9 }],
      ['The share field must be less than 1.', 'lt', 'not_below', { max: 1 }],
      ['The arrival field must be a date after today.', 'after', 'not_future'],
      ['The birthday field must be a date before today.', 'before', 'not_past'],
      ['The leave field must be a date after 2027-01-01.', 'after', undefined],
      ['The start field must be a date before end.', 'before', undefined],
      ['The photo field must not be greater than 2048 kilobytes.', 'max', 'file_too_large'],
      ['The photo field must be an image.', 'image', 'file_type'],
      ['The pin field must be 4 characters.', 'size', 'wrong_length', { min: 4 }],
      ['The tags.1 field has a duplicate value.', 'distinct', undefined],
      ['The tags field must have at least 1 items.', 'min', 'too_few_items', { min: 1 }],
      ['The tags field must not have more than 5 items.', 'max', 'too_many_items', { max: 5 }],
      ['The price field must be at least 0.5.', 'min', 'too_small', { min: 0.5 }],
      ['The lines.0.quantity field must not be greater than 99.', 'max', 'too_big', { max: 99 }],
      ['The pin field must be between 4 and 8 characters.', 'between', 'wrong_length', { min: 4, max: 8 }],
      ['The age field must be between 1 and 120.', 'between', undefined],
      ['The selected kind is invalid.', 'in', 'option'],
      ['The zip field format is invalid.', 'regex', 'format'],
      ['The password field confirmation does not match.', 'confirmed', 'mismatch'],
      ['The repeat field must match password.', 'same', 'mismatch'],
      ['The terms field must be accepted.', 'accepted', 'not_accepted'],
      ['The photo field must be a file of type: png, webp.', 'mimes', 'file_type'],
      ['The role field is prohibited.', 'prohibited', 'not_expected'],
    ],
  ],
  djangoRest: [
    djangoRest,
    [
      ['This field is required.', 'required', 'required'],
      ['No file was submitted.', 'required', 'required'],
      ['This field may not be blank.', 'blank', 'required'],
      ['This field may not be null.', 'null', 'required'],
      ['This list may not be empty.', 'empty', 'too_few_items'],
      ['Ensure this field has no more than 5 characters.', 'max_length', 'too_long', { max: 5 }],
      ['Ensure this value has at least 2 characters (it has 1).', 'min_length', 'too_short', { min: 2 }],
      ['Ensure this field has no more than 3 elements.', 'max_length', 'too_many_items', { max: 3 }],
      ['Ensure this field has at least 1 elements.', 'min_length', 'too_few_items', { min: 1 }],
      ['Ensure this value is less than or equal to 99.', 'max_value', 'too_big', { max: 99 }],
      ['Ensure this value is greater than or equal to 0.', 'min_value', 'too_small', { min: 0 }],
      ['Ensure that there are no more than 6 digits in total.', 'max_digits', undefined],
      ['Ensure that there are no more than 2 decimal places.', 'max_decimal_places', undefined],
      ['"gold" is not a valid choice.', 'invalid_choice', 'option'],
      ['Invalid pk "99" - object does not exist.', 'does_not_exist', 'unknown_reference'],
      ['Object with slug=gone does not exist.', 'does_not_exist', 'unknown_reference'],
      ['This field must be unique.', 'unique', 'taken'],
      ['project with this slug already exists.', 'unique', 'taken'],
      ['The fields team, slug must make a unique set.', 'unique', 'taken'],
      ['Enter a valid email address.', 'invalid', 'email'],
      ['Enter a valid URL.', 'invalid', 'url'],
      ['A valid integer is required.', 'invalid', 'whole_number'],
      ['A valid number is required.', 'invalid', 'number'],
      ['Date has wrong format. Use one of these formats instead: YYYY-MM-DD.', 'invalid', 'date'],
      ['This value does not match the required pattern.', 'invalid', 'format'],
      ['Must be a valid boolean.', 'invalid', undefined],
      ['Expected a list of items but got type "str".', 'not_a_list', undefined],
      ['Upload a valid image. The file is no image.', 'invalid_image', 'file_type'],
    ],
  ],
  nestjs: [
    nestjs,
    [
      ['title should not be empty', 'isNotEmpty', 'required'],
      ['title should not be null or undefined', 'isDefined', 'required'],
      ['property colour should not exist', 'whitelistValidation', 'not_expected'],
      ['contact.email must be an email', 'isEmail', 'email'],
      ['page must be a URL address', 'isUrl', 'url'],
      ['mobile must be a valid phone number', 'isPhoneNumber', 'phone'],
      ['id must be a UUID', 'isUuid', 'format'],
      ['id must be a mongodb id', 'isMongoId', 'format'],
      ['zip must match /^[0-9]{5}$/ regular expression', 'matches', 'format'],
      [
        'pin must be longer than or equal to 4 and shorter than or equal to 8 characters',
        'isLength',
        'wrong_length',
        { min: 4, max: 8 },
      ],
      ['name must be longer than or equal to 2 characters', 'minLength', 'too_short', { min: 2 }],
      [
        'each value in tags must be shorter than or equal to 20 characters',
        'maxLength',
        'too_long',
        { max: 20 },
      ],
      ['age must not be less than 18', 'min', 'too_small', { min: 18 }],
      ['lines.0.quantity must not be greater than 99', 'max', 'too_big', { max: 99 }],
      ['price must be a positive number', 'isPositive', 'not_above'],
      ['delta must be a negative number', 'isNegative', 'not_below'],
      ['seats must be an integer number', 'isInt', 'whole_number'],
      ['price must be a number conforming to the specified constraints', 'isNumber', 'number'],
      ['price must be a number string', 'isNumberString', 'number'],
      ['name must be a string', 'isString', undefined],
      ['news must be a boolean value', 'isBoolean', undefined],
      ['day must be a Date instance', 'isDate', 'date'],
      ['day must be a valid ISO 8601 date string', 'isDateString', 'date'],
      ['role must be one of the following values: a, b', 'isEnum', 'option'],
      ['tags must be an array', 'isArray', undefined],
      ['tags must contain at least 1 elements', 'arrayMinSize', 'too_few_items', { min: 1 }],
      ['tags must contain no more than 5 elements', 'arrayMaxSize', 'too_many_items', { max: 5 }],
      ['tags should not be an empty array', 'arrayNotEmpty', 'too_few_items'],
      ['password is not strong enough', 'isStrongPassword', undefined],
    ],
  ],
  aspnet: [
    aspnet,
    [
      ['The Name field is required.', 'Required', 'required'],
      ['The Email field is not a valid e-mail address.', 'EmailAddress', 'email'],
      ['The Mobile field is not a valid phone number.', 'Phone', 'phone'],
      ['The Page field is not a valid fully-qualified http, https, or ftp URL.', 'Url', 'url'],
      ['The Card field is not a valid credit card number.', 'CreditCard', 'format'],
      ['The field Seats must be between 1 and 20.', 'Range', undefined],
      [
        'The field Pin must be a string with a minimum length of 4 and a maximum length of 8.',
        'StringLength',
        'wrong_length',
        { min: 4, max: 8 },
      ],
      [
        'The field Note must be a string with a maximum length of 20.',
        'StringLength',
        'too_long',
        { max: 20 },
      ],
      [
        "The field Nick must be a string or array type with a minimum length of '2'.",
        'MinLength',
        'too_short',
        { min: 2 },
      ],
      [
        "The field Nick must be a string or array type with a maximum length of '9'.",
        'MaxLength',
        'too_long',
        { max: 9 },
      ],
      ["The field Zip must match the regular expression '[0-9]{5}'.", 'RegularExpression', 'format'],
      ["'Repeat' and 'Password' do not match.", 'Compare', 'mismatch'],
      ['The field Age must be a number.', 'ValueMustBeANumber', 'number'],
      [
        "A value for the 'Room' parameter or property was not provided.",
        'MissingBindRequiredValue',
        'required',
      ],
    ],
  ],
};

describe.each(Object.entries(said))('%s', (_framework, [sentences, rules]) => {
  it.each(rules.map((told) => ({ told })))('$told.0: $told.1, which is $told.2', ({ told }) => {
    const [message, code, rule, bounds = {}] = told;
    const [issue] = nameRules([{ path: ['field'], message }], sentences);
    expect(issue?.code ?? '').toBe(code);
    expect(issue && ruleOf(issue)).toBe(rule);
    expect(boundsIn(issue?.params)).toEqual(bounds);
  });

  it('has an example for every sentence it knows', () => {
    const unseen = sentences.filter(([sentence]) => !rules.some(([text]) => sentence.test(text)));
    expect(unseen).toEqual([]);
  });
});

test.each([
  [
    de,
    [
      'Kunde eingeben',
      'Menge 1: mehr als 0',
      'Menge 2: zwischen 1 und 99',
      'Titel: höchstens 80 Zeichen',
      'Ort prüfen',
    ],
  ],
  [
    ar,
    [
      'Kunde: أدخل قيمة',
      'Menge 1: أكثر من 0',
      'Menge 2: بين 1 و99',
      'Titel: الحد الأقصى لعدد الأحرف 80',
      'Ort: تحقق من القيمة',
    ],
  ],
])(
  'what an API says in English, without a header to know it by, an app says in $0.lang',
  async (copy, told) => {
    const kit = createErrorKit({ copy, dialects: [railsDialect] });
    const errors = {
      customer: ["can't be blank"],
      'lines.0.quantity': ['must be greater than 0'],
      'lines.1.quantity': ['must be in 1..99'],
      title: ['is too long (maximum is 80 characters)'],
      city: ['is invalid'],
    };
    const { fields } = kit.present(await kit.parseResponse(Response.json({ errors }, { status: 422 })), {
      occasion: 'submit',
      fields: [
        { name: 'customer', label: 'Kunde' },
        { name: 'lines.0.quantity', label: 'Menge 1' },
        { name: 'lines.1.quantity', label: 'Menge 2' },
        { name: 'title', label: 'Titel' },
        { name: 'city', label: 'Ort' },
      ],
    });
    expect(
      fields.flatMap(({ messages }) => messages.map((text) => text.replace(/[\u2068\u2069]/g, ''))),
    ).toEqual(told);
  },
);

test('an app’s own sentence and a code that was sent stay as they are', () => {
  const issues = [
    { path: ['name'], message: 'That is not kind.' },
    { path: ['name'], code: 'own', message: "can't be blank" },
    { path: ['name'] },
  ];
  expect(nameRules(issues, rails)).toEqual(issues);
  expect(nameRules(undefined, rails)).toEqual([]);
});

test.each(Object.keys(said))('%s: a sentence without end takes linear time', (framework) => {
  const [sentences] = said[framework]!;
  for (const part of [
    'The ',
    'must be ',
    ' is required when ',
    "'",
    'Ensure this field has no more than 1',
  ]) {
    const growth = growthOf(
      (size) => nameRules([{ path: [], message: part.repeat(size / part.length) }], sentences),
      50_000,
    );
    expect(growth).toBeLessThan(linear);
  }
});
