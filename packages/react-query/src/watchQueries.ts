import type { ErrorKit } from '@tactful/core';
import { offlineError, staggered, type WaitList } from '@tactful/core/gate';
import { reviveError } from '@tactful/react/headless';
import { CancelledError, onlineManager, type Query, type QueryClient } from '@tanstack/react-query';
import type { Failure, Reporter } from './createReporter.ts';
import { tactfulMeta } from './meta.ts';
import { finalAttempt, situationOfQuery } from './situationOf.ts';

/** What ends a wait. */
const ending: ReadonlySet<string> = new Set(['fetch', 'error', 'success']);

export interface WatchedQueries {
  readonly startedAt: (query: Query) => number | undefined;
  readonly tryNow: (query: Query) => void;
  readonly stop: (query: Query) => void;
  readonly end: () => void;
}

/** Tells of every query that fails for good, and lets those that failed for one cause go on together. */
export function watchQueries(
  client: QueryClient,
  kit: ErrorKit,
  reporter: Reporter,
  waits: WaitList<Query>,
): WatchedQueries {
  const cache = client.getQueryCache();
  const begun = new WeakMap<Query, number>();
  const streaks = new WeakMap<Query, number>();
  /** What keeps a query from working, where that is more than its own failure. */
  const causes = new Map<Query, string>();

  const tryNow = (query: Query): void => {
    if (!waits.mayTry(query)) return;
    // A fetch that sleeps until its next attempt would go on sleeping.
    if (waits.has(query)) void query.cancel({ silent: true });
    void query.fetch().catch(() => {});
  };

  const stop = (query: Query): void => {
    if (!waits.has(query)) return;
    waits.end(query);
    const { fetchFailureReason, fetchFailureCount } = query.state;
    void query.cancel({ revert: true });
    query.setState({
      status: 'error',
      error: fetchFailureReason,
      errorUpdateCount: query.state.errorUpdateCount + 1,
      errorUpdatedAt: kit.clock.now(),
      fetchFailureReason,
      fetchFailureCount,
    });
    failed(query, fetchFailureReason);
  };

  const goOn = (query: Query): void => {
    const cause = causes.get(query);
    if (cause === undefined) return;
    const goOnAs = (other: Query) => () => {
      if (causes.get(other) === cause && other.isActive()) tryNow(other);
    };
    staggered(alike(query).map(goOnAs), kit);
    kit.notices.settleCause(cause);
  };

  const report = (query: Query, thrown: unknown, attempt: number): void => {
    // Nobody is waiting for it: a prefetch, or a component that has left.
    if (!query.isActive()) return;
    const startedAt = begun.get(query);
    const wait = waits.get(query);
    const failure: Failure = {
      thrown,
      situation: situationOfQuery(query, {
        attempt,
        streak: (streaks.get(query) ?? 0) + 1,
        ...(startedAt !== undefined && { startedAt }),
      }),
      meta: tactfulMeta(query.meta),
      remedies: {
        retry: withAlike(tryNow, query),
        ...(wait && { stop: withAlike(stop, query) }),
      },
      ...(wait && { wait }),
      onPresented: ({ cause }) => {
        if (cause === undefined) causes.delete(query);
        else causes.set(query, cause);
      },
    };
    void reporter.report(failure);
  };

  /** Whatever else failed for the same cause is one trouble to the person. */
  const alike = (query: Query): readonly Query[] => {
    const cause = causes.get(query);
    return [...causes.keys()].filter(
      (other) => other !== query && cause !== undefined && causes.get(other) === cause && other.isActive(),
    );
  };
  const withAlike = (act: (query: Query) => void, query: Query) => () => {
    for (const one of [query, ...alike(query)]) act(one);
  };

  const failed = (query: Query, thrown: unknown): void => {
    if (thrown instanceof CancelledError) return;
    report(query, thrown, finalAttempt);
    streaks.set(query, (streaks.get(query) ?? 0) + 1);
  };

  const succeeded = (query: Query): void => {
    streaks.delete(query);
    goOn(query);
    causes.delete(query);
    reporter.settle(query.queryHash);
  };

  const end = cache.subscribe((event) => {
    const { query } = event;
    if (event.type === 'added') revive(query);
    if (event.type === 'removed') {
      waits.end(query);
      causes.delete(query);
      reporter.withdraw(query.queryHash);
    }
    if (event.type !== 'updated') return;
    const { action } = event;
    const pauses =
      action.type === 'pause' || (action.type === 'fetch' && query.state.fetchStatus === 'paused');
    // Otherwise nobody is looking.
    if (pauses && !onlineManager.isOnline()) report(query, offlineError(kit.clock.now()), 1);
    if (action.type === 'fetch') begun.set(query, kit.clock.now());
    if (action.type === 'failed' && waits.get(query)) report(query, action.error, action.failureCount);
    if (ending.has(action.type)) waits.end(query);
    if (action.type === 'error') failed(query, action.error);
    // Data that the app has put there proves nothing about the API.
    if (action.type === 'success' && !action.manual) succeeded(query);
    if (action.type === 'setState') revive(query);
  });
  return { startedAt: (query) => begun.get(query), tryNow, stop, end };
}

/** What came along with the page from the server is an error again. */
function revive(query: Query): void {
  const error = reviveError(query.state.error);
  if (error !== query.state.error) query.setState({ error: error as Error });
}
