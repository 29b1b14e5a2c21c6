import type { Answer } from '../answers.ts';

/** What must be found neither in the log nor on the screen. Made up, like everything here. */
export const planted: readonly string[] = [
  'sk_live_4eC39HqLyjWDarjtT1zdp7dc',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYXJhIn0.c2lnbmF0dXJlLW9mLW1hcmE',
  'hunter2-correct-horse',
  '4242 4242 4242 4242',
];

const [key = '', token = '', password = '', card = ''] = planted;
const json = { 'content-type': 'application/json' };

/** Answers with something in them that is for nobody’s eyes, or that is made to mislead them. */
export const hostileAnswers: readonly { readonly name: string; readonly answer: Answer }[] = [
  {
    name: 'A key, a token and a card in a message',
    answer: {
      status: 422,
      headers: json,
      body: {
        code: 'validation_error',
        message: `Charge with ${key} refused for card ${card}: Bearer ${token}`,
        errors: [{ field: 'password', message: 'is too weak', value: password }],
      },
    },
  },
  {
    name: 'A stack trace',
    answer: {
      status: 500,
      headers: json,
      body: {
        message: `NullReferenceException: at Postbox.Send(Mail.cs:88) using postgres://app:${password}@db.internal/mail`,
        trace: 'at Postbox.Send (/srv/app/Mail.cs:88:14)',
      },
    },
  },
  {
    name: 'Markup',
    answer: {
      status: 409,
      headers: json,
      body: {
        code: 'conflict',
        message: '<img src=x onerror="alert(1)"> <a href="https://phish.example">Sign in here</a>',
      },
    },
  },
  {
    name: 'Text that turns its direction',
    answer: {
      status: 422,
      headers: json,
      body: {
        code: 'validation_error',
        errors: [{ field: 'file', message: 'The file invoice\u202Efdp.exe is not allowed here' }],
      },
    },
  },
  {
    name: 'A proxy’s page in the API’s place',
    answer: {
      status: 502,
      headers: { 'content-type': 'text/html' },
      bodyText: '<html><head><title>502 Bad Gateway</title></head><body><h1>nginx/1.18.0</h1></body></html>',
    },
  },
];
