import { describe, expect, test } from 'vitest';
import { corpusCases } from './dialects/corpus.test.support.ts';
import { parseError, parseResponse } from './parse.ts';
import { samples } from './samples.ts';
import { unsoundness } from './sound.test.support.ts';

type Place = readonly (string | number)[];

/** Everything that stands somewhere in the value, the whole first. */
function* placesIn(value: unknown, place: Place = []): Generator<Place> {
  yield place;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* placesIn(inner, [...place, Array.isArray(value) ? Number(key) : key]);
}

/** The value with another thing in one place; undefined drops it. */
function replaced(value: unknown, [first, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value))
    return value.flatMap((item: unknown, at) =>
      at === first ? (replaced(item, rest, change) ?? []) : [item],
    );
  return Object.fromEntries(
    Object.entries(value as object)
      .map(([key, inner]) => [key, key === first ? replaced(inner, rest, change) : (inner as unknown)])
      .filter(([, inner]) => inner !== undefined),
  );
}

const changes: Readonly<Record<string, (old: unknown) => unknown>> = {
  dropped: () => undefined,
  'made null': () => null,
  'made a number': () => 7,
  'made a flag': () => true,
  'made a text': () => 'email must be there',
  'made a list': () => [],
  'made a record': () => ({}),
  doubled: (old) => [old, old],
  nested: (old) => ({ error: old }),
  'put in a text': (old) => JSON.stringify(old),
  'cut off': (old) =>
    typeof old === 'string' ? old.slice(0, 1) : Array.isArray(old) ? old.slice(0, 1) : old,
};

const bodies = [...corpusCases, ...samples].flatMap(({ id, status, body }) =>
  typeof body === 'object' && body !== null ? [{ id, status, body }] : [],
);

describe(`4.52 ${bodies.length} bodies, changed in every place`, () => {
  test.each(Object.entries(changes))('%s', (_, change) => {
    const unsound = bodies.flatMap(({ id, status, body }) =>
      [...placesIn(body)].flatMap((place) => {
        const thrown = replaced(body, place, change);
        const before = JSON.stringify(thrown);
        const told = [
          unsoundness(parseError(thrown)),
          unsoundness(parseError({ status, headers: {}, body: thrown })),
        ];
        if (JSON.stringify(thrown) !== before) told.push('was changed');
        return told
          .filter((fault) => fault !== undefined)
          .map((fault) => `${id} at ${place.join('.')} ${fault}`);
      }),
    );
    expect(unsound).toEqual([]);
  });

  test('cut off in the text', async () => {
    const unsound: string[] = [];
    for (const { id, status, body } of bodies) {
      const text = JSON.stringify(body);
      for (let length = 1; length < text.length; length += 37) {
        const headers = { 'content-type': 'application/json' };
        const error = await parseResponse(
          new Response(text.slice(0, length), { status: Math.max(status, 200), headers }),
        );
        const fault = unsoundness(error) ?? (error.status === status ? undefined : 'lost its status');
        if (fault !== undefined) unsound.push(`${id} at ${length} ${fault}`);
      }
    }
    expect(unsound).toEqual([]);
  });
});
