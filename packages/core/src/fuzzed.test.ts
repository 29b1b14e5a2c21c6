import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { faultIn } from '../../../scripts/fuzz/faults.mjs';
import { chanceOf, mutate, type Answer } from '../../../scripts/fuzz/mutate.mjs';
import * as reader from '../../../tests/fuzz/reader.ts';

/** What `npm run fuzz` has once found. */
const found = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../tests/fuzz/cases.json', import.meta.url)), 'utf8'),
) as readonly (Answer & { readonly id: string })[];

describe('4.50 answers that chance has made', () => {
  test.each(found.map((answer) => [answer.id, answer] as const))('%s', async (_, answer) => {
    expect(await faultIn(reader, answer)).toBeUndefined();
  });

  test('a few of those that npm run fuzz reads for minutes', async () => {
    const answers = reader.samples.map(({ status, body }) => ({
      status,
      headers: { 'content-type': 'application/json' },
      text: JSON.stringify(body) ?? '',
    }));
    const bodies = reader.samples.map(({ body }) => body);
    for (let number = 0; number < 60; number++) {
      const answer = mutate(chanceOf(number), answers, bodies);
      expect([answer, await faultIn(reader, answer)]).toEqual([answer, undefined]);
    }
  });
});
