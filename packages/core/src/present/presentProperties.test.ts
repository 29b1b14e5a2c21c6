import fc from 'fast-check';
import { expect, test } from 'vitest';
import { en } from '../copy/en.ts';
import { anError } from '../explain/anError.test.support.ts';
import { explain } from '../explain/explain.ts';
import type { ApiError, ApiErrorFields } from '../normalise/apiError.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Issue } from '../vocabulary/issue.ts';
import { kinds } from '../vocabulary/kind.ts';
import { remedies } from '../vocabulary/remedy.ts';
import { present } from './present.ts';
import type { Presentation } from './presentation.ts';
import { occasions, type Situation } from '../situation/situation.ts';
import { surfaces } from '../situation/surface.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('constructor', '__proto__', '{thing}', '$&', '<b>x</b>', '\uD800', 'null', ''),
);
const params = fc.dictionary(text, fc.oneof(text, fc.double(), fc.boolean()), { maxKeys: 4 });
const issue: fc.Arbitrary<Issue> = fc.record(
  { path: fc.array(fc.oneof(text, fc.nat(20)), { maxLength: 4 }), message: text, code: text, params },
  { requiredKeys: ['path'] },
);
const errorFields: fc.Arbitrary<Partial<ApiErrorFields>> = fc.record(
  {
    message: text,
    codes: fc.array(text, { maxLength: 3 }),
    issues: fc.array(issue, { maxLength: 5 }),
    lang: text,
    requestId: text,
    retryAfterMs: fc.double({ min: 0, max: 1e12, noNaN: true }),
    limit: fc.record(
      { name: text, current: fc.double(), max: fc.double(), tier: text, upgradeUrl: text },
      { requiredKeys: [] },
    ),
    params,
    request: fc.record({ method: text, url: text }, { requiredKeys: [] }),
    outcome: fc.constantFrom('failed', 'unknown'),
    audience: fc.constantFrom('person', 'developer'),
  },
  { requiredKeys: [] },
);
const error: fc.Arbitrary<ApiError> = fc
  .tuple(fc.constantFrom(...kinds), errorFields)
  .map(([kind, given]) => anError(kind, given));
const situation: fc.Arbitrary<Situation> = fc.record(
  {
    occasion: fc.constantFrom(...occasions),
    subject: text,
    fields: fc.array(fc.oneof(text, fc.record({ name: text, label: text })), { maxLength: 4 }),
    surfaces: fc.subarray([...surfaces]),
    handled: fc.subarray([...remedies]),
    hasData: fc.boolean(),
    main: fc.boolean(),
    streak: fc.nat(5),
  },
  { requiredKeys: ['occasion'] },
);
const retry: fc.Arbitrary<RetryPlan> = fc.constantFrom(
  { do: 'stop', reason: 'kind_is_final' },
  { do: 'offer', reason: 'left_to_person' },
  { do: 'offer', reason: 'stated_wait', notBefore: 1_767_225_660_000 },
  { do: 'retry', reason: 'back_off', at: 1_767_225_600_500 },
);

function each(check: (made: Presentation, failed: ApiError, where: Situation) => void): void {
  fc.assert(
    fc.property(error, situation, retry, (failed, where, plan) => {
      const meaning = explain(failed, { codes: {}, dialects: [] });
      check(present(failed, meaning, plan, where, {}, en), failed, where);
    }),
    { numRuns: 300 },
  );
}

test('whatever went wrong is said, in words', () => {
  each(({ title, surface, considered }) => {
    expect(title).toMatch(/\S/);
    expect(surfaces).toContain(surface);
    expect(considered.some(({ taken }) => taken)).toBe(true);
  });
});

test('no issue is lost, and every field that has one says something', () => {
  each(({ fields, unplaced }, failed) => {
    const kept = [...fields.flatMap((field) => field.issues), ...unplaced.map((entry) => entry.issue)];
    expect(kept.filter((entry) => failed.issues.includes(entry))).toHaveLength(failed.issues.length);
    expect(
      fields.every(({ messages }) => messages.length > 0 && messages.every((message) => message !== '')),
    ).toBe(true);
    expect(unplaced.every(({ message }) => message !== '')).toBe(true);
  });
});

test('5.6.8 nothing is offered that nobody handles', () => {
  each(({ remedies: offered }, _, { handled }) => {
    const unhandled = offered.filter(({ remedy, link }) => handled && !handled.includes(remedy) && !link);
    expect(unhandled).toEqual([]);
  });
});

test('4.40 the same failure has the same fingerprint, whatever it says', () => {
  fc.assert(
    fc.property(errorFields, fc.constantFrom(...kinds), situation, text, (given, kind, where, other) => {
      const print = (message: string): string => {
        const failed = anError(kind, { ...given, message });
        const meaning = explain(failed, { codes: {}, dialects: [] });
        return present(failed, meaning, { do: 'stop', reason: 'kind_is_final' }, where, {}, en).fingerprint;
      };
      expect(print(other)).toBe(print('As sent.'));
    }),
    { numRuns: 100 },
  );
});
