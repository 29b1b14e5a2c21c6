import type { ApiError } from '../normalise/apiError.ts';
import type { Presentation } from '../present/presentation.ts';
import type { Notice } from './notice.ts';

/** What is shown on shared surfaces. A new object for every change. */
export interface NoticeState {
  /** At most three, the oldest first; errors are never pushed out by information. */
  readonly toasts: readonly Notice[];
  /** How many more toasts wait for a place; at most twenty. */
  readonly waiting: number;
  /** How many reports found no place to wait and are only counted. Absent: none. */
  readonly omitted?: number;
  /** At most one: offline before unavailable before rate limited before the rest. */
  readonly banner?: Notice;
  /** At most one. */
  readonly dialog?: Notice;
  /** Timers stand still: pointer or focus inside, page hidden. */
  readonly paused: boolean;
  /** A cause that had been announced is over. Stays for six seconds; told once. */
  readonly recovered?: Recovery;
}

/** The end of a cause. `at` is in milliseconds since 1970. */
export interface Recovery {
  readonly cause: string;
  readonly at: number;
}

/** What became of all reports. Every report is in exactly one of the others. */
export interface NoticeCounts {
  readonly reported: number;
  /** Became a notice of their own. */
  readonly raised: number;
  /** Raised the count of a notice. */
  readonly repeated: number;
  /** Came by themselves within ten seconds after the person had closed the same. */
  readonly cooled: number;
  /** Were of a silenced cause. */
  readonly silenced: number;
  /** Had happened before their cause ended. */
  readonly late: number;
  /** Found all places taken. */
  readonly omitted: number;
}

/** Keeps the notices of an app, outside React. */
export interface NoticeStore {
  /** Always current; the same object as long as nothing changed. */
  getSnapshot(): NoticeState;
  /** Told once per batch of changes, in a microtask. Answers how to unsubscribe. */
  subscribe(listener: () => void): () => void;
  /**
   * Shows a presentation whose surface is a shared one; the same failure again only counts, and failures of one
   * cause are one notice. Answers the notice's id; undefined when nothing is shown for it.
   *
   * @param isAnswer whether it answers what the person has just done: then it is told, whatever they have closed before;
   * default false, it came by itself. A notice that stands already is told again then
   */
  show(presentation: Presentation, error: ApiError, isAnswer?: boolean): string | undefined;
  /** The person closed it: the same failure stays away for ten seconds, except as an answer. */
  dismiss(id: string): void;
  /**
   * The person has acted on it: it leaves, and the same failure is shown again at once. `count`: the notice's when they
   * acted; if it has failed again since, it stays.
   */
  finish(id: string, count?: number): void;
  /** What had failed works again: takes away what that source had raised. */
  settle(source: string): void;
  /** Takes away what that source had raised, without a word: nobody waits for it any more, or knows whether it works. */
  withdraw(source: string): void;
  /**
   * A cause is over (connection back, limit passed, signed in): takes away its notices and ends its silence.
   * Without what narrows it (`session` rather than `session:https://api.example.com`) it is meant for all APIs.
   */
  settleCause(cause: string): void;
  /** Takes away what is shown of a cause and shows no more of it (a deliberate sign-out). Answers how to end that. */
  silence(cause: string): () => void;
  /** Stops all timers until `resume` was called for every reason. */
  pause(this: void, reason?: string): void;
  /** Timers go on with what was left. */
  resume(this: void, reason?: string): void;
  clear(): void;
  getCounts(): NoticeCounts;
}
