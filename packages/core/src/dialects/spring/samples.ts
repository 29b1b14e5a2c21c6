import type { Sample } from '../sample.ts';

const boot = { api: 'Spring Boot', source: 'Spring Boot documentation: Error handling' };
const headers = { 'content-type': 'application/json' };
const timestamp = '2026-01-01T00:00:00.000+00:00';
const argument = (field: string) => ({
  codes: [`booking.${field}`, field],
  arguments: null,
  defaultMessage: field,
  code: field,
});

/** Errors as Spring Boot makes them; values made up. */
export const samples: readonly Sample[] = [
  {
    ...boot,
    id: 'spring-binding',
    status: 400,
    headers,
    body: {
      timestamp,
      status: 400,
      error: 'Bad Request',
      message: "Object 'booking' has 4 errors",
      errors: [
        {
          codes: ['NotBlank.booking.name', 'NotBlank.name', 'NotBlank.java.lang.String', 'NotBlank'],
          arguments: [argument('name')],
          defaultMessage: 'must not be blank',
          objectName: 'booking',
          field: 'name',
          rejectedValue: '',
          bindingFailure: false,
          code: 'NotBlank',
        },
        {
          codes: ['Size.booking.note', 'Size.note', 'Size.java.lang.String', 'Size'],
          arguments: [argument('note'), 80, 0],
          defaultMessage: 'size must be between 0 and 80',
          objectName: 'booking',
          field: 'note',
          rejectedValue: 'far too long to be kept',
          bindingFailure: false,
          code: 'Size',
        },
        {
          codes: ['typeMismatch.booking.guests[0].age', 'typeMismatch.java.lang.Integer', 'typeMismatch'],
          arguments: [argument('guests[0].age')],
          defaultMessage: 'java.lang.NumberFormatException: For input string: "many"',
          objectName: 'booking',
          field: 'guests[0].age',
          rejectedValue: 'many',
          bindingFailure: true,
          code: 'typeMismatch',
        },
        {
          codes: ['Whole.booking', 'Whole'],
          arguments: [],
          defaultMessage: 'the end lies before the start',
          objectName: 'booking',
          code: 'Whole',
        },
      ],
      path: '/api/bookings',
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      message: "Object 'booking' has 4 errors",
      issues: [
        { path: 'name', message: 'must not be blank', code: 'NotBlank' },
        { path: 'note', message: 'size must be between 0 and 80', code: 'Size' },
        { path: 'guests.0.age', code: 'typeMismatch' },
        { path: '', message: 'the end lies before the start', code: 'Whole' },
      ],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...boot,
    id: 'spring-default-not-found',
    status: 404,
    headers,
    body: { timestamp, status: 404, error: 'Not Found', path: '/api/bookings/7' },
    occasion: 'load',
    expect: {
      kind: 'not_found',
      code: null,
      issues: [],
      variant: 'not_found',
      remedies: ['reload', 'goBack'],
    },
  },
  {
    ...boot,
    id: 'spring-default-conflict',
    status: 409,
    headers,
    body: { timestamp, status: 409, error: 'Conflict', message: 'The room is taken.', path: '/api/bookings' },
    occasion: 'submit',
    expect: {
      kind: 'conflict',
      code: null,
      message: 'The room is taken.',
      issues: [],
      variant: 'state',
      remedies: ['reload'],
    },
  },
  {
    ...boot,
    id: 'spring-default-trace',
    status: 500,
    headers,
    body: {
      timestamp,
      status: 500,
      error: 'Internal Server Error',
      trace:
        'java.lang.IllegalStateException: the ledger is closed\n\tat example.Ledger.post(Ledger.java:7)\n',
      message: 'the ledger is closed',
      path: '/api/ledger',
    },
    occasion: 'submit',
    expect: {
      kind: 'server',
      code: null,
      message: 'the ledger is closed',
      issues: [],
      variant: 'server',
      remedies: ['retry', 'copyReference', 'contactSupport'],
    },
  },
];
