import { safeMethods } from '../retry/safeToRepeat.ts';
import { systemClock, type Clock } from '../vocabulary/clock.ts';

type Fetch = typeof globalThis.fetch;

/** How long each attempt may take. */
export interface AttemptLimit {
  /** Of what changes nothing, until the answer begins, in milliseconds. Default 10 s. */
  readonly reads?: number;
  readonly clock?: Clock;
}

/**
 * A `fetch` that gives up on an attempt that gets no answer, as a time-out, which the kit repeats. Only for what changes
 * nothing: of a write nobody would know what became of it. Belongs inside of `gatedFetch`, so that no wait counts.
 */
export function timedFetch(fetch: Fetch, { reads = 10_000, clock = systemClock }: AttemptLimit = {}): Fetch {
  return async (input, init) => {
    const given = input instanceof Request ? input : undefined;
    const method = (init?.method ?? given?.method ?? 'GET').toUpperCase();
    if (!safeMethods.has(method)) return fetch(input, init);
    const limit = new AbortController();
    const late = new DOMException(`No answer within ${reads} ms`, 'TimeoutError');
    const cancel = clock.after(reads, () => limit.abort(late));
    const signal = init?.signal ?? given?.signal;
    try {
      return await fetch(input, {
        ...init,
        signal: AbortSignal.any([limit.signal, ...(signal ? [signal] : [])]),
      });
    } finally {
      cancel();
    }
  };
}
