import { runInNewContext } from 'node:vm';
import { createClient } from '@supabase/supabase-js';
import { createStaticHandler } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Evidence } from '../read/evidence.ts';
import { read } from '../read/read.ts';
import { defaultCarriers } from './index.ts';

const evidenceOf = (thrown: unknown): Evidence => read(thrown, defaultCarriers);
const whyOf = (thrown: unknown): string => {
  const evidence = evidenceOf(thrown);
  return evidence.type === 'notReached' ? evidence.why : evidence.type;
};
const error = (fields: object): Error => Object.assign(new Error('?'), fields);
const typeError = (message: string): Error => new TypeError(message);

afterEach(() => vi.unstubAllGlobals());

describe('a request that got no answer', () => {
  // What each engine was seen to say.
  test.each<[engine: string, why: string, thrown: unknown]>([
    ['Chromium', 'network', typeError('Failed to fetch')],
    ['Chromium with the host', 'network', typeError('Failed to fetch (api.example.com)')],
    ['Chromium, midway', 'network', typeError('network error')],
    ['Firefox', 'network', typeError('NetworkError when attempting to fetch resource.')],
    ['Firefox, midway', 'network', typeError('Error in input stream')],
    ['Safari', 'network', typeError('Load failed')],
    ['Safari with the host', 'network', typeError('Load failed (api.example.com)')],
    ['Safari 16', 'network', typeError('The network connection was lost.')],
    ['Safari 16, no server', 'network', typeError('Could not connect to the server.')],
    ['Safari 16, no name', 'network', typeError('A server with the specified hostname could not be found.')],
    ['Safari 16, offline', 'offline', typeError('The Internet connection appears to be offline.')],
    ['Safari 16, slow', 'timeout', typeError('The request timed out.')],
    ['Safari 16, page left', 'aborted', typeError('cancelled')],
    ['WebKit', 'network', new DOMException(' A network error occurred.', 'NetworkError')],
    ['Node', 'network', typeError('fetch failed')],
    ['Node, midway', 'network', typeError('terminated')],
    [
      'Node, slow',
      'timeout',
      new TypeError('fetch failed', { cause: error({ code: 'UND_ERR_CONNECT_TIMEOUT' }) }),
    ],
    ['Deno', 'network', typeError('error sending request for url (https://a.test/): client error (Connect)')],
    [
      'Deno, slow',
      'timeout',
      typeError('error sending request for url (https://a.test/): operation timed out'),
    ],
    ['React Native', 'network', typeError('Network request failed')],
    ['React Native, slow', 'timeout', typeError('Network request timed out')],
    ['Cloudflare Workers', 'network', error({ message: 'Network connection lost.' })],
    [
      'Bun',
      'network',
      error({
        message: 'Unable to connect. Is the computer able to access the url?',
        code: 'ConnectionRefused',
      }),
    ],
    ['Bun, no name', 'network', error({ message: 'Was there a typo in the url or port?' })],
    ['Electron', 'network', error({ message: 'net::ERR_CONNECTION_REFUSED' })],
    ['a signal', 'aborted', new DOMException('signal is aborted without reason', 'AbortError')],
    ["a signal's time-out", 'timeout', new DOMException('signal timed out', 'TimeoutError')],
    ["Node's signal", 'aborted', error({ name: 'AbortError', code: 'ABORT_ERR' })],
    [
      "Node's signal, slow",
      'timeout',
      error({ name: 'AbortError', cause: new DOMException('', 'TimeoutError') }),
    ],
    ['TanStack Query', 'aborted', new Error('CancelledError')],
    ['another realm', 'network', runInNewContext('new TypeError("Failed to fetch")')],
    [
      'a store that keeps plain objects',
      'network',
      { name: 'TypeError', message: 'Failed to fetch', stack: '' },
    ],
    ['an error around it', 'network', new Error('Could not save', { cause: typeError('Load failed') })],
    [
      'several at once',
      'network',
      new AggregateError([typeError('fetch failed'), typeError('fetch failed')]),
    ],
  ])('is known by the words of %s', (_, why, thrown) => {
    expect(whyOf(thrown)).toBe(why);
  });

  test.each([
    [
      'network',
      ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE'],
    ],
    [
      'network',
      ['UND_ERR_SOCKET', 'HPE_INVALID_CONSTANT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ],
    ['timeout', ['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']],
    ['aborted', ['UND_ERR_ABORTED', 'ERR_CANCELED']],
  ])('is %s by code', (why, codes) => {
    expect(codes.filter((code) => whyOf(error({ code })) !== why)).toEqual([]);
  });

  test.each([
    typeError('Failed to fetch'),
    error({ code: 'ECONNREFUSED' }),
    { status: 'FETCH_ERROR', error: '' },
  ])('is offline while the browser says so', (thrown) => {
    vi.stubGlobal('navigator', { onLine: true });
    expect(whyOf(thrown)).toBe('network');
    vi.stubGlobal('navigator', { onLine: false });
    expect(whyOf(thrown)).toBe('offline');
    expect(whyOf(new DOMException('', 'TimeoutError'))).toBe('timeout');
  });

  test.each([
    ["a bug's TypeError", typeError('x is not a function')],
    ['a property of nothing', typeError("Cannot read properties of undefined (reading 'fetch')")],
    ['a chunk that is gone (Chromium)', typeError('Failed to fetch dynamically imported module: /a.js')],
    ['a chunk that is gone (Safari)', typeError('Importing a module script failed.')],
    ['a bad address', typeError("Failed to execute 'fetch' on 'Window': Failed to parse URL from http://")],
    ['words of the app', new Error('Failed to fetch')],
    ['words that only mention it', typeError('Load failed for image.png')],
    ['a file that is missing', error({ code: 'ENOENT' })],
    ['a mistake in a call', error({ code: 'ERR_INVALID_ARG_TYPE' })],
    ['a code like a method of Object', error({ code: 'constructor', name: 'toString' })],
  ])('is not seen in %s', (_, thrown) => {
    expect(whyOf(thrown)).toBe('notHttp');
  });

  test('is not seen where there is an answer', () => {
    expect(whyOf(error({ name: 'TimeoutError', status: 504 }))).toBe('responded');
    expect(whyOf(error({ name: 'NetworkError', code: 'ECONNRESET', statusCode: 502 }))).toBe('responded');
  });
});

test.each<[thrown: object, evidence: object]>([
  [
    { status: 'TIMEOUT_ERROR', error: 'TimeoutError' },
    { type: 'notReached', why: 'timeout' },
  ],
  [
    { status: 'FETCH_ERROR', error: 'TypeError: Failed to fetch' },
    { type: 'notReached', why: 'network' },
  ],
  [{ status: 'PARSING_ERROR', originalStatus: 502, data: '', error: '' }, { status: 502 }],
  [{ status: 500, data: {} }, { status: 500 }],
])('RTK Query: %j knows the request that stands beside', (thrown, evidence) => {
  const request = { method: 'DELETE', url: '/a' };
  expect(evidenceOf({ ...thrown, headers: {}, config: request })).toMatchObject({ ...evidence, request });
});

test.each<[what: string, thrown: object, evidence: object]>([
  [
    'axios 0.x, cut off',
    error({ isAxiosError: true, message: 'Network Error', config: { url: '/a', method: 'get' } }),
    { type: 'notReached', why: 'network', request: { url: '/a', method: 'GET' } },
  ],
  [
    'axios in the browser, slow',
    error({ isAxiosError: true, code: 'ECONNABORTED', message: 'timeout of 50ms exceeded', config: {} }),
    { type: 'notReached', why: 'timeout' },
  ],
  [
    'axios in the browser, page left',
    error({ isAxiosError: true, code: 'ECONNABORTED', message: 'Request aborted', config: {} }),
    { type: 'notReached', why: 'aborted' },
  ],
  ['axios 0.x, cancelled', { __CANCEL__: true, message: 'typed on' }, { type: 'notReached', why: 'aborted' }],
  [
    "axios's bare response",
    {
      status: 409,
      data: { code: 'taken' },
      headers: { 'X-Request-Id': 'r-1' },
      config: { method: 'put', url: '/a' },
    },
    {
      type: 'responded',
      status: 409,
      body: { value: { code: 'taken' } },
      request: { method: 'PUT', url: '/a' },
    },
  ],
  [
    'superagent in the browser, cut off',
    error({ crossDomain: true, method: 'GET', url: '/a' }),
    { type: 'notReached', why: 'network', request: { method: 'GET', url: '/a' } },
  ],
  [
    'RTK Query, slow',
    { status: 'TIMEOUT_ERROR', error: 'TimeoutError' },
    { type: 'notReached', why: 'timeout' },
  ],
  [
    'RTK Query, called off',
    { status: 'FETCH_ERROR', error: 'AbortError: signal is aborted' },
    { type: 'notReached', why: 'aborted' },
  ],
  [
    'RTK Query, not JSON',
    { status: 'PARSING_ERROR', originalStatus: 502, data: '<html></html>', error: 'SyntaxError: <' },
    { type: 'responded', status: 502, body: { format: 'html' } },
  ],
  [
    'a body that has status and data among others',
    { status: 422, data: null, errors: { email: ['taken'] } },
    { type: 'responded', body: { value: { errors: { email: ['taken'] } } }, carrier: 'body' },
  ],
  [
    'a body that looks like the result of a database',
    { code: '23505', message: 'duplicate key', details: null, hint: null },
    { type: 'responded', body: { value: { code: '23505' } }, carrier: 'body' },
  ],
  [
    'Connect 1, cut off',
    error({
      name: 'ConnectError',
      code: 2,
      rawMessage: 'x',
      details: [],
      metadata: new Headers(),
      cause: typeError('Load failed'),
    }),
    { type: 'notReached', why: 'network' },
  ],
  [
    'Connect, late by the word of the server',
    error({
      name: 'ConnectError',
      code: 4,
      rawMessage: 'x',
      details: [],
      metadata: new Headers(),
      isWireError: true,
    }),
    { type: 'responded', status: 504 },
  ],
  [
    'openapi-fetch, where the API tells a stack',
    { error: { code: 'broken', stack: 'at main' }, response: new Response(null, { status: 500 }) },
    { type: 'responded', status: 500, body: { value: { code: 'broken' } } },
  ],
  [
    'openapi-fetch, where reading the answer failed',
    { error: new SyntaxError('Unexpected token <'), response: new Response(null, { status: 502 }) },
    { type: 'responded', status: 502 },
  ],
  [
    'openapi-fetch, cut off while reading the answer',
    { error: new DOMException('', 'AbortError'), response: new Response(null, { status: 502 }) },
    { type: 'notReached', why: 'aborted' },
  ],
  [
    'Next.js, an error of the server',
    error({ digest: '2338592478' }),
    { type: 'responded', status: 500, body: { value: { requestId: '2338592478' } } },
  ],
  [
    'Next.js, its own 404',
    error({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' }),
    { type: 'responded', status: 404 },
  ],
  [
    'Next.js, a redirect',
    error({ digest: 'NEXT_REDIRECT;replace;/login;307;' }),
    { type: 'notReached', why: 'aborted' },
  ],
  [
    'Next.js, not what an action answers',
    error({ message: 'An unexpected response was received from the server.' }),
    { type: 'responded', body: { format: 'unreadable' } },
  ],
])('%s', (_, thrown, evidence) => {
  expect(evidenceOf(thrown)).toMatchObject(evidence);
});

test('a route that React Router does not have is only not found', async () => {
  const app = createStaticHandler([{ path: '/' }]);
  const context = await app.query(new Request('http://app.test/nowhere'));
  const [thrown] = context instanceof Response ? [] : Object.values(context.errors ?? {});
  expect(evidenceOf(thrown)).toMatchObject({ type: 'responded', status: 404, body: { format: 'none' } });
});

test('a Supabase session that is missing is for signing in', async () => {
  const { auth } = createClient('http://nowhere.invalid', 'key', {
    auth: { persistSession: false, autoRefreshToken: false },
    // Node 20 has no WebSocket.
    realtime: { transport: EventTarget as never },
  });
  const { error: thrown } = await auth.getUser();
  expect(evidenceOf(thrown)).toMatchObject({ type: 'responded', status: 401, carrier: 'supabase' });
});

test('carriers leave alone what they do not know', () => {
  const hostile = new Proxy({}, { get: () => expect.unreachable(), has: () => expect.unreachable() });
  const strange = [
    {},
    [],
    new Map(),
    new Error('x'),
    Object.create(null),
    Object.freeze({ code: 1 }),
    hostile,
  ];
  const opened = strange.flatMap((thrown: object) =>
    defaultCarriers.map((carrier) => {
      try {
        return carrier.open(thrown);
      } catch {
        return undefined;
      }
    }),
  );
  expect(opened.filter(Boolean)).toEqual([]);
});
