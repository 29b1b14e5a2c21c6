import type { Sample } from '../sample.ts';

const procedure = {
  api: 'tRPC',
  source: 'tRPC documentation: Error handling',
  headers: { 'content-type': 'application/json' },
};
const shape = (message: string, number: number, code: string, httpStatus: number) => ({
  message,
  code: number,
  data: { code, httpStatus, path: 'booking.create' },
});
const issue = {
  origin: 'string',
  code: 'too_small',
  minimum: 3,
  path: ['title'],
  message: 'Three characters or more',
};

/** Errors as tRPC makes them; values made up. */
export const samples: readonly Sample[] = [
  {
    ...procedure,
    id: 'trpc-input',
    status: 400,
    body: { error: shape(JSON.stringify([issue]), -32600, 'BAD_REQUEST', 400) },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: 'BAD_REQUEST',
      message: 'Three characters or more',
      issues: [{ path: 'title', message: 'Three characters or more', code: 'too_small' }],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...procedure,
    id: 'trpc-transformed',
    status: 404,
    body: { error: { json: shape('There is no such booking', -32004, 'NOT_FOUND', 404) } },
    occasion: 'load',
    expect: {
      kind: 'not_found',
      code: 'NOT_FOUND',
      message: 'There is no such booking',
      issues: [],
      variant: 'not_found',
      remedies: ['reload', 'goBack'],
    },
  },
  {
    ...procedure,
    id: 'trpc-batch',
    status: 207,
    body: [
      { result: { data: { id: 1 } } },
      { error: shape('The booking was changed', -32012, 'PRECONDITION_FAILED', 412) },
    ],
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: 'PRECONDITION_FAILED',
      message: 'The booking was changed',
      issues: [],
      variant: 'edited',
      remedies: ['compare', 'reload'],
    },
  },
  {
    ...procedure,
    id: 'trpc-unauthorized',
    status: 401,
    body: { error: shape('Nobody is signed in', -32001, 'UNAUTHORIZED', 401) },
    occasion: 'load',
    expect: {
      kind: 'unauthenticated',
      code: 'UNAUTHORIZED',
      message: 'Nobody is signed in',
      issues: [],
      variant: 'session_over',
      remedies: ['signIn'],
    },
  },
  {
    ...procedure,
    id: 'trpc-too-many-requests',
    status: 429,
    body: { error: shape('Five an hour', -32029, 'TOO_MANY_REQUESTS', 429) },
    occasion: 'action',
    expect: {
      kind: 'rate_limited',
      code: 'TOO_MANY_REQUESTS',
      message: 'Five an hour',
      issues: [],
      variant: 'rate_limited',
      remedies: ['retry', 'wait'],
    },
  },
];
