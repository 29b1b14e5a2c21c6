import type { ApiError } from '../normalise/apiError.ts';
import type { Presentation } from '../present/presentation.ts';

/** The surfaces that are shared by the whole app and drawn by one viewport. */
export type SharedSurface = 'toast' | 'banner' | 'dialog';

/** A presentation on a shared surface. Plain data: deadlines are numbers, nothing in it runs. */
export interface Notice {
  /** Its own among all notices of all kits on the page. */
  readonly id: string;
  readonly surface: SharedSurface;
  readonly presentation: Presentation;
  readonly error: ApiError;
  /** What failed; the notice leaves when all of these are settled. */
  readonly sources: readonly string[];
  /** What connects it with other failures: `offline`, `network`, `unavailable`, `rate_limited`, `session`. */
  readonly cause?: string;
  /** How often this failure was reported while it was shown. */
  readonly count: number;
  /** When it was first and last reported, in milliseconds since 1970. */
  readonly born: number;
  readonly updated: number;
  /** When it last was the answer to what the person did while it was shown already, in milliseconds since 1970. */
  readonly answered?: number;
  /** When it leaves by itself; absent: when its cause is over or the person closes it. */
  readonly deadline?: number;
}
