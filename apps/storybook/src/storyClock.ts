import type { Clock } from '@tactful/core';

/** Every story begins at this moment. */
export const storyBegins: number = Date.UTC(2026, 2, 12, 9, 41);

/** A clock that begins at a fixed moment, so that a story looks the same each time, and that can be turned by hand. */
export interface StoryClock extends Clock {
  /** Lets the time pass at once; answers when the page has taken notice of all that came due. */
  advance(ms: number): Promise<void>;
  /** Stands still from now on. */
  hold(): void;
}

/** @param runs whether time passes by itself */
export function createStoryClock(runs: boolean): StoryClock {
  const due = new Map<object, { at: number; run: () => void }>();
  let started = performance.now();
  let elapsed = 0;
  let running = runs;

  const now = (): number => storyBegins + elapsed + (running ? performance.now() - started : 0);
  const runDue = (until: number): boolean => {
    const [next] = [...due].filter(([, { at }]) => at <= until).toSorted(([, a], [, b]) => a.at - b.at);
    if (!next) return false;
    const [key, { at, run }] = next;
    due.delete(key);
    elapsed += Math.max(0, at - now());
    run();
    return true;
  };

  return {
    now,
    after(ms, run) {
      const key = {};
      due.set(key, { at: now() + ms, run });
      const timer = running ? setTimeout(() => running && due.delete(key) && run(), ms) : undefined;
      return () => {
        clearTimeout(timer);
        due.delete(key);
      };
    },
    async advance(ms) {
      const until = now() + ms;
      do await painted();
      while (runDue(until));
      elapsed += Math.max(0, until - now());
      await painted();
    },
    hold() {
      elapsed += running ? performance.now() - started : 0;
      started = performance.now();
      running = false;
    },
  };
}

const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
