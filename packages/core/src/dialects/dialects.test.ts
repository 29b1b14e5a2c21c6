import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { createErrorKit } from '../createErrorKit.ts';
import { fits } from '../explain/variant.ts';
import { parseResponse } from '../parse.ts';
import { samples, samplesOf, toResponse, type Sample } from '../samples.ts';
import { remedies } from '../vocabulary/remedy.ts';
import { allDialects } from './index.ts';

const kit = createErrorKit({ dialects: allDialects });
const ids = allDialects.map(({ id }) => id);

test('every dialect and every sample has an id of its own', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
  expect(ids.flatMap(samplesOf)).toHaveLength(samples.length);
});

const corpus = new URL('../../../../tests/corpus/', import.meta.url);
const strangers = ['frameworks', 'saas'].flatMap((folder) =>
  readdirSync(new URL(folder, corpus)).flatMap((file): Sample[] =>
    JSON.parse(readFileSync(new URL(`${folder}/${file}`, corpus), 'utf8')),
  ),
);

test('no dialect claims what another API or framework wrote', async () => {
  const claimed: string[] = [];
  for (const stranger of strangers) {
    const { dialect } = await parseResponse(toResponse(stranger), { dialects: allDialects });
    if (ids.includes(dialect)) claimed.push(`${dialect} claims ${stranger.id}`);
  }
  expect(strangers.length).toBeGreaterThan(200);
  expect(claimed).toEqual([]);
});

describe.each(allDialects)('$id', (dialect) => {
  const own = samplesOf(dialect.id);
  const foreign = samples.filter((sample) => !own.includes(sample));
  const codes = Object.entries(dialect.codes ?? {});

  it.each(own)('claims $id among all dialects', async (sample) => {
    const error = await parseResponse(toResponse(sample), { dialects: allDialects });
    const claimed = ids.includes(error.dialect) ? error.dialect : undefined;
    expect(claimed).toBe(sample.anonymous ? undefined : dialect.id);
    expect(sample.id.startsWith(`${dialect.id}-`)).toBe(true);
  });

  it.each(foreign)('leaves $id to its own dialect', async (sample) => {
    const error = await parseResponse(toResponse(sample), { dialects: [dialect] });
    expect(error.dialect).not.toBe(dialect.id);
  });

  it.each(codes)('says what %s means and what to do', async (code, row) => {
    const bearing = own.filter(
      (sample) => sample.expect.code === code || sample.expect.issues.some((issue) => issue.code === code),
    );
    expect(bearing).not.toEqual([]);
    expect(row.meaning).toMatch(/^[A-Z].*\.$/);
    for (const sample of bearing) {
      const error = await kit.parseResponse(toResponse(sample));
      const meaning = kit.meaningOf(error);
      expect(fits(meaning.variant, error.kind)).toBe(true);
      expect(meaning.remedies.map(({ remedy }) => remedy)).not.toEqual([]);
      for (const { remedy } of meaning.remedies) expect(remedies).toContain(remedy);
    }
  });
});
