import type { Sample } from '../sample.ts';
import type { AspnetCode } from './codes.ts';

const requestId = '00-7ac7f010000000000000000000000aa1-7ac7f01000000aa1-00';
const problem = {
  api: 'ASP.NET Core',
  source: 'ASP.NET Core documentation: Create web APIs, Automatic HTTP 400 responses',
  headers: { 'content-type': 'application/problem+json; charset=utf-8' },
};
const about = (section: string) => `https://tools.ietf.org/html/rfc9110#section-${section}`;

/** What each attribute says of a property. */
const attributes: readonly (readonly [code: AspnetCode, name: string, sentence: string])[] = [
  ['Phone', 'Mobile', 'The Mobile field is not a valid phone number.'],
  ['Url', 'Page', 'The Page field is not a valid fully-qualified http, https, or ftp URL.'],
  ['CreditCard', 'Card', 'The Card field is not a valid credit card number.'],
  ['Range', 'Seats', 'The field Seats must be between 1 and 20.'],
  ['MinLength', 'Tags', "The field Tags must be a string or array type with a minimum length of '1'."],
  ['MaxLength', 'Nick', "The field Nick must be a string or array type with a maximum length of '9'."],
  ['RegularExpression', 'Zip', "The field Zip must match the regular expression '[0-9]{5}'."],
  ['Compare', 'Repeat', "'Repeat' and 'Password' do not match."],
  ['ValueMustBeANumber', 'Age', 'The field Age must be a number.'],
  ['MissingBindRequiredValue', 'Room', "A value for the 'Room' parameter or property was not provided."],
];

/** Errors as ASP.NET makes them; values made up. */
export const samples: readonly Sample[] = [
  {
    ...problem,
    id: 'aspnet-model-state',
    status: 400,
    body: {
      type: about('15.5.1'),
      title: 'Some values are not accepted.',
      status: 400,
      errors: {
        Name: ['The Name field is required.'],
        'Contact.Email': ['The Email field is not a valid e-mail address.'],
        'Lines[0].Note': ['The field Note must be a string with a maximum length of 20.'],
        '': ['The end lies before the start.'],
      },
      traceId: requestId,
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      message: 'Some values are not accepted.',
      issues: [
        { path: 'Name', message: 'The Name field is required.', code: 'Required' },
        {
          path: 'Contact.Email',
          message: 'The Email field is not a valid e-mail address.',
          code: 'EmailAddress',
        },
        {
          path: 'Lines.0.Note',
          message: 'The field Note must be a string with a maximum length of 20.',
          code: 'StringLength',
        },
        { path: '', message: 'The end lies before the start.' },
      ],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...problem,
    id: 'aspnet-attributes',
    status: 400,
    body: {
      type: about('15.5.1'),
      title: 'Some values are not accepted.',
      status: 400,
      errors: Object.fromEntries(attributes.map(([, name, sentence]) => [name, [sentence]])),
      traceId: requestId,
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      message: 'Some values are not accepted.',
      issues: attributes.map(([code, path, message]) => ({ code, path, message })),
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...problem,
    id: 'aspnet-json-reader',
    status: 400,
    body: {
      type: about('15.5.1'),
      title: 'Some values are not accepted.',
      status: 400,
      errors: {
        booking: ['The booking field is required.'],
        '$.guests[0].age': [
          'The JSON value could not be converted to System.Int32. Path: $.guests[0].age | LineNumber: 0 | BytePositionInLine: 24.',
        ],
      },
      traceId: requestId,
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      message: 'Some values are not accepted.',
      issues: [{ path: 'guests.0.age', code: 'JsonException' }],
      requestId,
      variant: 'validation',
      remedies: ['fix'],
    },
  },
  {
    ...problem,
    id: 'aspnet-not-found',
    status: 404,
    body: { type: about('15.5.5'), title: 'Not Found', status: 404, traceId: requestId },
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
  {
    id: 'aspnet-web-api-2',
    api: 'ASP.NET Web API',
    source: 'ASP.NET Web API documentation: Model validation',
    status: 400,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: {
      Message: 'That was not accepted.',
      ModelState: { 'booking.Name': ['The Name field is required.'] },
    },
    occasion: 'submit',
    expect: {
      kind: 'validation',
      code: null,
      message: 'That was not accepted.',
      issues: [{ path: 'booking.Name', message: 'The Name field is required.', code: 'Required' }],
      variant: 'validation',
      remedies: ['fix'],
    },
  },
];
