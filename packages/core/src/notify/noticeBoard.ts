import type { Notice } from './notice.ts';
import type { NoticeCounts, Recovery } from './noticeStore.ts';

/** A notice with what only the board needs to know. */
export interface Posted {
  readonly notice: Notice;
  /** `cause:…` or `failure:…`: what the same failure is recognised by. */
  readonly key: string;
  /** Of its cause, or of its kind: the banner of the lowest rank is shown. */
  readonly rank: number;
  /** Reported at least once without a source, so that no settling can take it away. */
  readonly anonymous: boolean;
  /** It has one of the places that are seen. */
  readonly placed: boolean;
  /** It has had one. */
  readonly announced: boolean;
  /** What was left of its time when it lost its place. */
  readonly left?: number;
}

/** Why nothing is shown for a key at the moment. All times are milliseconds since 1970. */
export type Quiet =
  /** The person closed it a moment ago. */
  | { readonly why: 'cooled'; readonly from: number; readonly until: number }
  /** The app wants nothing shown, until further notice. */
  | { readonly why: 'silenced' }
  /** It is over; what had happened before is told no more. */
  | { readonly why: 'late'; readonly endedAt: number };

/** All that the store keeps. Never altered, always replaced. */
export interface Board {
  /** Tells the notices of several kits apart where they share a toaster. */
  readonly store: number;
  /** In the order in which they were raised. */
  readonly posted: readonly Posted[];
  /** Keys of which nothing is shown at the moment. */
  readonly quiet: ReadonlyMap<string, Quiet>;
  /** When the last few failures to connect came in. */
  readonly connectionFailures: readonly number[];
  readonly pausedBy: readonly string[];
  readonly pausedAt?: number | undefined;
  /** Reports that found all places taken since the last time one was free. */
  readonly omitted: number;
  readonly recovery?: (Recovery & { readonly until: number }) | undefined;
  readonly counts: NoticeCounts;
  /** The notice that the last report went to. */
  readonly reportedTo?: string | undefined;
}

export const emptyBoard: Board = {
  store: 0,
  posted: [],
  quiet: new Map(),
  connectionFailures: [],
  pausedBy: [],
  omitted: 0,
  counts: { reported: 0, raised: 0, repeated: 0, cooled: 0, silenced: 0, late: 0, omitted: 0 },
};

/** The board's own time: while paused it stands still. Milliseconds since 1970. */
export function timeOf(board: Board, now: number): number {
  return board.pausedAt ?? now;
}
