import type { ApiError } from '../normalise/apiError.ts';
import type { Presentation } from '../present/presentation.ts';
import type { Notice } from './notice.ts';

/** What is shown on shared surfaces. A new object for every change. */
export interface NoticeState {
  /** At most three; errors are never pushed out by information. */
  readonly toasts: readonly Notice[];
  /** How many more toasts wait for a place. */
  readonly waiting: number;
  /** At most one: offline before unavailable before rate limited before the rest. */
  readonly banner?: Notice;
  /** At most one. */
  readonly dialog?: Notice;
  /** Timers stand still: pointer or focus inside, page hidden. */
  readonly paused: boolean;
}

/** Keeps the notices of an app, outside React. */
export interface NoticeStore {
  getSnapshot(): NoticeState;
  subscribe(listener: () => void): () => void;
  /** Shows a presentation whose surface is a shared one; the same failure again only counts. Answers the notice's id. */
  show(presentation: Presentation, error: ApiError): string | undefined;
  /** The person closed it: the same failure stays away for ten seconds. */
  dismiss(id: string): void;
  /** What had failed works again: takes away what that source had raised. */
  settle(source: string): void;
  /** A cause is over (connection back, limit passed): takes away its notices. */
  settleCause(cause: string): void;
  pause(): void;
  resume(): void;
  clear(): void;
}
