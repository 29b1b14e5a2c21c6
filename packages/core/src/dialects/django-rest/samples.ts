import type { Sample } from '../sample.ts';

const json = { 'content-type': 'application/json' };
const headers = { ...json, allow: 'GET, POST, HEAD, OPTIONS', vary: 'Accept, Cookie' };
const framework = { api: 'Django REST framework', source: 'Django REST framework documentation: Exceptions' };

/** Errors as Django REST framework makes them; values made up. */
export const samples: readonly Sample[] = [
  {
    ...framework,
    id: 'django-rest-fields',
    status: 400,
    headers,
    body: {
      title: ['This field may not be blank.'],
      owner: ['Invalid pk "99" - object does not exist.'],
      lines: [{}, { quantity: ['Ensure this value is less than or equal to 99.'] }],
      contact: { email: ['Enter a valid email address.'] },
      non_field_errors: ['The fields team, slug must make a unique set.'],
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      issues: [
        { path: 'title', message: 'This field may not be blank.', code: 'blank' },
        { path: 'owner', message: 'Invalid pk "99" - object does not exist.', code: 'does_not_exist' },
        {
          path: 'lines.1.quantity',
          message: 'Ensure this value is less than or equal to 99.',
          code: 'max_value',
        },
        { path: 'contact.email', message: 'Enter a valid email address.', code: 'invalid' },
        { path: '', message: 'The fields team, slug must make a unique set.', code: 'unique' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...framework,
    id: 'django-rest-words-alone',
    status: 400,
    headers: json,
    body: { title: ['This field is required.'], note: ['That is not kind.'] },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      issues: [
        { path: 'title', message: 'This field is required.', code: 'required' },
        { path: 'note', message: 'That is not kind.' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...framework,
    id: 'django-rest-throttled',
    status: 429,
    headers: { ...headers, 'retry-after': '40' },
    body: { detail: 'Request was throttled. Expected available in 40 seconds.' },
    occasion: 'load',
    expect: {
      kind: 'rate_limited',
      code: null,
      message: 'Request was throttled. Expected available in 40 seconds.',
      issues: [],
      retryAfterSeconds: 40,
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
  {
    id: 'django-rest-token-not-valid',
    api: 'Simple JWT',
    source: 'Simple JWT documentation: Getting started',
    status: 401,
    headers: json,
    body: {
      detail: 'This token does not count',
      code: 'token_not_valid',
      messages: [{ token_class: 'AccessToken', token_type: 'access', message: 'The token is too old' }],
    },
    occasion: 'refresh',
    expect: {
      kind: 'unauthenticated',
      code: 'token_not_valid',
      message: 'This token does not count',
      issues: [],
      variant: 'session_over',
      remedies: ['signIn'],
    },
  },
  {
    id: 'django-rest-standardized',
    api: 'drf-standardized-errors',
    source: 'drf-standardized-errors documentation: Error response format',
    status: 400,
    headers: json,
    body: {
      type: 'validation_error',
      errors: [
        { code: 'required', detail: 'Give it a name.', attr: 'name' },
        { code: 'max_length', detail: 'That is too long.', attr: 'lines.0.note' },
      ],
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'validation_error',
      issues: [
        { path: 'name', message: 'Give it a name.', code: 'required' },
        { path: 'lines.0.note', message: 'That is too long.', code: 'max_length' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
];
