import type { ErrorKit } from '@tactful/core';
import { createJudge, type GivenRetry, type WaitList } from '@tactful/core/gate';
import type { Query, QueryCache, QueryFunctionContext, QueryObserver } from '@tanstack/react-query';
import type { ConnectOptions } from './connectOptions.ts';
import { readAnswers } from './readAnswers.ts';
import { situationOfQuery } from './situationOf.ts';

/** What is judged of a query's options. */
export interface GivenQuery extends GivenRetry {
  readonly queryHash: string;
  readonly queryFn?: unknown;
}

/** What takes the place of a query's own options: the same for the same. */
export type JudgeQuery = (given: GivenQuery) => object;

/**
 * The library says neither which query has failed nor what it is about, so every query gets a judge of its own, along
 * with its options. Answers how to end as well.
 */
export function judgeQueries(
  cache: QueryCache,
  kit: ErrorKit,
  waits: WaitList<Query>,
  startedAt: (query: Query) => number | undefined,
  { addressOf }: ConnectOptions,
): readonly [JudgeQuery, () => void] {
  const judgeAnew: JudgeQuery = (given) => {
    const { queryFn } = given;
    const query = (): Query | undefined => cache.get(given.queryHash);
    const reading =
      typeof queryFn === 'function' &&
      readAnswers(kit, queryFn as (context: QueryFunctionContext) => unknown, (context) => {
        const found = query();
        if (found) waits.begin(found);
        const url = addressOf?.(context.queryKey);
        return url === undefined ? undefined : { url, signal: context.signal };
      });
    return {
      ...(reading && { queryFn: reading }),
      ...createJudge(kit, given, {
        situationOf: (attempt) => {
          const found = query();
          const begun = found && startedAt(found);
          const attempts = { attempt, ...(begun !== undefined && { startedAt: begun }) };
          return found ? situationOfQuery(found, attempts) : { occasion: 'load', ...attempts };
        },
        // The next turn of a poll is its repeat.
        mayRepeat: () => {
          const found = query();
          return found?.state.data === undefined || !found.observers.some(isPolling);
        },
        onWait: (wait) => {
          const found = query();
          if (found) waits.set(found, wait);
        },
      }),
    };
  };

  const known = new Map<string, { readonly given: GivenQuery; readonly judged: object }>();
  const judge: JudgeQuery = (given) => {
    const { queryHash, queryFn, retry, retryDelay } = given;
    const last = known.get(queryHash);
    const before = last?.given;
    const isSame =
      before?.queryFn === queryFn && before?.retry === retry && before?.retryDelay === retryDelay;
    if (last && isSame) return last.judged;
    const judged = judgeAnew(given);
    known.set(queryHash, { given, judged });
    return judged;
  };
  const end = cache.subscribe(({ type, query }) => {
    if (type === 'removed') known.delete(query.queryHash);
  });
  return [judge, end];
}

function isPolling({ options }: QueryObserver): boolean {
  return Boolean(options.refetchInterval) && options.enabled !== false;
}
