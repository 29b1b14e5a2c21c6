import { expect, test } from 'vitest';
import { parseResponse } from '@tactful/core';
import { allDialects } from '@tactful/core/dialects';
import { samples, toResponse } from '@tactful/core/samples';
import { problem } from './problem.ts';
import { sampleOf, sampleResponse } from './sampleResponse.ts';

test.each([
  ['its id', 'flexprice', 'flexprice-validation', 'flexprice-validation'],
  ['the end of its id', 'flexprice', 'rate-limit-in-header', 'flexprice-rate-limit-in-header'],
  ['other spelling', 'flexprice', 'rate_limit_in_header', 'flexprice-rate-limit-in-header'],
  ['its code', 'flexprice', 'version_conflict', 'flexprice-version-conflict-409'],
  ['its kind', 'flexprice', 'unavailable', 'flexprice-unavailable'],
  ['nothing: the first', 'stripe', undefined, samples.find(({ id }) => id.startsWith('stripe-'))?.id],
])('a sample is found by %s', (_, dialect, word, id) => {
  expect(sampleOf(dialect, word).id).toBe(id);
});

/** Their codes are names of rules, of which an answer gives only the sentence, or stand deep in lists of details. */
const saidInSentences = new Set(['django-rest', 'google', 'laravel', 'nestjs', 'rails', 'spring']);
const others = allDialects.filter(({ id }) => !saidInSentences.has(id));

test.each(others)('$id: every code it knows can be had as an answer', async (dialect) => {
  const lost: string[] = [];
  for (const code of Object.keys(dialect.codes ?? {})) {
    const error = await parseResponse(sampleResponse(dialect.id, code), { dialects: allDialects });
    const said = [...error.codes, ...error.issues.map((issue) => issue.code)];
    if (!said.includes(code)) lost.push(`${code}: ${said.join(' ')}`);
  }
  expect(lost).toEqual([]);
});

test('one that is not there is answered with those that are', () => {
  expect(() => sampleOf('flexprice', 'no_such_thing')).toThrow(
    /No sample is called “no_such_thing”\. There are: .*flexprice-validation \(validation_error\)/,
  );
  expect(() => sampleOf('nobody')).toThrow('There are no samples of “nobody”.');
});

test('each response is a new one', async () => {
  const response = sampleResponse('flexprice', 'validation');
  await response.text();
  expect(await sampleResponse('flexprice', 'validation').text()).toContain('validation_error');
});

test('a problem is understood in all it tells', async () => {
  const told = problem(422, {
    code: 'too_young',
    detail: 'People have to be 18.',
    fields: { 'people.0.age': 'is too low' },
    requestId: 'req_123456',
    retryAfter: 30,
  });
  expect(await parseResponse(toResponse(told))).toMatchObject({
    kind: 'validation',
    code: 'too_young',
    message: 'People have to be 18.',
    issues: [{ path: ['people', 0, 'age'], message: 'is too low' }],
    requestId: 'req_123456',
    retryAfterMs: 30_000,
  });
  expect(await parseResponse(toResponse(problem(404)))).toMatchObject({ kind: 'not_found', issues: [] });
});
