/** A body of which one thing is another. */
export interface Mutant {
  readonly what: string;
  readonly body: unknown;
}

type Place = readonly (string | number)[];

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
};

/** The body changed in every place and in every way: what an API may send one day. */
export function mutantsOf(body: unknown): Mutant[] {
  return [...placesIn(body)].flatMap((place) =>
    Object.entries(changes).map(([how, change]) => ({
      what: `${place.join('.') || 'all of it'} ${how}`,
      body: replaced(body, place, change),
    })),
  );
}

function* placesIn(value: unknown, place: Place = []): Generator<Place> {
  yield place;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* placesIn(inner, [...place, Array.isArray(value) ? Number(key) : key]);
}

function replaced(value: unknown, [first, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, at) =>
      at === first ? [replaced(item, rest, change)].filter((one) => one !== undefined) : [item],
    );
  }
  return Object.fromEntries(
    Object.entries(value as object)
      .map(([key, inner]: [string, unknown]) => [key, key === first ? replaced(inner, rest, change) : inner])
      .filter(([, inner]) => inner !== undefined),
  );
}
