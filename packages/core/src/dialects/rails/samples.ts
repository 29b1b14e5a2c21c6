import type { Sample } from '../sample.ts';

const requestId = '7ac7f010-0000-4000-8000-00000000aa11';
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'x-request-id': requestId,
  'x-runtime': '0.012345',
};
const validations = {
  api: 'Ruby on Rails',
  source: 'Ruby on Rails Guides: Active Record Validations',
  headers,
};

/** Errors as Rails makes them; values made up. */
export const samples: readonly Sample[] = [
  {
    ...validations,
    id: 'rails-errors',
    status: 422,
    body: {
      errors: {
        title: ["can't be blank"],
        slug: ['has already been taken', 'is too short (minimum is 3 characters)'],
        'author.email': ['is invalid'],
        base: ['The shop is closed'],
      },
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      issues: [
        { path: 'title', message: "can't be blank", code: 'blank' },
        { path: 'slug', message: 'has already been taken', code: 'taken' },
        { path: 'slug', message: 'is too short (minimum is 3 characters)', code: 'too_short' },
        { path: 'author.email', message: 'is invalid', code: 'invalid' },
        { path: '', message: 'The shop is closed' },
      ],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...validations,
    id: 'rails-details',
    status: 422,
    body: {
      errors: {
        age: [{ error: 'greater_than_or_equal_to', value: 7, count: 18 }],
        nickname: [{ error: 'present' }],
      },
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      issues: [
        { path: 'age', code: 'greater_than_or_equal_to' },
        { path: 'nickname', code: 'present' },
      ],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...validations,
    id: 'rails-full-messages',
    status: 422,
    body: {
      errors: ['First name can’t be blank', 'Seats must be less than or equal to 20', 'The shop is closed'],
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      issues: [
        { path: 'first_name', message: 'First name can’t be blank', code: 'blank' },
        { path: 'seats', message: 'Seats must be less than or equal to 20', code: 'less_than_or_equal_to' },
        { path: '', message: 'The shop is closed' },
      ],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...validations,
    id: 'rails-bare',
    status: 422,
    body: { price: ['is not a number'], terms: ['must be accepted'] },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      issues: [
        { path: 'price', message: 'is not a number', code: 'not_a_number' },
        { path: 'terms', message: 'must be accepted', code: 'accepted' },
      ],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    id: 'rails-public-exception',
    api: 'Ruby on Rails',
    source: 'Ruby on Rails API: ActionDispatch::PublicExceptions',
    status: 404,
    headers,
    body: { status: 404, error: 'Not Found' },
    occasion: 'load',
    expect: {
      kind: 'not_found',
      code: null,
      issues: [],
      requestId,
      variant: 'not_found',
      remedies: ['reload', 'goBack'],
    },
  },
];
