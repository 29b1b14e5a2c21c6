import { describe, expect, test, vi } from 'vitest';
import { parseError, parseResponse } from './parse.ts';
import { unsoundness } from './sound.test.support.ts';

const json = { 'content-type': 'application/json' };
const answer = (body: BodyInit | null, status = 400, headers: HeadersInit = json): Response =>
  new Response(body, { status, headers });

const ofLength = (length: number): string => `{"message":"${'x'.repeat(length - 14)}"}`;
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('JSON is found in what stands round it', () => {
  const body = '{"error":{"code":"it_is_locked","message":"It is locked."}}';
  const fine = '{"result":{"id":1}}';

  test.each([
    ['a guard against running it', `)]}',\n${body}`],
    ['a loop that never ends', `while(1);${body}`],
    ['another such loop', `for(;;);${body}`],
    ['a comment', `/* ${body} */`],
    ['a byte order mark', `\uFEFF${body}`],
    ['a stream that ends in it', `${fine}\n${body}\n`],
    ['a stream that goes on after it', `${body}\n${fine}`],
  ])('%s', async (_, text) => {
    expect(await parseResponse(answer(text))).toMatchObject({
      code: 'it_is_locked',
      message: 'It is locked.',
    });
  });

  test('events of a server', async () => {
    const type = { 'content-type': 'text/event-stream' };
    const text = `event: step\ndata: ${fine}\n\nevent: error\ndata: ${body}\n\n`;
    expect((await parseResponse(answer(text, 200, type))).code).toBe('it_is_locked');
  });

  test.each([`${fine}\n{"error":{"code":"it_is`, `{\n"error": {\n"code": "it_is_locked"`])(
    'what is cut off is no stream: %j',
    async (text) => {
      expect((await parseResponse(answer(text))).code).toBeUndefined();
    },
  );
});

describe('4.30 a body is read within bounds', () => {
  test('256 KiB are read, one byte more is not, and the status and headers stay', async () => {
    expect((await parseResponse(answer(ofLength(262_144)))).message).toHaveLength(262_130);
    const error = await parseResponse(answer(ofLength(262_145), 422, { ...json, 'x-request-id': 'req-1' }));
    expect(error).toMatchObject({
      kind: 'validation',
      status: 422,
      requestId: 'req-1',
      message: 'API error: validation',
    });
  });

  test('bytes are counted, not characters', async () => {
    expect((await parseResponse(answer(`{"message":"${'ü'.repeat(200_000)}"}`))).message).toBe(
      'API error: bad request',
    );
  });

  test('what is longer is not waited for', async () => {
    const cancel = vi.fn<() => void>();
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent++;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
      cancel,
    });
    expect((await parseResponse(answer(endless, 503))).kind).toBe('unavailable');
    expect(cancel).toHaveBeenCalledOnce();
    expect(sent).toBeLessThan(10);
  });

  test('a body that never ends is given up after ten seconds', async () => {
    vi.useFakeTimers();
    try {
      const cancel = vi.fn<() => void>();
      const started = Date.now();
      const stuck = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"message":')),
        cancel,
      });
      const reading = parseResponse(answer(stuck, 500)).then((error) => ({
        error,
        at: Date.now() - started,
      }));
      await vi.advanceTimersByTimeAsync(9_999);
      expect(cancel).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      const { error, at } = await reading;
      expect([error.kind, at]).toEqual(['server', 10_000]);
      expect(cancel).toHaveBeenCalledOnce();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('a body that breaks off keeps its status', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    expect(await parseResponse(answer(broken, 404))).toMatchObject({ kind: 'not_found', status: 404 });
  });

  test('a body that was read already keeps its status', async () => {
    const response = answer('{"message":"Gone"}', 410);
    await response.text();
    expect(await parseResponse(response)).toMatchObject({ kind: 'not_found', status: 410 });
  });

  test('reading leaves no timer behind', async () => {
    vi.useFakeTimers();
    try {
      await parseResponse(answer('{}'));
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('A.4 bodies', () => {
  const html = { 'content-type': 'text/html' };

  test.each<[string, BodyInit | null, number, Record<string, string>, object]>([
    ['an empty 503', null, 503, {}, { kind: 'unavailable', status: 503, issues: [] }],
    ['an empty text', '', 500, json, { kind: 'server' }],
    [
      'an HTML 502',
      '<html><title>502 Bad Gateway</title></html>',
      502,
      html,
      { kind: 'unavailable', message: 'API error: unavailable' },
    ],
    [
      '4.34 an HTML 200 where data was expected',
      '<html><title>Sign in to the Wi-Fi</title></html>',
      200,
      html,
      { kind: 'network', code: 'unexpected_page', message: 'API error: network' },
    ],
    [
      '4.34 HTML that says it is JSON',
      '<!doctype html><p>Down</p>',
      500,
      json,
      { kind: 'server', message: 'API error: server' },
    ],
    [
      '4.34 HTML that says nothing of itself',
      '<h1>Oh</h1>',
      500,
      {},
      { kind: 'server', message: 'API error: server' },
    ],
    ['null', 'null', 400, json, { kind: 'bad_request', codes: [], issues: [] }],
    ['a text in JSON', '"It went wrong"', 400, json, { kind: 'bad_request', message: 'It went wrong' }],
    ['an empty list', '[]', 422, json, { kind: 'validation', issues: [] }],
    ['an empty record', '{}', 422, json, { kind: 'validation', issues: [] }],
    [
      'JSON that breaks off',
      '{"message":"half',
      400,
      json,
      { kind: 'bad_request', message: 'API error: bad request' },
    ],
    ['a byte order mark', '\uFEFF{"message":"Marked"}', 400, json, { message: 'Marked' }],
    [
      'a byte order mark in bytes',
      new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('{"message":"Marked"}')]),
      400,
      json,
      { message: 'Marked' },
    ],
    [
      'Latin-1 that says so',
      new Uint8Array([...utf8('{"message":"caf'), 0xe9, ...utf8('"}')]),
      400,
      { 'content-type': 'application/json; charset=ISO-8859-1' },
      { message: 'café' },
    ],
    [
      'Latin-1 that says it is UTF-8',
      new Uint8Array([...utf8('{"message":"caf'), 0xe9, ...utf8('"}')]),
      400,
      { 'content-type': 'application/json; charset=utf-8' },
      { message: 'caf\uFFFD' },
    ],
    [
      'a charset nobody knows',
      '{"message":"Plain"}',
      400,
      { 'content-type': 'application/json; charset=klingon' },
      { message: 'Plain' },
    ],
    ['success that says it failed', '{"success":false,"message":"No"}', 200, json, { message: 'No' }],
    [
      'a problem whose status is another',
      '{"type":"about:blank","status":404,"detail":"No such page"}',
      503,
      { 'content-type': 'application/problem+json' },
      { kind: 'unavailable', status: 503 },
    ],
    [
      'several errors of different status',
      '{"errors":[{"status":"403","code":"no","detail":"Not yours"},{"status":"422","code":"bad","detail":"Short"}]}',
      400,
      { 'content-type': 'application/vnd.api+json' },
      { status: 400, code: 'no' },
    ],
    [
      'GraphQL with some data',
      '{"data":{"me":{"id":1},"feed":null},"errors":[{"message":"Down","path":["feed"],"extensions":{"code":"SERVICE_UNAVAILABLE"}}]}',
      200,
      json,
      { kind: 'unavailable', partial: true },
    ],
  ])('%s', async (_, body, status, headers, expected) => {
    const error = await parseResponse(answer(body, status, headers));
    expect(unsoundness(error)).toBeUndefined();
    expect(error).toMatchObject(expected);
  });

  test('4.32 of ten thousand complaints a thousand are kept and the rest is counted', async () => {
    const errors = Array.from({ length: 10_000 }, (_, at) => ({ f: `a${at}`, m: 'is not right' }));
    const error = parseError({ errors: errors.map(({ f, m }) => ({ field: f, message: m })) });
    expect([error.issues.length, error.issuesOmitted]).toEqual([1000, 9000]);
  });

  test('4.32 of what is said of one field five are kept', () => {
    const errors = {
      name: Array.from({ length: 9 }, (_, at) => `is wrong in way ${at}`),
      email: ['is short'],
    };
    const error = parseError({ errors });
    expect(error.issues.map(({ path }) => path[0])).toEqual([
      'name',
      'name',
      'name',
      'name',
      'name',
      'email',
    ]);
    expect(error.issuesOmitted).toBe(4);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    '4.28 a path with %s is about the whole form',
    (name) => {
      const body = JSON.parse(
        `{"errors":[{"field":"a.${name}.b","message":"Not this"}],"fieldErrors":{"${name}":["Nor this"]}}`,
      ) as object;
      const { issues } = parseError(body);
      expect(issues.map(({ path, message }) => [path, message])).toEqual([
        [[], 'Not this'],
        [[], 'Nor this'],
      ]);
    },
  );

  test('4.29 a code called like a method of objects is only a code', () => {
    for (const code of ['constructor', 'toString', 'hasOwnProperty', '__proto__'])
      expect(parseError({ error: { code, message: 'x y' } }, { codes: {} }).code).toBe(code);
  });

  test('4.31 what is nested deeper than ten levels is not looked for', () => {
    const nested = (depth: number): object =>
      depth === 0 ? { message: 'deep down' } : { error: nested(depth - 1) };
    expect(parseError(nested(3)).message).toBe('deep down');
    expect(parseError(nested(30)).message).toBe('API error: unknown');
  });
});
