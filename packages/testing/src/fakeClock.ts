import type { Clock } from '@tactful/core';

/** Time that stands still until told: for `createErrorKit({ clock })`. */
export interface FakeClock extends Clock {
  /** Lets so many milliseconds pass, and everything that falls due in them run, each at its own time. */
  pass(ms: number): Promise<void>;
  /** How many timers are running. */
  pending(): number;
}

/** Makes a clock that shows `start`, in milliseconds since 1970; default the first of January 2026. */
export function createFakeClock(start: number = Date.UTC(2026, 0, 1)): FakeClock {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + Math.max(0, ms), run };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    pass: async (ms) => {
      const end = now + ms;
      for (;;) {
        const [next] = [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.run();
        // What it has set in motion may set timers of its own.
        await new Promise((done) => setTimeout(done));
      }
      now = end;
    },
    pending: () => timers.size,
  };
}
