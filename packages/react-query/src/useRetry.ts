import { useCallback, useSyncExternalStore } from 'react';
import type { Presentation, Situation } from '@tactful/core';
import type { RemedyHandlers } from '@tactful/react/headless';
import { hashKey, useQueryClient, type Query, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { connectionOf } from './connectQueryClient.ts';
import type { PlannedRetry } from '@tactful/core/gate';
import { situationOfQuery } from './situationOf.ts';

/** A query that is tried again by itself. As props of `<RetryBanner>` it says so. */
export interface QueryRetry {
  /** Why the last attempt failed. Undefined while nothing is waited for: then nothing is drawn. */
  readonly error: unknown;
  readonly presentation: Presentation | undefined;
  readonly situation: Partial<Situation> | undefined;
  /** `retry` and `stop`, for the banner's buttons. */
  readonly remedies: RemedyHandlers;
  /** When the next attempt is made, in milliseconds since 1970. */
  readonly at: number | undefined;
  /** It waits for the connection or for the page to be looked at, whatever `at` says. */
  readonly paused: boolean;
  /** Tries now; does nothing before the time that the API has set. */
  readonly tryNow: () => void;
  /** Gives up: the query has failed. */
  readonly stop: () => void;
}

/**
 * The next attempt of a query that is waiting for one, for the place where its data will be. Reading it leaves the wait
 * to the shared banner; `<RetryBanner>` takes it over, and so does `useClaim(error)` where you draw it yourself.
 * @param query what `useQuery` gets, or its `queryKey`
 * @param client default the client around
 */
export function useRetry(query: { readonly queryKey: QueryKey }, client?: QueryClient): QueryRetry {
  const used = useQueryClient(client);
  const connection = connectionOf(used);
  const hash = hashKey(query.queryKey);
  const find = (): Query | undefined => used.getQueryCache().get(hash);
  const subscribe = useCallback(
    (listener: () => void) => connection?.waits.subscribe(listener) ?? (() => {}),
    [connection],
  );
  const getWait = (): PlannedRetry | undefined => {
    const found = find();
    return found && connection?.waits.get(found);
  };
  const wait = useSyncExternalStore(subscribe, getWait, () => undefined);
  const waiting = wait && find();
  const error: unknown = waiting?.state.fetchFailureReason ?? undefined;

  const act = (what: 'tryNow' | 'stop') => () => {
    const found = find();
    if (found) connection?.[what](found);
  };
  const [tryNow, stop] = [act('tryNow'), act('stop')];
  const situation =
    waiting && error !== undefined
      ? situationOfQuery(waiting, { attempt: Math.max(1, waiting.state.fetchFailureCount) })
      : undefined;
  const told = situation && connection?.kit.present(error, { ...situation, surfaces: ['banner'] });
  return {
    error,
    situation,
    presentation: wait && told && { ...told, retry: wait },
    at: told && wait?.at,
    paused: wait?.paused === true,
    remedies: { retry: tryNow, stop },
    tryNow,
    stop,
  };
}
