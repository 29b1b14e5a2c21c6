import { describe, expect, test } from 'vitest';
import { parseError, parseResponse } from './parse.ts';

const mega = 1_000_000;

/** What makes careless patterns try again and again. */
const parts = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '\t',
  '.',
  '_',
  '-',
  '/',
  '#',
  '~',
  '%',
  '$',
  '[',
  ']',
  '"',
  "'",
  '`',
  '{',
  '<',
  '&',
  ':',
  ',',
  ';',
  '=',
  '\\',
  'a.',
  'a_',
  'A_',
  'a b ',
  '[0]',
  '["',
  "['",
  '].',
  '..',
  '/a',
  '~1',
  '%20',
  'aA',
  '1.',
  '1,',
  ' :',
  'a: ',
  '!\u0301',
  'must ',
  'is ',
  'each value in ',
  'property ',
  "Key: '",
  "' Error:",
  "' on the '",
  'missing required ',
  'retry in ',
  'wait 1',
  'try again in 1 ',
  '<a>',
  '<a',
  '</',
  '<![CDATA[',
  ']]>',
  '&lt;',
  '&#',
  '<!--',
  '<a:b>x</',
  'r=0;',
  '"a";r=0,',
  't=',
  '1m',
  '1.5s',
  'Bearer ',
  'a="',
  'a=',
  '\\"',
  'Mon, ',
  '01 ',
  '4:5:',
  'error',
  'Zod',
  'ZodError',
  'Error',
  '[object Object]',
];
/** Milliseconds. Linear work takes a few; quadratic work on a megabyte takes minutes, on the slowest machine and the fastest. */
const quick = 10_000;

function took(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

const list = <Item>(length: number, item: (at: number) => Item): Item[] =>
  Array.from({ length }, (_, at) => item(at));

/** Of several runs the quickest was disturbed the least. */
const best = (body: unknown): number => Math.min(...list(25, () => took(() => parseError(body))));

const places: Readonly<Record<string, (text: string) => unknown>> = {
  'a message': (message) => ({ message }),
  'an error': (error) => ({ error }),
  'a code': (code) => ({ error: { code, reason: code, type: code, name: code } }),
  'a field': (field) => ({
    errors: [{ field, message: 'is short' }],
    fields: { [field.slice(0, 300_000)]: ['is short'] },
  }),
  sentences: (text) => ({ errors: [text, text], status: text }),
  'a wait': (retry_after) => ({
    error: {
      retry_after,
      details: { retryAfterMs: retry_after, limit: retry_after, upgrade_url: retry_after },
    },
  }),
  'everything else': (text) => ({
    requestId: text,
    help: text,
    in: text,
    success: text,
    id: text,
    target: text,
    detail: { text },
  }),
};

describe('4.54 a megabyte of it takes no time', () => {
  test.each(Object.entries(places))('as %s', (_, body) => {
    const slow = parts.flatMap((part) => {
      const text = part.repeat(mega / part.length);
      const thrown = body(text);
      const times = [400, 429].map((status) => took(() => parseError({ status, ...(thrown as object) })));
      return Math.max(...times) > quick
        ? [`${JSON.stringify(part)}: ${Math.max(...times).toFixed(0)} ms`]
        : [];
    });
    expect(slow).toEqual([]);
  });

  test.each(['text/plain', 'application/xml', 'text/html', 'application/json'])(
    'as a body of %s',
    async (type) => {
      const slow: string[] = [];
      for (const part of parts) {
        const body = (type === 'application/xml' ? '<?xml?>' : '') + part.repeat(260_000 / part.length);
        const response = new Response(body, { status: 400, headers: { 'content-type': type } });
        const start = performance.now();
        await parseResponse(response);
        if (performance.now() - start > quick) slow.push(JSON.stringify(part));
      }
      expect(slow).toEqual([]);
    },
  );

  test.each([
    'retry-after',
    'ratelimit',
    'x-ratelimit-reset',
    'x-ratelimit-remaining',
    'date',
    'age',
    'www-authenticate',
    'x-request-id',
    'x-error-code',
    'content-type',
    'content-language',
  ])('in the header %s', (name) => {
    const slow = parts.flatMap((part) => {
      const value = part.repeat(mega / part.length);
      const headers = { get: () => value, [Symbol.iterator]: () => [[name, value]][Symbol.iterator]() };
      const time = took(() =>
        parseError({ status: 429, headers, text: () => Promise.resolve(''), body: null }),
      );
      return time > quick ? [`${JSON.stringify(part)}: ${time.toFixed(0)} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});

describe('four times as much takes no more than eight times as long', () => {
  const growing: Readonly<Record<string, (size: number) => unknown>> = {
    'a list of complaints': (size) => ({
      errors: list(size, (at) => ({
        field: `a${at}.b`,
        message: `is wrong in way ${at}`,
        code: 'too_small',
      })),
    }),
    'complaints in a validator’s manner': (size) => ({
      detail: list(size, (at) => ({
        loc: ['body', 'items', at % 999],
        msg: `is wrong in way ${at}`,
        type: 'greater_than',
        ctx: { gt: at },
      })),
    }),
    'a map of fields': (size) => ({
      errors: Object.fromEntries(list(size, (at) => [`field${at}`, [`is wrong in way ${at}`]])),
    }),
    sentences: (size) => ({ errors: list(size, (at) => `field${at} must be a number`) }),
    'the same again and again': (size) => ({
      errors: list(size, () => ({ field: 'a', message: 'is wrong' })),
      details: list(size, () => ({ field: 'a', message: 'is wrong' })),
    }),
    'members of no meaning': (size) => Object.fromEntries(list(size, (at) => [`member${at}`, at])),
    'records of no meaning': (size) => ({
      error: Object.fromEntries(list(size, (at) => [`member${at}`, { a: { b: at } }])),
    }),
    'records in records': (size) =>
      list(size, (at) => at).reduce<object>((inner) => ({ error: inner }), { message: 'x y' }),
  };

  // What isn't linear fails each time; a machine that is busy with something else doesn't.
  test.each(Object.entries(growing))('%s', { retry: 3 }, (_, bodyOf) => {
    const [small, large] = [bodyOf(500), bodyOf(2000)];
    best(small);
    best(large);
    expect(best(large)).toBeLessThan(8 * best(small) + 0.5);
  });
});
