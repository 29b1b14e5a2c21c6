import type { Sample } from '../sample.ts';

const pydantic = {
  api: 'FastAPI',
  source: 'FastAPI documentation: Handling errors; Pydantic documentation: Validation errors',
  headers: { 'content-type': 'application/json' },
  status: 422,
  occasion: 'submit',
} as const;
const accepted = { kind: 'validation', variant: 'validation', remedies: ['fix'] } as const;

/** Errors as FastAPI makes them; values made up. */
export const samples: readonly Sample[] = [
  {
    ...pydantic,
    id: 'fastapi-fields',
    body: {
      detail: [
        { type: 'missing', loc: ['body', 'title'], msg: 'Field required', input: {} },
        {
          type: 'string_too_long',
          loc: ['body', 'lines', 0, 'note'],
          msg: 'String should have at most 20 characters',
          input: 'far too long to be kept',
          ctx: { max_length: 20 },
        },
        { type: 'enum', loc: ['query', 'sort'], msg: "Input should be 'asc' or 'desc'", input: 'up' },
      ],
    },
    expect: {
      ...accepted,
      code: null,
      issues: [
        { path: 'title', message: 'Field required', code: 'missing' },
        {
          path: 'lines.0.note',
          message: 'String should have at most 20 characters',
          code: 'string_too_long',
        },
        { path: 'sort', message: "Input should be 'asc' or 'desc'", code: 'enum' },
      ],
    },
  },
  {
    ...pydantic,
    id: 'fastapi-own-check',
    body: {
      detail: [
        {
          type: 'value_error',
          loc: ['body'],
          msg: 'Value error, the end lies before the start',
          input: { start: 9, end: 1 },
          ctx: { error: {} },
        },
      ],
    },
    expect: {
      ...accepted,
      code: 'value_error',
      message: 'Value error, the end lies before the start',
      issues: [{ path: '', message: 'the end lies before the start', code: 'value_error' }],
    },
  },
  {
    ...pydantic,
    id: 'fastapi-email-and-list',
    body: {
      detail: [
        {
          type: 'value_error',
          loc: ['body', 'email'],
          msg: 'value is not a valid email address: An email address must have an @-sign.',
          input: 'ada',
          ctx: { reason: 'An email address must have an @-sign.' },
        },
        {
          type: 'too_short',
          loc: ['body', 'lines'],
          msg: 'List should have at least 1 item after validation, not 0',
          input: [],
          ctx: { field_type: 'List', min_length: 1, actual_length: 0 },
        },
      ],
    },
    expect: {
      ...accepted,
      code: null,
      issues: [
        {
          path: 'email',
          message: 'value is not a valid email address: An email address must have an @-sign.',
          code: 'value_error',
        },
        {
          path: 'lines',
          message: 'List should have at least 1 item after validation, not 0',
          code: 'too_short',
        },
      ],
    },
  },
  {
    ...pydantic,
    id: 'fastapi-no-json',
    body: {
      detail: [
        {
          type: 'json_invalid',
          loc: ['body', 12],
          msg: 'JSON decode error',
          input: {},
          ctx: { error: 'Expecting value' },
        },
      ],
    },
    expect: { ...accepted, code: 'json_invalid', message: 'JSON decode error', issues: [] },
  },
];
