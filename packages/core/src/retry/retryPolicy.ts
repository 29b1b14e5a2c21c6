/** One number for what the person is looking at, one for what goes on behind. */
export interface ByAttention {
  readonly foreground: number;
  readonly background: number;
}

/** A wait that doubles with every repeat up to a cap, in milliseconds. */
export interface Backoff {
  readonly baseMs: number;
  readonly capMs: number;
}

/** The numbers by which is decided whether and when the kit tries again by itself. */
export interface RetryPolicy {
  /** In all, the first one included. 1 switches automatic repeats off, for apps whose client already repeats. */
  readonly attempts: number;
  /** Of a poll; its next turn is its repeat. */
  readonly pollAttempts: number;
  /** From the first attempt to the last, waits included. */
  readonly totalMs: ByAttention;
  /** A longer stated wait is left to the person. */
  readonly longestWaitMs: ByAttention;
  /** When nothing was stated: after a failure that may pass by itself, and after being told to slow down. */
  readonly transient: Backoff;
  readonly throttled: Backoff;
  /** The least wait after being told to slow down without saying for how long. Some APIs ask for a minute. */
  readonly leastThrottledMs: number;
}

export const defaultRetryPolicy: RetryPolicy = {
  attempts: 3,
  pollAttempts: 1,
  totalMs: { foreground: 90_000, background: 390_000 },
  longestWaitMs: { foreground: 60_000, background: 300_000 },
  transient: { baseMs: 500, capMs: 8_000 },
  throttled: { baseMs: 1_000, capMs: 30_000 },
  leastThrottledMs: 0,
};
