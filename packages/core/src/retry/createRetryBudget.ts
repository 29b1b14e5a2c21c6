/** How much is repeated automatically while an API is in trouble. */
export interface RetryBudgetOptions {
  /** Default 10. */
  readonly tokens?: number;
  /** What a success gives back. Default 0.1. */
  readonly perSuccess?: number;
  /** What a minute gives back, for apps that don't report successes. Default 5. */
  readonly perMinute?: number;
}

/** A token bucket for each API origin (gRPC A6). What a person presses is not limited by it. */
export interface RetryBudget {
  /** A failure that may be repeated: takes one token. */
  failed(origin: string): void;
  /** A success at one origin, or somewhere. */
  succeeded(origin?: string): void;
  /** Whether more than half of the tokens are left. */
  allows(origin: string): boolean;
}

const minute = 60_000;
const mostOrigins = 50;

/** Makes a full budget. `now`: milliseconds since 1970. */
export function createRetryBudget(now: () => number, options: RetryBudgetOptions = {}): RetryBudget {
  const { tokens = 10, perSuccess = 0.1, perMinute = 5 } = options;
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();

  const leftAt = (origin: string): number => {
    const bucket = buckets.get(origin);
    if (!bucket) return tokens;
    const passed = Math.max(0, now() - bucket.at);
    return Math.min(tokens, bucket.left + (passed / minute) * perMinute);
  };
  const add = (origin: string, change: number): void => {
    const left = Math.max(0, leftAt(origin) + change);
    buckets.delete(origin);
    // A full bucket is like one that was never touched.
    if (left < tokens) buckets.set(origin, { left, at: now() });
    const [oldest] = buckets.keys();
    if (buckets.size > mostOrigins && oldest !== undefined) buckets.delete(oldest);
  };

  return {
    failed: (origin) => add(origin, -1),
    succeeded: (origin) => {
      for (const one of origin === undefined ? [...buckets.keys()] : [origin]) add(one, perSuccess);
    },
    allows: (origin) => leftAt(origin) > tokens / 2,
  };
}
