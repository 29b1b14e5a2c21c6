import type { HeaderView } from './evidence.ts';
import { tryTo } from './tryTo.ts';

const most = { headers: 256, value: 8192 };

/** Response headers as one case-insensitive view: `Headers`, a map, pairs, a client's own class or a plain record. */
export function headersOf(source: unknown): HeaderView {
  let known: Map<string, string> | undefined;
  const all = (): Map<string, string> => {
    if (!known) {
      known = new Map();
      tryTo(() => collect(source, known as Map<string, string>));
    }
    return known;
  };
  return { get: (name) => all().get(name), names: () => [...all().keys()] };
}

const none: readonly string[] = [];

export const noHeaders: HeaderView = { get: () => undefined, names: () => none };

/** Whatever can be read of a hostile object is what there is. */
function collect(source: unknown, headers: Map<string, string>): void {
  for (const pair of pairsOf(Object(source) as object)) {
    if (!Array.isArray(pair) || headers.size >= most.headers) break;
    const [name, value] = pair as unknown[];
    if (
      typeof name !== 'string' ||
      (typeof value !== 'string' && typeof value !== 'number' && !Array.isArray(value))
    )
      continue;
    const lower = name.toLowerCase();
    const before = headers.get(lower);
    headers.set(
      lower,
      [...(before === undefined ? [] : [before]), value].flat().join(', ').slice(0, most.value),
    );
  }
}

function pairsOf(source: object): Iterable<unknown> {
  const iterable = source as Partial<Iterable<unknown>> & { entries?: () => Iterable<unknown> };
  if (typeof iterable[Symbol.iterator] === 'function') return iterable as Iterable<unknown>;
  // Headers of some platforms have entries() but no iterator of their own.
  return typeof iterable.entries === 'function' ? iterable.entries() : Object.entries(source);
}
