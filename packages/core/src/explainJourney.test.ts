import { afterEach, expect, test, vi } from 'vitest';
import { createErrorKit } from './createErrorKit.ts';
import { explainJourney } from './explainJourney.ts';

const response = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers });

test('a journey in sentences: what arrived, what it means, where it is said and why', async () => {
  const kit = createErrorKit({
    rules: [{ name: 'pages for outages', kind: 'unavailable', surface: 'page' }],
    clock: { now: () => 0, after: () => () => undefined },
  });
  const error = await kit.parseResponse(
    response(429, { error: { code: 'rate_limited', retry_after: 60 } }, { 'retry-after': '60' }),
  );
  const told = explainJourney(kit.journey(error, { occasion: 'refresh' }));
  expect(told).toMatch(/^A response with status 429/);
  expect(told).toContain('codes rate_limited');
  expect(told).toContain('Kind: rate_limited.');
  expect(told).toContain('Meaning: rate_limited, by the family of its code (rate_limited)');
  expect(told).toContain('because stated wait');
  expect(told).toContain('Shown on silent (off) by the rule rate_limited/refresh');
  expect(told).toContain('  · pages for outages: the kind is rate_limited, not unavailable');
  expect(told).toContain('  · rate_limited/refresh: streak: it does not hold');
  expect(told).toContain('  ✓ rate_limited/refresh: as usual');
});

afterEach(() => void vi.unstubAllEnvs());

const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`k${at}`, `v${at}`]));

test.each<[string, unknown, string | undefined]>([
  ['keys that say nothing to anyone', { vorgang: 'A 17', grund: 7 }, 'vorgang, grund'],
  ['what stands beside the text', { fault: { word: 'E_7', text: 'No seats are left' } }, 'fault.word'],
  ['members of a list, once', { vorfall: [{ nr: 1 }, { nr: 2 }] }, 'vorfall.*.nr'],
  ['no key that may be a value', { 'ada@example.com': 'x7', k: 'y7' }, '?, k'],
  ['of many a few', many, 'k0, k1, k2, k3, k4, k5, k6, k7, …'],
  ['in XML', '<Antwort><Grund>K7</Grund><Nr>12</Nr></Antwort>', 'Grund, Nr'],
  ['nothing of what was read', { message: 'No seats are left' }, undefined],
  ['nothing where there is a code', { code: 'no_seats', grund: 'K7' }, undefined],
  ['nothing where there are issues', { errors: { name: ['Too long'] }, grund: 'K7' }, undefined],
  ['nothing where a wait was read', { retry_after: 60 }, undefined],
  ['nothing of an empty answer', {}, undefined],
])('of an answer without a code it names %s', async (_, body, keys) => {
  const kit = createErrorKit();
  const isText = typeof body === 'string';
  const answer = new Response(isText ? body : JSON.stringify(body), {
    status: 409,
    headers: { 'content-type': isText ? 'application/xml' : 'application/json' },
  });
  const error = await kit.parseResponse(answer);
  const told = (): string | undefined =>
    / Not read: (.*); a dialect can say what they mean\.$/m.exec(
      kit.explain(error, { occasion: 'load' }),
    )?.[1];
  expect(told()).toBe(keys);
  vi.stubEnv('NODE_ENV', 'production');
  expect(told()).toBeUndefined();
});

test('what a developer has to do is told to the developer', async () => {
  const kit = createErrorKit();
  const error = await kit.parseResponse(response(401, { error: { code: 'api_key_revoked' } }));
  expect(explainJourney(kit.journey(error, { occasion: 'load' }))).toContain(
    'For the developer: Create a new key',
  );
});

test('a bug in the page came from no request', () => {
  const kit = createErrorKit();
  const told = explainJourney(kit.journey(new TypeError('x is not a function'), { occasion: 'render' }));
  expect(told).toContain('Nothing of this came from a request.');
  expect(told).toContain('Meaning: unknown, by its kind');
});

test('4.14 addresses are told without their values', () => {
  const kit = createErrorKit();
  const error = kit.parseError(new TypeError('Failed to fetch'));
  const told = explainJourney({
    ...kit.journey(error, { occasion: 'load' }),
    error: Object.assign(Object.create(error) as typeof error, {
      request: { method: 'GET', url: 'https://a.example/x?token=s3cret' },
    }),
  });
  expect(told).not.toContain('s3cret');
});
