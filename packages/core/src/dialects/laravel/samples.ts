import type { Sample } from '../sample.ts';

const headers = { 'content-type': 'application/json' };
const validation = {
  api: 'Laravel',
  source: 'Laravel documentation: Validation, Validation error response format',
  headers,
};

/** Errors as Laravel makes them; values made up. */
export const samples: readonly Sample[] = [
  {
    ...validation,
    id: 'laravel-several-fields',
    status: 422,
    body: {
      message: 'The title field is required. (and 4 more errors)',
      errors: {
        title: ['The title field is required.'],
        slug: ['The slug has already been taken.', 'The slug field must be at least 3 characters.'],
        'lines.0.quantity': ['The lines.0.quantity field must not be greater than 99.'],
        kind: ['The selected kind is invalid.'],
      },
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      message: 'The title field is required. (and 4 more errors)',
      issues: [
        { path: 'title', message: 'The title field is required.', code: 'required' },
        { path: 'slug', message: 'The slug has already been taken.', code: 'unique' },
        { path: 'slug', message: 'The slug field must be at least 3 characters.', code: 'min' },
        {
          path: 'lines.0.quantity',
          message: 'The lines.0.quantity field must not be greater than 99.',
          code: 'max',
        },
        { path: 'kind', message: 'The selected kind is invalid.', code: 'in' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...validation,
    id: 'laravel-one-field',
    status: 422,
    body: {
      message: 'That name is kept for us.',
      errors: { name: ['That name is kept for us.'] },
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      message: 'That name is kept for us.',
      issues: [{ path: 'name', message: 'That name is kept for us.' }],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    id: 'laravel-unauthenticated',
    api: 'Laravel',
    source: 'Laravel documentation: Authentication',
    status: 401,
    headers,
    body: { message: 'Unauthenticated.' },
    occasion: 'load',
    expect: {
      kind: 'unauthenticated',
      code: null,
      message: 'Unauthenticated.',
      issues: [],
      variant: 'session_over',
      remedies: ['signIn'],
    },
  },
  {
    id: 'laravel-throttled',
    api: 'Laravel',
    source: 'Laravel documentation: Routing, Rate limiting',
    status: 429,
    headers: { ...headers, 'retry-after': '30', 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '0' },
    body: { message: 'Too Many Attempts.' },
    occasion: 'action',
    expect: {
      kind: 'rate_limited',
      code: null,
      message: 'Too Many Attempts.',
      issues: [],
      retryAfterSeconds: 30,
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
  {
    id: 'laravel-debug',
    api: 'Laravel',
    source: 'Laravel documentation: Errors, Debug mode',
    status: 500,
    headers,
    body: {
      message: 'The ledger is closed',
      exception: 'DomainException',
      file: '/srv/shop/app/Ledger.php',
      line: 7,
      trace: [{ file: '/srv/shop/app/Ledger.php', line: 7, function: 'post' }],
    },
    occasion: 'submit',
    expect: {
      kind: 'server',
      code: null,
      message: 'The ledger is closed',
      issues: [],
      variant: 'server',
      remedies: ['retry', 'copyReference', 'contactSupport'],
    },
  },
];
