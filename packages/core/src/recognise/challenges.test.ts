import { describe, expect, test } from 'vitest';
import { parseError } from '../parse.ts';
import { challengesIn } from './challenges.ts';
import type { Challenge } from './reading.ts';

describe('2.7.2 challenges', () => {
  test.each<[string, readonly Challenge[]]>([
    ['', []],
    ['Bearer', [{ scheme: 'bearer', params: {} }]],
    ['Negotiate', [{ scheme: 'negotiate', params: {} }]],
    ['Negotiate YII2Ag==', [{ scheme: 'negotiate', params: {} }]],
    ['Basic realm="simple"', [{ scheme: 'basic', params: { realm: 'simple' } }]],
    ['BEARER Error="invalid_token"', [{ scheme: 'bearer', params: { error: 'invalid_token' } }]],
    [
      'Newauth realm="apps", type=1, title="Login to \\"apps\\"", Basic realm="simple"',
      [
        { scheme: 'newauth', params: { realm: 'apps', type: '1', title: 'Login to "apps"' } },
        { scheme: 'basic', params: { realm: 'simple' } },
      ],
    ],
    [
      'Negotiate YII2Ag==, Bearer error="invalid_token", error_description="It ran out, a while ago"',
      [
        { scheme: 'negotiate', params: {} },
        {
          scheme: 'bearer',
          params: { error: 'invalid_token', error_description: 'It ran out, a while ago' },
        },
      ],
    ],
    [
      'Bearer, Basic realm="a"',
      [
        { scheme: 'bearer', params: {} },
        { scheme: 'basic', params: { realm: 'a' } },
      ],
    ],
    [
      'Bearer realm = "a" , error = invalid_token',
      [{ scheme: 'bearer', params: { realm: 'a', error: 'invalid_token' } }],
    ],
    [
      'Bearer __proto__="x"',
      [
        {
          scheme: 'bearer',
          params: Object.defineProperty({}, '__proto__', { value: 'x', enumerable: true }) as Record<
            string,
            string
          >,
        },
      ],
    ],
    [', , Bearer', [{ scheme: 'bearer', params: {} }]],
  ])('%s', (header, challenges) => {
    expect(challengesIn(header).map(({ scheme, params }) => [scheme, Object.entries(params)])).toEqual(
      challenges.map(({ scheme, params }) => [scheme, Object.entries(params)]),
    );
  });
});

const refused = (status: number, challenge: string) =>
  parseError(Object.assign(new Error('x'), { status, headers: { 'www-authenticate': challenge } }));

test.each<[string, number, string, object]>([
  [
    '2.7.3 a token that ran out',
    401,
    'Bearer error="invalid_token"',
    { kind: 'unauthenticated', code: 'invalid_token' },
  ],
  [
    '2.7.3 a scope that is missing',
    403,
    'Bearer error="insufficient_scope", scope="posts:write posts:read"',
    { kind: 'forbidden', code: 'insufficient_scope' },
  ],
  ['2.7.3 no credentials at all', 401, 'Bearer realm="api"', { kind: 'unauthenticated', code: undefined }],
  [
    '2.7.4 a person who has to show again who they are',
    401,
    'Bearer error="insufficient_user_authentication", acr_values="phr phrh", max_age="5"',
    { kind: 'unauthenticated', code: 'insufficient_user_authentication' },
  ],
  [
    'two challenges in one header',
    401,
    'Basic realm="old", Bearer error="invalid_token"',
    { kind: 'unauthenticated', code: 'invalid_token' },
  ],
])('%s', (_, status, challenge, expected) => {
  const error = refused(status, challenge);
  expect(error).toMatchObject(expected);
  expect(error.challenges).toEqual(challengesIn(challenge));
});

test('2.7.3 and 2.7.5 what a challenge demands is kept for the app', () => {
  const [challenge] = refused(
    403,
    'Bearer error="insufficient_scope", scope="a b", resource_metadata="https://api.example/.well-known/x"',
  ).challenges;
  expect(challenge?.params).toMatchObject({
    scope: 'a b',
    resource_metadata: 'https://api.example/.well-known/x',
  });
});
