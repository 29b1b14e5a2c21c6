import { describe, expect, test } from 'vitest';
import { ApiError } from './apiError.ts';
import { holdsSecret, isSecretName, redactText, redactUrl, redactValue } from './redact.ts';
import { growthOf, linear } from '../growth.test.support.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';

describe('4.11 secrets in text', () => {
  test.each([
    ['a token of three parts', `Token ${jwt} has expired`, 'Token [redacted] has expired'],
    ['a bearer', 'Sent Bearer 3f9a8b7c6d5e here', 'Sent Bearer [redacted] here'],
    ['basic credentials', 'Authorization: Basic dXNlcjpwYXNzMTIz', 'Authorization: Basic [redacted]'],
    ['a live key', 'No such key: sk_live_51H8xYz2eZvKYlo2C', 'No such key: [redacted]'],
    ['a restricted key', 'rk_live_51H8xYz2eZvKYlo2C', '[redacted]'],
    [
      'a project key',
      'Incorrect key provided: sk-proj-abc123def456ghi789',
      'Incorrect key provided: [redacted]',
    ],
    ['a personal token', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a', '[redacted]'],
    ['a chat token', 'xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy', '[redacted]'],
    ['a cloud key', 'key AKIAIOSFODNN7EXAMPLE is unknown', 'key [redacted] is unknown'],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY----- end', '[redacted] end'],
    [
      'a password in an address',
      'cannot reach postgres://app:s3cret@db.internal/x',
      'cannot reach postgres://[redacted]@db.internal/x',
    ],
    ['a named value', 'login with password=hunter2 refused', 'login with password=[redacted] refused'],
    ['a quoted value', 'api_key: "abc def" is wrong', 'api_key: [redacted] is wrong'],
    ['a card', 'card 4242 4242 4242 4242 was declined', 'card [redacted] was declined'],
    ['what is quoted of a password', "Password 'hunter2' is too short", "Password '[redacted]' is too short"],
    ['what is quoted of a token', 'The token “abc123” has expired', 'The token “[redacted]” has expired'],
    ['a card beside another number', 'item 99 4242 4242 4242 4242', 'item [redacted]'],
    ['a card without spaces', '378282246310005', '[redacted]'],
    ['hexadecimal', 'hash d41d8cd98f00b204e9800998ecf8427e seen', 'hash [redacted] seen'],
    ['base64', 'blob QWxhZGRpbjpvcGVuIHNlc2FtZTEyMzQ1Njc4OTA= seen', 'blob [redacted] seen'],
    ['an e-mail address', 'kim@example.com is taken', '[redacted]@example.com is taken'],
    [
      'an address with values',
      'see https://a.example/x?token=abc&page=2#top now',
      'see https://a.example/x?token=&page= now',
    ],
  ])('%s', (_, text, expected) => {
    expect(redactText(text)).toBe(expected);
  });
});

describe('4.56 what only looks like a secret stays', () => {
  test.each([
    'Bearer authentication is required',
    'Basic plans include three seats',
    'Your password must have 12 characters or more',
    'Password: must have 12 characters',
    'The "password" field and the "email" field are required',
    'Unexpected token "<" in JSON',
    'Order 4242 4242 4242 4241 is closed',
    'The token has expired',
    'The sk-learn chapter is missing',
    'Request req_7f3a2b1c9d could not be found',
    'Customer cus_9s6XKzkNRiz8i3 does not exist',
    'Trace 01JXWNSZMS5N601QW8FE4QRBSF',
    'Order req_01JXWNSZMS5N601QW8FE4QRBSF',
    'Id 123e4567-e89b-12d3-a456-426614174000',
    'Card number 1234 5678 9012 3456 is incorrect',
    'Since 1767225660000',
    'Call +44 20 7946 0000',
    'see docs/errors/some-long-path-name-without-anything-secret/in-it',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'a shop called Select From Us',
    'Author: Kim, Session: morning',
    '12:30 works',
  ])('%s', (text) => {
    expect(redactText(text)).toBe(text);
    expect(holdsSecret(text)).toBe(false);
  });

  test('an e-mail address is no secret where people read it', () => {
    expect(holdsSecret('kim@example.com is taken')).toBe(false);
  });
});

describe('4.10 secrets by name', () => {
  test.each(
    'password passwd pwd user_password newPassword PASSWORD mysql_pwd secret client_secret clientSecret token access_token accessToken accesstoken refresh-token jwt bearer Authorization auth cookie set-cookie session sessionId sid csrf xsrf-token api_key X-Api-Key apikey accessKey private_key credential credentials signature otp pin cvv cvc card card_number cardNumber iban account_number ssn passport'.split(
      ' ',
    ),
  )('%s', (name) => {
    expect(isSecretName(name)).toBe(true);
    expect(redactValue({ [name]: 'plain words' })).toEqual({ [name]: '[redacted]' });
  });

  test.each(
    'shipping author authority sidebar pinned discard cardinality description tokenizer keyboard monkey passage shopping status email'.split(
      ' ',
    ),
  )('%s is none', (name) => {
    expect(redactValue({ [name]: 'plain words' })).toEqual({ [name]: 'plain words' });
  });

  test('counts are none, numbers that identify are', () => {
    expect(redactValue({ tokens: 17, session_expired: true, pin: 1234, card: 4242 })).toEqual({
      tokens: 17,
      session_expired: true,
      pin: '[redacted]',
      card: '[redacted]',
    });
  });
});

describe('values', () => {
  test('are redacted at any depth', () => {
    const value = { a: [{ b: { password: 'x', note: `is ${jwt}` } }], when: new Date(0) };
    expect(redactValue(value)).toEqual({
      a: [{ b: { password: '[redacted]', note: 'is [redacted]' } }],
      when: '1970-01-01T00:00:00.000Z',
    });
  });

  test.each([
    ['requestId', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['request_id', 'req_01JXWNSZMS5N601QW8FE4QRBSF'],
    ['x-correlation-id', '4bf92f3577b34da6a3ce929d0e0e4736'],
    ['traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
  ])('keep the id under %s', (name, id) => {
    expect(redactValue({ [name]: id })).toEqual({ [name]: id });
  });

  test('a key under the name of an id is still a key', () => {
    expect(redactValue({ requestId: 'sk_live_51H8xYz2eZvKYlo2C' })).toEqual({ requestId: '[redacted]' });
  });

  test('4.31 cycles, depth and size are bounded', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(redactValue(cycle)).toEqual({ self: '[circular]' });
    let deep: unknown = 'end';
    for (let level = 0; level < 20_000; level += 1) deep = { deep };
    expect(JSON.stringify(redactValue(deep))).toContain('[…]');
    const wide = Array.from({ length: 100_000 }, (_, index) => index);
    expect((redactValue(wide) as unknown[])[99_999]).toBe('[…]');
  });

  test('4.33 what throws when read is left out', () => {
    const trap = {
      get boom(): never {
        throw new Error('no');
      },
    };
    expect(redactValue({ trap, fine: 1 })).toEqual({ trap: '[unreadable]', fine: 1 });
  });

  test('4.29 a key called __proto__ stays a key', () => {
    const value = redactValue(JSON.parse('{"__proto__": {"polluted": true}}') as object) as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

test.each([
  ['https://kim:pw@a.example/x?q=secret&b=2#frag', 'https://a.example/x?q=&b='],
  ['/api/things?token=abc', '/api/things?token='],
  ['https://a.example/plain', 'https://a.example/plain'],
])('4.14 %s is told as %s', (url, told) => {
  expect(redactUrl(url)).toBe(told);
});

test('4.16 an error that is serialised keeps its trace id and loses its secrets', () => {
  const error = new ApiError({
    kind: 'server',
    codes: [],
    message: `broke with ${jwt}`,
    audience: 'developer',
    issues: [],
    issuesOmitted: 0,
    requestId: '4bf92f3577b34da6a3ce929d0e0e4736',
    params: { api_key: 'k', count: 3 },
    challenges: [],
    outcome: 'failed',
    partial: false,
    request: { method: 'GET', url: 'https://kim:pw@a.example/x?q=private' },
    dialect: 'general',
    receivedAt: 0,
  });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    message: 'broke with [redacted]',
    requestId: '4bf92f3577b34da6a3ce929d0e0e4736',
    params: { api_key: '[redacted]', count: 3 },
    request: { method: 'GET', url: 'https://a.example/x?q=' },
  });
});

describe('4.16 what was said about a secret field is not told', () => {
  test.each([
    [
      { path: ['password'], message: 'hunter2 is short' },
      { path: ['password'], message: '[redacted]' },
    ],
    [
      { path: ['user', 'pin'], params: { sent: '12ab' } },
      { path: ['user', 'pin'], params: '[redacted]' },
    ],
    [
      { path: [], code: 'weak_password', message: 'x' },
      { path: [], code: 'weak_password', message: '[redacted]' },
    ],
    [
      { name: 'apiKey', messages: ['k is no key'] },
      { name: 'apiKey', messages: '[redacted]' },
    ],
    [
      { path: ['email'], message: 'is taken' },
      { path: ['email'], message: 'is taken' },
    ],
    [{ path: ['x?sig=abc'] }, { path: ['[redacted]'] }],
  ])('%o', (value, told) => {
    expect(redactValue(value)).toEqual(told);
  });
});

test.each([
  'a',
  '1',
  '4242 ',
  'eyJ',
  'eyJaaaaaaaa.',
  'sk_live_',
  '-----BEGIN ',
  'Bearer ',
  'a@',
  'password=',
  'https://',
  'A1a',
  '/',
  '_pat_',
  '"',
  '=',
])('4.7 1 MB of %j takes linear time', (part) => {
  const growth = growthOf((size) => redactText(part.repeat(size / part.length)), 250_000);
  expect(growth).toBeLessThan(linear);
});
