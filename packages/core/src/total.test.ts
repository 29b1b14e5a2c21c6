import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApiError } from './normalise/apiError.ts';
import { parseError, parseResponse } from './parse.ts';
import { unsoundness } from './sound.test.support.ts';

const plain = (error: ApiError): unknown => ({ ...error.toJSON(), receivedAt: 0 });

/** Keys that mean something to the reader, and some that must not. */
const key = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...'error errors message detail details code type title status issues fields field path loc name data meta extensions constraints children properties items params success retry_after limit upgrade_url request_id __proto__ constructor toString @type _errors fieldErrors'.split(
      ' ',
    ),
  ),
);
const errorLike = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(
      'email',
      'items[0].price',
      '__proto__.x',
      'NOT_FOUND',
      'must be a number',
      '{"error":"x"}',
      '<p>',
    ),
    fc.array(tie('value'), { maxLength: 5 }),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 6 })
      .map(
        (entries) =>
          JSON.parse(
            `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`,
          ) as unknown,
      ),
  ),
})).value;

describe('2.1.1 whatever was thrown is understood', () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 5,
  });

  test('4.50 by parseError, always alike, and Object.prototype stays as it is', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(fc.oneof(anything, errorLike), (thrown) => {
        const error = parseError(thrown);
        expect(unsoundness(error)).toBeUndefined();
        expect(plain(parseError(thrown, { now: error.receivedAt }))).toEqual(plain(error));
      }),
      { numRuns: 2000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('4.33 by parseError, without changing it', () => {
    fc.assert(
      fc.property(errorLike, (thrown) => {
        const before = JSON.stringify(thrown);
        parseError(thrown);
        expect(JSON.stringify(thrown)).toBe(before);
        expect(unsoundness(parseError(deeplyFrozen(thrown)))).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('by parseResponse, with any body, status and header', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          errorLike.map((body) => JSON.stringify(body)),
          fc.string(),
          fc.uint8Array({ maxLength: 300 }),
        ),
        fc.integer({ min: 200, max: 599 }),
        fc.constantFrom(
          'application/json',
          'application/problem+json',
          'text/html',
          'application/xml',
          'text/plain; charset=latin1',
          '',
        ),
        async (body, status, type) => {
          const isEmpty = status === 204 || status === 205 || status === 304;
          const response = new Response(isEmpty ? null : (body as BodyInit), {
            status,
            headers: type ? { 'content-type': type } : {},
          });
          expect(unsoundness(await parseResponse(response))).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  const cyclic: Record<string, unknown> = { error: { message: 'round and round' } };
  cyclic['self'] = cyclic;
  (cyclic['error'] as Record<string, unknown>)['errors'] = [cyclic];
  const deepArray = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;
  const deepObject = JSON.parse(`${'{"error":'.repeat(20_000)}1${'}'.repeat(20_000)}`) as unknown;

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['NaN', Number.NaN],
    ['a bigint', 1n],
    ['a symbol', Symbol('x')],
    ['a function', () => {}],
    ['a text', 'text'],
    ['a long text', 'x'.repeat(10_000_000)],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get: throws,
          has: throws,
          ownKeys: throws,
          getPrototypeOf: throws,
          getOwnPropertyDescriptor: throws,
        },
      ),
    ],
    ['a revoked proxy', revoked()],
    [
      'getters that throw',
      Object.defineProperty(new Error('x'), 'response', { get: throws, enumerable: true }),
    ],
    [
      'a getter in the body',
      { error: Object.defineProperty({}, 'message', { get: throws, enumerable: true }) },
    ],
    ['a cycle', cyclic],
    ['a cycle of causes', causedByItself()],
    ['a frozen error', Object.freeze(new Error('x'))],
    ['20,000 lists in each other', deepArray],
    ['20,000 records in each other', deepObject],
    ['symbols as keys', { [Symbol('error')]: 'x', errors: [{ path: [Symbol('a')], message: 'is short' }] }],
    ['a record without a prototype', Object.assign(Object.create(null) as object, { message: 'x' })],
    ['a list with holes', { errors: Array(10) }],
    ['a list as long as lists can be', { errors: Object.assign([], { length: 4_294_967_295 }) }],
    ['a date', new Date(Number.NaN)],
    ['an empty list', []],
    ['an empty record', {}],
    ['an error whose message is no text', Object.assign(new Error('x'), { message: { a: 1 } })],
    ['a toString that throws', { message: { toString: throws }, error: { toString: throws } }],
  ])('%s', async (_, thrown) => {
    expect(unsoundness(parseError(thrown))).toBeUndefined();
    expect(unsoundness(await parseResponse(thrown))).toBeUndefined();
  });

  test('a page that was meant to be an answer is no crash', () => {
    expect(parseError(new TypeError('x is not a function')).kind).toBe('unknown');
  });
});

function deeplyFrozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deeplyFrozen);
  return value;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function causedByItself(): Error {
  const error = new Error('x');
  error.cause = new Error('y', { cause: error });
  return error;
}

function throws(): never {
  throw new Error('no');
}
