/** Time, handed in so that everything can be tested without waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after `ms` milliseconds; answers how to cancel. Longer than 2^31-1 ms is cut to that. */
  after(ms: number, run: () => void): () => void;
}

/** The longest that `setTimeout` can wait; beyond it fires at once. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(Math.max(0, ms), longestTimer));
    return () => clearTimeout(timer);
  },
};
