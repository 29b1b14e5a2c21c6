import { createMiddleware } from 'hono/factory';
import type { Env } from './environment.ts';
import { Failure } from './failure.ts';

/** How many at once, and after how long each time one more. */
interface Allowance {
  burst: number;
  refillMs: number;
}

const allowances = {
  read: { burst: 100, refillMs: 100 },
  write: { burst: 20, refillMs: 500 },
  /** Test mails: three clicks empty it. */
  test: { burst: 3, refillMs: 8000 },
} satisfies Record<string, Allowance>;

type Bucket = { tokens: number; at: number };

/** Counts one visitor's requests, in one token bucket for each sort. */
export class Limiter {
  readonly #buckets = new Map<keyof typeof allowances, Bucket>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes a token. Throws `rate_limited` when there is none. */
  take(sort: keyof typeof allowances): void {
    const { burst, refillMs } = allowances[sort];
    const now = this.#now();
    const before = this.#buckets.get(sort) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, before.tokens + (now - before.at) / refillMs);

    const taken = tokens >= 1;
    this.#buckets.set(sort, { tokens: taken ? tokens - 1 : tokens, at: now });
    if (taken) return;

    const waitSeconds = Math.ceil(((1 - tokens) * refillMs) / 1000);
    throw new Failure('rate_limited', {
      limit: burst,
      waitSeconds,
      resetAt: Math.ceil(now / 1000) + waitSeconds,
    });
  }
}

/** Lets through what the visitor's buckets allow: reading is cheap, changing is dearer. */
export const limited = createMiddleware<Env>(async (c, next) => {
  c.var.visitor.limiter.take(c.req.method === 'GET' ? 'read' : 'write');
  await next();
});
