import { describe, expect, it, test } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import type { ApiError } from '../normalise/apiError.ts';
import { parseResponse } from '../parse.ts';
import { samplesOf, toResponse, type Sample } from '../samples.ts';
import { allDialects } from './index.ts';

/** How much each document shows and names. */
const documents = [
  { id: 'flexprice', examples: 16, codes: 11 },
  { id: 'license-key', examples: 2, codes: 13 },
  { id: 'flowbrite', examples: 7, codes: 7 },
  { id: 'error-reference', examples: 2, codes: 2 },
  { id: 'subscribeflow', examples: 9, codes: 35 },
];
const samples = documents.flatMap(({ id }) => samplesOf(id));
const total = (what: 'examples' | 'codes'): number =>
  documents.reduce((sum, document) => sum + document[what], 0);

/** What the general reader cannot know without the dialect, and what it says instead. */
const notGuessable: Readonly<Record<string, Partial<ReturnType<typeof readingOf>>>> = {
  // That the details of this code are about a state, not about fields.
  'flexprice-invalid-operation-400': {
    kind: 'validation',
    issues: [{ path: 'subscription', message: 'It has been active since May', code: undefined }],
  },
  // That a code means something else than its spelling suggests.
  // Which code is meant where none is sent.
  'error-reference-invalid-key': { code: null },
  // That metadata names fields, when the code says so.
  'license-key-validation-error-several': { issues: [] },
  // Which field a code is about that names none.
  'subscribeflow-invalid-email-422': { issues: [] },
  'subscribeflow-email-exists-409': { issues: [] },
};

const kit = createErrorKit({
  dialects: allDialects,
  random: () => 0.5,
  clock: { now: () => Date.UTC(2026, 0, 1), after: () => () => {} },
});

function readingOf(error: ApiError) {
  return {
    kind: error.kind,
    code: error.code ?? null,
    message: error.message,
    issues: error.issues.map(({ path, message, code }) => ({ path: path.join('.'), message, code })),
    requestId: error.requestId,
    retryAfterSeconds: error.retryAfterMs === undefined ? undefined : error.retryAfterMs / 1000,
    limit: error.limit,
  };
}

function sampleOf(id: string): Sample {
  return samples.find((sample) => sample.id === id)!;
}

/** The reading that the sample asks for; where the response has no text of its own, the kit's stands. */
function expectedReading({ expect: wanted }: Sample, error: ApiError): ReturnType<typeof readingOf> {
  return {
    kind: wanted.kind,
    code: wanted.code,
    message: wanted.message ?? error.message,
    issues: wanted.issues.map(({ path, message, code }) => ({ path, message, code })),
    requestId: wanted.requestId,
    retryAfterSeconds: wanted.retryAfterSeconds,
    limit: wanted.limit,
  };
}

test.each(documents)('$id: $examples documented examples and $codes codes', ({ id, examples, codes }) => {
  expect(samplesOf(id).filter(({ documented }) => documented)).toHaveLength(examples);
  expect(Object.keys(allDialects.find((dialect) => dialect.id === id)?.codes ?? {})).toHaveLength(codes);
});

describe(`${total('examples')} documented examples and ${total('codes')} codes of five APIs`, () => {
  it.each(samples)('$id is read', async (sample) => {
    const error = await parseResponse(toResponse(sample), { dialects: allDialects });
    expect(readingOf(error)).toEqual(expectedReading(sample, error));
    expect(error.status).toBe(sample.status);
  });

  it.each(samples)('$id is understood: $expect.variant, $expect.remedies', async (sample) => {
    const error = await kit.parseResponse(toResponse(sample));
    const { meaning, presentation } = kit.journey(error, { occasion: sample.occasion, hadSession: true });
    expect(meaning.variant).toBe(sample.expect.variant);
    expect(
      meaning.remedies.filter(({ audience }) => audience === 'person').map(({ remedy }) => remedy),
    ).toEqual(sample.expect.remedies);
    expect(presentation.remedies.filter(({ audience }) => audience !== 'person')).toEqual([]);
  });

  it.each(samples)('$id is read without its dialect', async (sample) => {
    const error = await parseResponse(toResponse(sample));
    expect(readingOf(error)).toEqual({ ...expectedReading(sample, error), ...notGuessable[sample.id] });
  });
});

describe('what was sent', () => {
  it.each([
    ['flexprice-validation-with-value', 'invalid-email'],
    ['flowbrite-validation', 'bal_D01JTK7M2302PHR2GPKN0SRQYB1'],
  ])('%s does not keep %s', async (id, value) => {
    const sample = sampleOf(id);
    const error = await kit.parseResponse(toResponse(sample));
    const { presentation } = kit.journey(error, { occasion: sample.occasion });
    expect(JSON.stringify([error, error.issues, error.params, presentation])).not.toContain(value);
  });

  it.each([
    ['flowbrite-reused-idempotency-key', 'FLWBRT-01JXWKXK5E93TPC0HV2105T0ND'],
    ['flowbrite-forbidden', 'read:beneficiary'],
    ['subscribeflow-subscriber-limit', '/api/v1/billing'],
  ])('%s does not show %s', async (id, value) => {
    const sample = sampleOf(id);
    const error = await kit.parseResponse(toResponse(sample));
    const { title, body, fields, unplaced } = kit.journey(error, { occasion: sample.occasion }).presentation;
    expect(JSON.stringify([title, body, fields, unplaced])).not.toContain(value);
  });

  it.each([
    ['flexprice-not-found', { customer_id: 'cus_invalid123' }],
    ['flexprice-conflict', { external_customer_id: 'cus_123' }],
    ['license-key-customer-not-found', { customer_id: 'invalid_id' }],
  ])('%s keeps the id it is about, for the handlers of remedies', async (id, params) => {
    expect((await kit.parseResponse(toResponse(sampleOf(id)))).params).toMatchObject(params);
  });
});

describe('sending again', () => {
  const now = Date.UTC(2026, 0, 1);
  it.each([
    ['flexprice-rate-limit-in-details', 'GET', 'retry', 60],
    ['flexprice-rate-limit-in-header', 'POST', 'offer', 60],
    ['flexprice-internal-error', 'GET', 'retry', 0],
    ['flexprice-unavailable', 'GET', 'retry', 0],
    ['flowbrite-rate-limit', 'GET', 'retry', 60],
    ['flowbrite-reused-idempotency-key', 'POST', 'stop', 0],
    ['subscribeflow-rate-limited', 'GET', 'retry', 60],
    ['subscribeflow-internal-error', 'POST', 'offer', 0],
    ['subscribeflow-checkout-failed-402', 'POST', 'offer', 0],
    ['subscribeflow-subscriber-limit', 'POST', 'stop', 0],
  ])('%s after %s: %s, in %i s or more', async (id, method, what, seconds) => {
    const sample = sampleOf(id);
    const error = await kit.parseResponse(toResponse(sample));
    const plan = kit.planRetry(error, { occasion: sample.occasion, request: { method } });
    expect(plan.do).toBe(what);
    const from = plan.do === 'retry' ? plan.at : plan.do === 'offer' ? (plan.notBefore ?? now) : now;
    expect(from).toBeGreaterThanOrEqual(now + seconds * 1000);
    expect(from).toBeLessThan(now + seconds * 1000 + 10_000);
  });
});

describe('a gateway that speaks for the API', () => {
  const kinds = {
    400: 'bad_request',
    401: 'unauthenticated',
    402: 'payment_required',
    403: 'forbidden',
    404: 'not_found',
    409: 'conflict',
    422: 'validation',
    429: 'rate_limited',
    500: 'server',
    502: 'unavailable',
    503: 'unavailable',
    504: 'timeout',
  };
  const page = { headers: { 'content-type': 'text/html' }, bodyText: '<html><h1>nginx</h1></html>' };

  it.each(Object.entries(kinds))('%s is %s without a body and with a page', async (status, kind) => {
    for (const sample of [{}, page]) {
      const response = toResponse({ status: Number(status), ...sample });
      const error = await parseResponse(response, { dialects: allDialects });
      expect(readingOf(error)).toMatchObject({ kind, code: null, issues: [] });
      expect(error.message).not.toContain('nginx');
    }
  });
});
