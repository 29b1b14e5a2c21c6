import type { Sample } from '../sample.ts';

const requestId = '7ac7f010-0000-4000-8000-00000000aa21';
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'x-request-id': requestId,
  'x-shopify-api-version': '2026-01',
};
const rest = {
  api: 'Shopify',
  source: 'Shopify documentation: REST Admin API, Status and error codes',
  headers,
};
const graphql = {
  api: 'Shopify',
  source: 'Shopify documentation: GraphQL Admin API, Status and error codes',
  headers,
};
const cost = (requestedQueryCost: number, currentlyAvailable: number) => ({
  cost: {
    requestedQueryCost,
    throttleStatus: { maximumAvailable: 2000, currentlyAvailable, restoreRate: 100 },
  },
});

/** Errors as Shopify documents them; values and wording made up. */
export const samples: readonly Sample[] = [
  {
    ...rest,
    id: 'shopify-fields',
    status: 422,
    body: { errors: { title: ["can't be blank"], 'variants.price': ['must be greater than 0'] } },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      issues: [
        { path: 'title', message: "can't be blank", code: 'blank' },
        { path: 'variants.price', message: 'must be greater than 0', code: 'greater_than' },
      ],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...rest,
    id: 'shopify-sentence',
    status: 401,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: { errors: '[API] The access token is not known' },
    occasion: 'load',
    expect: {
      kind: 'unauthenticated',
      code: null,
      message: '[API] The access token is not known',
      issues: [],
      variant: 'session_over',
      remedies: ['signIn'],
    },
  },
  {
    ...rest,
    id: 'shopify-bucket-full',
    status: 429,
    headers: { ...headers, 'retry-after': '2.0', 'x-shopify-shop-api-call-limit': '40/40' },
    body: { errors: 'The bucket is full.' },
    occasion: 'load',
    expect: {
      kind: 'rate_limited',
      code: null,
      message: 'The bucket is full.',
      issues: [],
      requestId,
      retryAfterSeconds: 2,
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
  {
    ...graphql,
    id: 'shopify-user-errors',
    status: 200,
    body: {
      data: {
        collectionCreate: {
          collection: null,
          userErrors: [
            { field: ['input', 'handle'], message: 'Handle is in use', code: 'TAKEN' },
            { field: ['input', 'title'], message: "Title can't be blank" },
          ],
        },
      },
      extensions: cost(10, 1990),
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      issues: [
        { path: 'handle', message: 'Handle is in use', code: 'TAKEN' },
        { path: 'title', message: "Title can't be blank", code: 'blank' },
      ],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...graphql,
    id: 'shopify-throttled',
    status: 200,
    body: {
      errors: [{ message: 'Too many points', extensions: { code: 'THROTTLED' } }],
      extensions: cost(400, 100),
    },
    occasion: 'load',
    expect: {
      kind: 'rate_limited',
      code: 'THROTTLED',
      message: 'Too many points',
      issues: [],
      requestId,
      retryAfterSeconds: 3,
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
  {
    ...graphql,
    id: 'shopify-access-denied',
    status: 200,
    body: {
      data: { orders: null },
      errors: [
        {
          message: 'The app may not see orders.',
          path: ['orders'],
          extensions: { code: 'ACCESS_DENIED', requiredAccess: '`read_orders` access scope.' },
        },
      ],
      extensions: cost(3, 1997),
    },
    occasion: 'load',
    expect: {
      kind: 'forbidden',
      code: 'ACCESS_DENIED',
      message: 'The app may not see orders.',
      issues: [],
      requestId,
      variant: 'missing_permission',
      remedies: ['requestAccess', 'goBack'],
    },
  },
];
