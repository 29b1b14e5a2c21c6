import type { HeaderView } from './evidence.ts';

const most = { headers: 256, value: 8192 };

/** Response headers as one case-insensitive view: `Headers`, a map, pairs, a client's own class or a plain record. */
export function headersOf(source: unknown): HeaderView {
  let known: Map<string, string> | undefined;
  const all = (): Map<string, string> => (known ??= collect(source));
  return {
    get: (name) => all().get(name),
    names: () => [...all().keys()],
  };
}

export const noHeaders: HeaderView = { get: () => undefined, names: () => [] };

function collect(source: unknown): Map<string, string> {
  const headers = new Map<string, string>();
  try {
    if (typeof source === 'object' && source !== null) {
      for (const pair of pairsOf(source)) {
        if (!Array.isArray(pair) || headers.size >= most.headers) break;
        const [name, value] = pair as [unknown, unknown];
        const text = Array.isArray(value) ? value.join(', ') : value;
        if (typeof name !== 'string' || (typeof text !== 'string' && typeof text !== 'number')) continue;
        const lower = name.toLowerCase();
        const before = headers.get(lower);
        headers.set(lower, `${before === undefined ? '' : `${before}, `}${text}`.slice(0, most.value));
      }
    }
  } catch {
    // Whatever could be read of a hostile object is what there is.
  }
  return headers;
}

function pairsOf(source: object): Iterable<unknown> {
  const iterable = source as Partial<Iterable<unknown>> & { entries?: () => Iterable<unknown> };
  if (typeof iterable[Symbol.iterator] === 'function') return iterable as Iterable<unknown>;
  // Headers of some platforms have entries() but no iterator of their own.
  if (typeof iterable.entries === 'function') return iterable.entries();
  return Object.entries(source);
}
