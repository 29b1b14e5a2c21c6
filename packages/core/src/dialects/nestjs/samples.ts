import type { Sample } from '../sample.ts';

const headers = { 'content-type': 'application/json; charset=utf-8' };
const pipes = { api: 'NestJS', source: 'NestJS documentation: Techniques, Validation', headers };
const filters = { api: 'NestJS', source: 'NestJS documentation: Exception filters', headers };

/** Errors as NestJS makes them; values made up. */
export const samples: readonly Sample[] = [
  {
    ...pipes,
    id: 'nestjs-validation-pipe',
    status: 400,
    body: {
      message: [
        'title should not be empty',
        'contact.email must be an email',
        'lines.0.quantity must not be greater than 99',
        'property colour should not exist',
        'each value in tags must be shorter than or equal to 20 characters',
      ],
      error: 'Bad Request',
      statusCode: 400,
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      issues: [
        { path: 'title', message: 'title should not be empty', code: 'isNotEmpty' },
        { path: 'contact.email', message: 'contact.email must be an email', code: 'isEmail' },
        {
          path: 'lines.0.quantity',
          message: 'lines.0.quantity must not be greater than 99',
          code: 'max',
        },
        { path: 'colour', message: 'property colour should not exist', code: 'whitelistValidation' },
        {
          path: 'tags',
          message: 'each value in tags must be shorter than or equal to 20 characters',
          code: 'maxLength',
        },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...pipes,
    id: 'nestjs-constraints',
    status: 422,
    body: {
      message: [
        { property: 'title', children: [], constraints: { isNotEmpty: 'Give it a title' } },
        {
          property: 'contact',
          children: [{ property: 'email', children: [], constraints: { isEmail: 'That is no address' } }],
        },
      ],
      error: 'Unprocessable Entity',
      statusCode: 422,
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      issues: [
        { path: 'title', message: 'Give it a title', code: 'isNotEmpty' },
        { path: 'contact.email', message: 'That is no address', code: 'isEmail' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...filters,
    id: 'nestjs-conflict',
    status: 409,
    body: { message: 'That name is in use', error: 'Conflict', statusCode: 409 },
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: null,
      message: 'That name is in use',
      issues: [],
      variant: 'state',
      remedies: ['reload'],
    },
  },
  {
    ...filters,
    id: 'nestjs-throttler',
    status: 429,
    headers: { ...headers, 'retry-after': '15' },
    body: { statusCode: 429, message: 'ThrottlerException: Too Many Requests' },
    occasion: 'load',
    expect: {
      kind: 'rate_limited',
      code: null,
      message: 'ThrottlerException: Too Many Requests',
      issues: [],
      retryAfterSeconds: 15,
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
];
