import type { Clock } from '../vocabulary/clock.ts';
import type { Surroundings } from '../notify/surroundings.ts';
import type { RetryPolicy } from '../retry/retryPolicy.ts';
import type { Reachability } from './createReachability.ts';
import type { ClosureChannel, ClosureStorage } from './shareClosures.ts';

/** Who wants it: the person who just acted, or the app by itself (a refetch, a poll, a repeat, a prefetch). */
export type Mover = 'person' | 'automatic';

/** A request that wants to pass. */
export interface GateRequest {
  /** Absolute, or relative to the page. */
  readonly url: string;
  /** Default GET. */
  readonly method?: string | undefined;
  /** Default: automatic for methods that change nothing, else the person. */
  readonly mover?: Mover | undefined;
  /** A held request leaves at once when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** The longest that it may be held, in milliseconds; beyond it, it is refused at once. Default 60 s. */
  readonly patienceMs?: number | undefined;
}

/** What came back, as far as the gate cares. */
export interface GateAnswer {
  readonly status: number;
  /** `Headers`, a record, or what a client library has instead. */
  readonly headers?: unknown;
  /** A wait that stands in the body, in milliseconds. */
  readonly waitMs?: number | undefined;
}

/** One closed way: all countdowns for it read this deadline. */
export interface ClosedWay {
  /** The API's origin. */
  readonly origin: string;
  /** What the limit is for: the API's own name, `*` for the whole origin, or `GET /things/:id` where it has no name. */
  readonly bucket: string;
  /** Milliseconds since 1970. */
  readonly deadline: number;
  /** The whole wait; a remainder above it means that the clock was set back. */
  readonly waitMs: number;
  /** Only automatic traffic is held: the quota is used up, but nothing was refused yet. */
  readonly automaticOnly: boolean;
  /** The API is down for a stated time (503), rather than that too much was sent. */
  readonly outage: boolean;
}

/** What is closed at present. The same object as long as nothing changed. */
export interface GateState {
  readonly closed: readonly ClosedWay[];
  /** How many requests are held. */
  readonly held: number;
}

/**
 * Holds back what would only be refused, for all callers at once, per API origin and limit.
 * Nothing is held unless an API asked for it.
 */
export interface Gate {
  /**
   * Resolves when the request may be sent. What the person wants is never held: it passes, also in an outage, or rejects
   * at once with a `rate_limited` error that tells the remaining time. Rejects with the signal's reason when aborted.
   */
  enter(request: GateRequest): Promise<void>;
  /** The answer to a request: closes the way, or opens it. */
  answered(request: GateRequest, answer: GateAnswer): void;
  /** No answer arrived. */
  lost(request: GateRequest): void;
  /** Until when such a request would be held or refused, in milliseconds since 1970; undefined when the way is open. */
  closedUntil(request: GateRequest): number | undefined;
  /** When something of a way was last served, in milliseconds since 1970; undefined: never, or long ago. */
  servedAt(way: Pick<ClosedWay, 'origin' | 'bucket'>): number | undefined;
  /** Whether the origin of this address answered well within the last minute. For `RetryContext.answeredLately`. */
  answeredLately(url: string): boolean;
  getSnapshot(): GateState;
  subscribe(listener: () => void): () => void;
  /** Lets everything pass and stops listening. */
  dispose(): void;
}

export interface GateOptions {
  readonly clock?: Clock;
  /** A number in [0, 1), for jitter. */
  readonly random?: () => number;
  /** The app's own knowledge of which limit a request counts against. Undefined: by what the API says. */
  readonly bucketOf?: (request: GateRequest) => string | undefined;
  /** How many requests are held at most; the oldest are refused. Default 50. */
  readonly mostHeld?: number;
  /** Online and visible, or not. Default: by `reachability`, else the browser's word. */
  readonly surroundings?: Surroundings;
  /** Hears of what got an answer and what did not. */
  readonly reachability?: Reachability;
  /** How long a limit lasts that states no wait. The same as `retry` of the kit; default the default policy. */
  readonly retry?: Partial<Pick<RetryPolicy, 'throttled' | 'leastThrottledMs'>>;
  /** Tells other tabs. Default a `BroadcastChannel`; `null` for none. */
  readonly channel?: ClosureChannel | null;
  /** Survives a reload. Default `localStorage`; `null` for none. */
  readonly storage?: ClosureStorage | null;
}
