import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { ApiError, isApiError, rawOf } from './normalise/apiError.ts';
import { parseError, parseResponse } from './parse.ts';

const json = { 'content-type': 'application/json' };
const answer = (body: BodyInit | null, status = 400, headers: HeadersInit = json): Response =>
  new Response(body, { status, headers });

const like = (fields: object): unknown => ({
  status: 200,
  headers: new Headers(),
  text: async () => '',
  bodyUsed: false,
  body: null,
  ...fields,
});
const kindOf = async (thrown: unknown): Promise<string> => (await parseResponse(thrown)).kind;

describe('responses that tell little', () => {
  test.each<[string, unknown, object]>([
    ['an error of the network', Response.error(), { kind: 'network', status: undefined }],
    ['an opaque one', like({ status: 0, type: 'opaque' }), { kind: 'network' }],
    ['a redirect that fetch stopped at', like({ status: 0, type: 'opaqueredirect' }), { kind: 'network' }],
    [
      'a page to sign in, after a redirect',
      like({
        url: 'https://app.example/login?next=x',
        redirected: true,
        headers: new Headers({ 'content-type': 'text/html' }),
        body: new Response('<form>').body,
      }),
      { kind: 'unauthenticated', code: 'unexpected_page' },
    ],
    [
      'one without a stream',
      like({ status: 400, body: undefined, text: async () => '{"message":"From text"}' }),
      { kind: 'bad_request', message: 'From text' },
    ],
    [
      'one whose text fails',
      like({ status: 400, body: undefined, text: () => Promise.reject(new Error('x')) }),
      { kind: 'bad_request' },
    ],
    [
      'one whose text never comes',
      like({ status: 400, body: undefined, text: async () => 'x'.repeat(300_000) }),
      { kind: 'bad_request', message: 'API error: bad request' },
    ],
  ])('%s', async (_, response, expected) => {
    expect(await parseResponse(response)).toMatchObject(expected);
  });

  test('without waiting, status and headers are told', () => {
    const error = parseError(answer('{"message":"No"}', 429, { 'retry-after': '5' }));
    expect(error).toMatchObject({ kind: 'rate_limited', status: 429, retryAfterMs: 5000 });
  });

  test('the response that an error holds is read', async () => {
    const error = Object.assign(new Error('Request failed'), { response: answer('{"code":"taken"}', 409) });
    expect(await parseResponse(error)).toMatchObject({ kind: 'conflict', code: 'taken' });
  });

  test('two readers of one response both have its body, and so has a later one', async () => {
    const response = answer('{"code":"taken"}', 409);
    const wrapped = Object.assign(new Error('Request failed'), { response });
    const errors = await Promise.all([parseResponse(response), parseResponse(wrapped)]);
    expect([...errors, await parseResponse(response)].map(({ code }) => code)).toEqual([
      'taken',
      'taken',
      'taken',
    ]);
  });

  test.each([
    new TypeError('Failed to fetch dynamically imported module: https://app.example/a-1b2c.js'),
    new TypeError('error loading dynamically imported module: https://app.example/a-1b2c.js'),
    new TypeError('Importing a module script failed.'),
    Object.assign(new Error('Loading chunk 12 failed.\n(error: https://app.example/12.js)'), {
      name: 'ChunkLoadError',
    }),
    new Error('Loading CSS chunk 7 failed.'),
    new Error('Unable to preload CSS for /assets/a-1b2c.css'),
  ])('a file of the app that is gone tells of a newer version: %s', (thrown) => {
    expect(parseError(thrown)).toMatchObject({
      kind: 'unknown',
      codes: ['chunk_load'],
      audience: 'developer',
    });
  });

  test('what fetch throws is understood without carriers', async () => {
    expect(await kindOf(new TypeError('Failed to fetch'))).toBe('network');
    expect(await kindOf(new TypeError('NetworkError when attempting to fetch resource.'))).toBe('network');
    expect(await kindOf(new TypeError('Load failed'))).toBe('network');
    expect(await kindOf(new DOMException('signal timed out', 'TimeoutError'))).toBe('timeout');
    expect(await kindOf(new DOMException('aborted', 'AbortError'))).toBe('aborted');
    expect(await kindOf(new TypeError('Failed to fetch dynamically imported module: /a.js'))).toBe('unknown');
  });
});

describe('complaints', () => {
  test.each<[string, object, object]>([
    [
      'Zod 3 tells what was measured',
      { issues: [{ code: 'too_small', minimum: 3, type: 'string', path: ['name'], message: 'Too short' }] },
      { path: ['name'], code: 'too_small', params: { minimum: 3, type: 'string' } },
    ],
    [
      'Zod 4 tells what was measured',
      { issues: [{ origin: 'array', code: 'too_big', maximum: 3, path: ['tags'], message: 'Too many' }] },
      { path: ['tags'], code: 'too_big', params: { maximum: 3, origin: 'array' } },
    ],
    [
      'a type that is no measure is a code',
      { errors: [{ type: 'email', path: 'to', message: 'must be an address' }] },
      { path: ['to'], code: 'email' },
    ],
    [
      'a field called message',
      { message: 'Check the errors', errors: { message: 'Message can not be empty.' } },
      { path: ['message'], message: 'Message can not be empty.' },
    ],
    [
      'a field called code',
      { errors: { code: 'Code is required', name: 'Name is required' } },
      { path: ['code'], message: 'Code is required' },
    ],
  ])('%s', (_, body, issue) => {
    expect(parseError({ status: 422, data: body }).issues[0]).toEqual({
      message: expect.any(String) as string,
      ...issue,
    });
  });
});

describe('errors of elsewhere', () => {
  test('values of another realm are read like those of this one', () => {
    const here = parseError({ errors: [{ field: 'email', message: 'is short' }] });
    const there = parseError(runInNewContext('({ errors: [{ field: "email", message: "is short" }] })'));
    expect(there.issues).toEqual(here.issues);
    const thrown: unknown = runInNewContext(
      'Object.assign(new Error("x"), { status: 404, data: { message: "Gone" } })',
    );
    expect(parseError(thrown)).toMatchObject({ kind: 'not_found', message: 'Gone' });
  });

  test('an error of another copy of the package is known and handed back', async () => {
    vi.resetModules();
    const copy = await import('./parse.ts');
    const other = await import('./normalise/apiError.ts');
    expect(other.ApiError).not.toBe(ApiError);
    const error = copy.parseError({ message: 'x y' });
    expect(error).not.toBeInstanceOf(ApiError);
    expect(isApiError(error)).toBe(true);
    expect(parseError(error)).toBe(error);
    expect(await parseResponse(error)).toBe(error);
    expect(rawOf(error)).toBeUndefined();
    expect(other.rawOf(error as never)).toEqual({ message: 'x y' });
  });

  test('the raw body is only for those who ask for it', () => {
    const error = parseError({ error: { message: 'x y', secret: 's3cret' } });
    expect(rawOf(error)).toEqual({ error: { message: 'x y', secret: 's3cret' } });
    expect(JSON.stringify(error)).not.toContain('s3cret');
    expect(Object.keys(error)).not.toContain('raw');
  });

  test('an error is made with frozen intrinsics as well, and leaves the depth of stacks as it was', () => {
    const before = Error.stackTraceLimit;
    parseError({ message: 'x y' });
    expect(Error.stackTraceLimit).toBe(before);
    Object.defineProperty(Error, 'stackTraceLimit', { writable: false, configurable: true });
    try {
      expect(parseError({ message: 'x y' }).message).toBe('x y');
    } finally {
      Object.defineProperty(Error, 'stackTraceLimit', { writable: true, configurable: true, value: before });
    }
  });
});
