import type { Clock } from '../vocabulary/clock.ts';
import { staggered } from './staggered.ts';

/** Requests that are held, in the order in which they came. */
export interface HoldingQueue<Key> {
  /** Resolves when let go; rejects with the signal's reason, or with `refusal()` when too many came after it. */
  hold(key: Key, signal: AbortSignal | undefined, refusal: () => Error): Promise<void>;
  count(key?: Key): number;
  /** Lets the oldest go. Answers whether there was one. */
  releaseFirst(key: Key): boolean;
  /** Lets all go, spread over a tenth of a second for each, five seconds at most. */
  releaseAll(key: Key): void;
  /** Lets all go at once. */
  clear(): void;
}

interface Held<Key> {
  readonly key: Key;
  readonly letGo: () => void;
  readonly refuse: (reason: unknown) => void;
  readonly tooMany: () => void;
}

export function createHoldingQueue<Key>(
  clock: Clock,
  random: () => number,
  most: number,
  changed: () => void,
): HoldingQueue<Key> {
  const queue = new Set<Held<Key>>();
  const of = (key: Key): Held<Key>[] => [...queue].filter((held) => held.key === key);

  return {
    hold: (key, signal, refusal) =>
      new Promise((resolve, reject) => {
        const leave = (): void => {
          queue.delete(held);
          signal?.removeEventListener('abort', aborted);
          changed();
        };
        const held: Held<Key> = {
          key,
          letGo: () => {
            leave();
            resolve();
          },
          refuse: (reason) => {
            leave();
            reject(reason);
          },
          tooMany: () => held.refuse(refusal()),
        };
        const aborted = (): void => held.refuse(signal?.reason);
        signal?.addEventListener('abort', aborted, { once: true });
        queue.add(held);
        changed();
        const [oldest] = queue;
        if (queue.size > most) oldest?.tooMany();
      }),
    count: (key) => (key === undefined ? queue.size : of(key).length),
    releaseFirst: (key) => {
      const [first] = of(key);
      first?.letGo();
      return first !== undefined;
    },
    releaseAll: (key) => {
      const runs = of(key).map((held) => () => {
        if (queue.has(held)) held.letGo();
      });
      staggered(runs, { clock, random });
    },
    clear: () => {
      for (const held of queue) held.letGo();
    },
  };
}
