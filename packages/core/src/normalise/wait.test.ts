import { describe, expect, test } from 'vitest';
import { parseError } from '../parse.ts';
import { waitInSentence } from './wait.ts';

const now = Date.UTC(2026, 0, 1);
const hour = 3_600_000;
const date = 'Thu, 01 Jan 2026 00:00:00 GMT';

interface Told {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly clock?: number;
}

/** What is made of an answer: 429 unless another status is said. */
function told({ status = 429, headers = {}, body = {}, clock = now }: Told) {
  const thrown = Object.assign(new Error('x'), { status, headers, data: body });
  const { kind, retryAfterMs: ms, retryAfterSource: source } = parseError(thrown, { now: clock });
  return { kind, ms, source };
}

const waitOf = (
  headers: Readonly<Record<string, string>>,
  more: Omit<Told, 'headers'> = {},
): number | undefined => told({ headers, ...more }).ms;

describe('1.1.1 to 1.1.7 Retry-After', () => {
  test.each<[string, number | undefined]>([
    ['60', 60_000],
    [' 60 ', 60_000],
    ['0', 0],
    ['2.0', 2000],
    ['0.1', 100],
    ['120, 60', 120_000],
    ['60, 120', 120_000],
    ['Thu, 01 Jan 2026 00:01:00 GMT, 120', 120_000],
    ['30, Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['Thursday, 01-Jan-26 00:01:00 GMT', 60_000],
    ['Thu Jan  1 00:01:00 2026', 60_000],
    ['Thu, 01 Jan 2026 00:00:60 GMT', 60_000],
    ['1000000', 1_000_000_000],
    ['99999999999', 99_999_999_999_000],
    ['-5', undefined],
    ['1.5e3', undefined],
    ['', undefined],
    ['soon', undefined],
    ['2026-01-01T00:01:00Z', undefined],
    ['Thu, 32 Jan 2026 00:01:00 GMT', undefined],
    ['soon, 60', 60_000],
    ['+60', undefined],
    ['0x10', undefined],
  ])('%j', (value, ms) => {
    expect(waitOf({ 'retry-after': value, date })).toBe(ms);
    expect(waitOf({ 'retry-after': value })).toBe(ms);
  });

  test('1.1.20 a date in the past is no wait where the server tells the time, and unknown where not', () => {
    const past = { 'retry-after': 'Wed, 31 Dec 2025 23:59:00 GMT' };
    expect(waitOf({ ...past, date })).toBe(0);
    expect(waitOf(past)).toBeUndefined();
  });

  test('1.1.20 a clock that is an hour fast does no harm where the server tells the time', () => {
    const later = { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' };
    expect(waitOf({ ...later, date }, { clock: now + hour })).toBe(60_000);
    expect(waitOf(later, { clock: now + hour })).toBeUndefined();
  });

  test('1.1.23 a wait of more than a day is kept as a number', () => {
    expect(waitOf({ 'retry-after': '172800' })).toBe(172_800_000);
  });

  test.each<[Record<string, string>, number | undefined, string | undefined]>([
    [{ 'retry-after-ms': '1500', 'retry-after': '2' }, 1500, 'retry-after-ms'],
    [{ 'x-amz-retry-after': '250' }, 250, 'retry-after-ms'],
    [{ 'retry-after-ms': 'soon', 'retry-after': '2' }, 2000, 'retry-after'],
    [{ 'retry-after-ms': 'soon', 'x-amz-retry-after': '7' }, 7, 'retry-after-ms'],
    [{ 'retry-after-ms': '-1' }, undefined, undefined],
  ])('1.1.6 milliseconds win: %j', (headers, ms, source) => {
    expect(told({ headers })).toMatchObject({ ms, source });
  });

  test('1.1.7 what is malformed is passed over for the next source', () => {
    expect(told({ headers: { 'retry-after': 'soon' }, body: { retry_after: 3 } })).toMatchObject({
      ms: 3000,
      source: 'body',
    });
  });
});

describe('1.1.8 the body', () => {
  test.each<[object, number | undefined]>([
    [{ retry_after: 2 }, 2000],
    [{ retryAfter: 1.5 }, 1500],
    [{ retry_after_seconds: 30 }, 30_000],
    [{ retry_after_ms: 250 }, 250],
    [{ retryAfterMs: 250 }, 250],
    [{ retryAfterMillis: 250 }, 250],
    [{ error: { retry_after: 4 } }, 4000],
    [{ error: { details: { retry_after: 60 } } }, 60_000],
    [{ meta: { retryAfter: 5 } }, 5000],
    [{ error: { metadata: { retry_after_seconds: 6 } } }, 6000],
    [
      {
        error: {
          code: 429,
          message: 'x',
          status: 'RESOURCE_EXHAUSTED',
          details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '30s' }],
        },
      },
      30_000,
    ],
    [{ details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '1.5s' }] }, 1500],
    [{ retry_after: '7' }, 7000],
    [{ retry_after: '30 seconds' }, 30_000],
    [{ retry_after: '5 minutes' }, 300_000],
    [{ retry_after: 'PT1H30M' }, 5_400_000],
    [{ retry_after: '00:05:00' }, 300_000],
    [{ retryAfterMinutes: 5 }, 300_000],
    [{ lockout_remaining_seconds: 90 }, 90_000],
    [{ secondsUntilRetry: 12 }, 12_000],
    [{ ThrottleSeconds: 9 }, 9000],
    [{ retry_after: '2026-01-01T00:01:00Z' }, 60_000],
    [{ retry_after: 1_767_225_660 }, 60_000],
    [{ retryAt: '2026-01-01T01:01:00+01:00' }, 60_000],
    [{ next_attempt_at: 'Thu, 01 Jan 2026 00:01:00 GMT' }, 60_000],
    [{ blockedUntil: 1_767_225_660_000 }, 60_000],
    [{ lockout: { until: '2026-01-01T00:01:00Z' } }, 60_000],
    [{ resets_at: '2026-01-01T00:01:00Z' }, 60_000],
    [{ rateLimit: { remaining: 0, reset: 1_767_225_660 } }, 60_000],
    [{ blockedUntil: '2025-12-31T23:59:00Z' }, undefined],
    [{ blockedUntil: '2026-01-01T00:01:00' }, undefined],
    [{ until: 'soon' }, undefined],
    [{ retryItems: 5, bank_secret: 7, expires_at: '2026-01-01T00:01:00Z' }, undefined],
    [{ retry_after: -1 }, undefined],
    [{ retry_after: 'soon' }, undefined],
    [{ retry_after: null }, undefined],
  ])('%j', (body, ms) => {
    expect(told({ body }).ms).toBe(ms);
  });
});

describe('1.1.15 a point in time in the body', () => {
  const later = '2026-01-01T00:01:00Z';
  test.each<[string, Told, number | undefined]>([
    [
      'is held against the clock of whoever wrote it',
      { body: { retryAt: later }, headers: { date }, clock: now + hour },
      60_000,
    ],
    ['to a lock is one to wait for', { status: 423, body: { lockedUntil: later } }, 60_000],
    [
      'to a maintenance is one to wait for',
      { status: 503, body: { maintenance: { endsAt: later } } },
      60_000,
    ],
    [
      'when a quota comes back is none under other statuses',
      { status: 400, body: { resets_at: later } },
      undefined,
    ],
    ['when a plan is renewed is none', { status: 402, body: { resets_at: later } }, undefined],
    ['gives way to Retry-After', { body: { retryAt: later }, headers: { 'retry-after': '5' } }, 5000],
  ])('%s', (_, answer, ms) => {
    expect(told(answer).ms).toBe(ms);
  });
});

describe('1.1.9 to 1.1.12 RateLimit', () => {
  test.each<[string, number | undefined]>([
    ['"a";r=0;t=30, "b";r=0;t=5', 30_000],
    ['"a";r=0;t=5, "b";r=9;t=30', 5000],
    ['"a";r=3;t=30', undefined],
    ['"a";t=30', undefined],
    ['"a";r=0', undefined],
    ['a;r=x', undefined],
    ['a;r=0;t=x', undefined],
    ['a;r=0;t=30', 30_000],
    ['"a,b";r=0;t=30', 30_000],
    ['"default"; r=0; t=12; pk=:abc=:', 12_000],
    ['"a";r=0;t=30, broken ;;', undefined],
    ['limit=100, remaining=0, reset=5', 5000],
    ['limit=100, remaining=3, reset=5', undefined],
  ])('%s', (ratelimit, ms) => {
    expect(waitOf({ ratelimit })).toBe(ms);
  });

  test('1.1.10 the separate fields of the sixth draft', () => {
    expect(
      told({ headers: { 'ratelimit-limit': '100', 'ratelimit-remaining': '0', 'ratelimit-reset': '8' } }),
    ).toMatchObject({ ms: 8000, source: 'reset' });
  });

  test('1.1.12 Retry-After takes precedence, and what a cache kept says nothing', () => {
    expect(told({ headers: { 'retry-after': '1', ratelimit: '"a";r=0;t=30' } })).toMatchObject({
      ms: 1000,
      source: 'retry-after',
    });
    expect(waitOf({ ratelimit: '"a";r=0;t=30', age: '12' })).toBeUndefined();
    expect(waitOf({ ratelimit: '"a";r=0;t=30', age: '0' })).toBe(30_000);
  });
});

describe('1.1.13 to 1.1.15 resets', () => {
  test.each<[string, number | undefined]>([
    ['1767225660', 60_000],
    ['1767225660000', 60_000],
    ['1767225660.250', 60_250],
    ['60', 60_000],
    ['1609459200', undefined],
    ['100000000', undefined],
    ['-1', undefined],
    ['1e9', undefined],
    ['abc', undefined],
    ['', undefined],
    ['2026-01-01T00:01Z', 60_000],
    ['2026-01-01T00:01:00.123Z', 60_000],
    ['2026-01-01T01:01:00+01:00', 60_000],
    ['2026-01-01T01:01:00+0100', 60_000],
    ['2026-01-01T00:01:00', undefined],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60_000],
    ['6m0s', 360_000],
    ['12ms', 12],
    ['1h2m3s', 3_723_000],
    ['1s', 1000],
  ])('X-RateLimit-Reset: %j', (value, ms) => {
    expect(waitOf({ 'x-ratelimit-reset': value })).toBe(ms);
    expect(waitOf({ 'x-ratelimit-reset': value, date })).toBe(ms);
  });

  test.each<[Record<string, string>, number | undefined, string | undefined]>([
    [{ 'x-ratelimit-reset-after': '1.5' }, 1500, 'reset-after'],
    [{ 'x-ratelimit-retry-after': '3' }, 3000, 'reset-after'],
    [{ 'x-rate-limit-reset': '1767225660' }, 60_000, 'reset'],
    [{ 'x-ratelimit-reset-requests': '6m0s', 'x-ratelimit-remaining-requests': '0' }, 360_000, 'reset'],
    [{ 'anthropic-ratelimit-requests-reset': '2026-01-01T00:01:00Z' }, 60_000, 'reset'],
    [{ 'x-ratelimit-reset-after': '9', 'x-ratelimit-reset': '1767225660' }, 9000, 'reset-after'],
    [{ ratelimit: '"a";r=0;t=2', 'x-ratelimit-reset-after': '9' }, 2000, 'ratelimit'],
    // Of several quotas only the one that is used up counts.
    [
      {
        'x-ratelimit-reset-requests': '1s',
        'x-ratelimit-remaining-requests': '5',
        'x-ratelimit-reset-tokens': '7s',
        'x-ratelimit-remaining-tokens': '0',
      },
      7000,
      'reset',
    ],
    [{ 'x-ratelimit-limit': '10' }, undefined, undefined],
  ])('%j', (headers, ms, source) => {
    expect(told({ headers })).toMatchObject({ ms, source });
  });

  test('1.1.15 without throttling nobody has to wait for a reset', () => {
    const reset = { 'x-ratelimit-reset': '1767225660' };
    expect(told({ status: 400, headers: reset }).ms).toBeUndefined();
    expect(told({ status: 403, headers: { ...reset, 'x-ratelimit-remaining': '5' } })).toMatchObject({
      kind: 'forbidden',
      ms: undefined,
    });
    expect(told({ status: 403, headers: { ...reset, 'x-ratelimit-remaining': '0' } })).toMatchObject({
      kind: 'rate_limited',
      ms: 60_000,
    });
    expect(told({ status: 503, headers: { ...reset, 'x-ratelimit-remaining': '0' } })).toMatchObject({
      kind: 'unavailable',
      ms: 60_000,
    });
    expect(told({ status: 503, headers: reset }).ms).toBeUndefined();
  });

  test('1.1.16 403 is throttling where a wait is stated or the code says so', () => {
    expect(told({ status: 403, headers: { 'retry-after': '60' } })).toMatchObject({
      kind: 'rate_limited',
      ms: 60_000,
    });
    expect(told({ status: 403, body: { code: 'rate_limit_exceeded' } }).kind).toBe('rate_limited');
    expect(told({ status: 403 }).kind).toBe('forbidden');
  });
});

describe('1.1.17 the sentence, as the last resort', () => {
  test.each<[string, number | undefined]>([
    ['Rate limit exceeded. Please retry in 60 seconds', 60_000],
    ['Try again in 5 minutes.', 300_000],
    ['Please try again in 20ms.', 20],
    ['Please try again in 7.66s.', 7660],
    ['Retry after 30.', 30_000],
    ['Wait 2 hours', 7_200_000],
    ['You have 60 seconds of history', undefined],
    ['Bitte in 60 Sekunden wieder versuchen', undefined],
    ['', undefined],
  ])('%j', (message, ms) => {
    expect(waitInSentence(message)).toBe(ms);
  });

  test('counts only for 429 and 503, only the first 500 characters, and says that it is a guess', () => {
    const message = 'Try again in 5 minutes.';
    expect(told({ body: { message } })).toMatchObject({ ms: 300_000, source: 'message' });
    expect(told({ status: 503, body: { message } })).toMatchObject({ ms: 300_000, source: 'message' });
    expect(told({ status: 500, body: { message } }).ms).toBeUndefined();
    expect(told({ body: { message: `${'x'.repeat(500)} ${message}` } }).ms).toBeUndefined();
  });
});

test('1.1.18 the sources in their order', () => {
  const sources: [string, Told][] = [
    ['retry-after-ms', { headers: { 'retry-after-ms': '1' } }],
    ['retry-after', { headers: { 'retry-after': '2' } }],
    ['body', { body: { retry_after: 3 } }],
    ['ratelimit', { headers: { ratelimit: '"a";r=0;t=4' } }],
    ['reset-after', { headers: { 'x-ratelimit-reset-after': '5' } }],
    ['reset', { headers: { 'x-ratelimit-reset': '6' } }],
    ['message', { body: { message: 'Try again in 7 seconds.' } }],
  ];
  const found = sources.map((_, from) => {
    const left = sources.slice(from).map(([, one]) => one);
    return told({
      headers: Object.assign({}, ...left.map(({ headers }) => headers)) as Record<string, string>,
      body: Object.assign({}, ...left.map(({ body }) => body)) as object,
    }).source;
  });
  expect(found).toEqual(sources.map(([source]) => source));
});
