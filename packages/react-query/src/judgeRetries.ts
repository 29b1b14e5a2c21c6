import type { ErrorKit, Situation } from '@tactful/core';
import {
  isServer,
  type DefaultedQueryObserverOptions,
  type MutationOptions,
  type Query,
  type QueryClient,
  type QueryObserver,
  type QueryObserverOptions,
} from '@tanstack/react-query';
import { createJudge, type GivenRetry, type Judge } from './createJudge.ts';
import type { Waits } from './createWaits.ts';
import { tactfulMeta } from './meta.ts';
import { createAnswerReader } from './createAnswerReader.ts';
import { situationOfQuery } from './situationOf.ts';

/**
 * Lets the kit decide about the retries of a client's queries and mutations, as far as the app leaves it to it.
 * The library says neither which query has failed nor what it is about, so every query gets a judge of its own, along
 * with its options. Answers how to leave the client as it was.
 */
export function judgeRetries(
  client: QueryClient,
  kit: ErrorKit,
  waits: Waits,
  startedAt: (query: Query) => number | undefined,
): () => void {
  // On a server nobody waits for a second try.
  if (isServer) return () => {};
  const cache = client.getQueryCache();
  const judges = new Map<string, { readonly given: GivenRetry; readonly judge: Judge }>();

  const judgeQuery = (hash: string, given: GivenRetry): Judge => {
    const known = judges.get(hash);
    if (known && known.given.retry === given.retry && known.given.retryDelay === given.retryDelay)
      return known.judge;
    const judge = createJudge(kit, given, {
      situationOf: (attempt) => {
        const query = cache.get(hash);
        const begun = query && startedAt(query);
        const attempts = { attempt, ...(begun !== undefined && { startedAt: begun }) };
        return query ? situationOfQuery(query, attempts) : { occasion: 'load', ...attempts };
      },
      // The next turn of a poll is its repeat.
      mayRepeat: () => {
        const query = cache.get(hash);
        return query?.state.data === undefined || !query.observers.some(isPolling);
      },
      onWait: (wait) => {
        const query = cache.get(hash);
        if (query) waits.set(query, wait);
      },
    });
    judges.set(hash, { given: { retry: given.retry, retryDelay: given.retryDelay }, judge });
    return judge;
  };

  const reading = createAnswerReader(kit);
  const { defaultQueryOptions, defaultMutationOptions } = plainMethods(client);
  client.defaultQueryOptions = ((options: Parameters<typeof defaultQueryOptions>[0]) => {
    const defaulted = defaultQueryOptions(options);
    if (isSame(defaulted, options)) return defaulted;
    const { queryFn } = defaulted;
    return {
      ...defaulted,
      ...(queryFn && { queryFn: reading(queryFn) }),
      ...(!isOff(defaulted) && judgeQuery(defaulted.queryHash, defaulted)),
    };
  }) as typeof client.defaultQueryOptions;
  client.defaultMutationOptions = ((options) => {
    const defaulted = defaultMutationOptions(options);
    if (isSame(defaulted, options)) return defaulted;
    const { mutationFn } = defaulted;
    // What changes something is repeated only where the app says that it may be.
    const isMarked = tactfulMeta(defaulted.meta).idempotent || defaulted.retry !== undefined;
    return {
      ...defaulted,
      ...(mutationFn && { mutationFn: reading(mutationFn) }),
      ...(isMarked &&
        !isOff(defaulted) &&
        createJudge(kit, defaulted, { situationOf: situationOfRepeatable })),
    };
  }) as typeof client.defaultMutationOptions;
  const stop = cache.subscribe((event) => {
    if (event.type === 'removed') judges.delete(event.query.queryHash);
  });
  return () => {
    stop();
    // What was put over the client's own methods.
    Reflect.deleteProperty(client, 'defaultQueryOptions');
    Reflect.deleteProperty(client, 'defaultMutationOptions');
  };
}

interface PlainMethods {
  readonly defaultQueryOptions: (options: QueryObserverOptions) => DefaultedQueryObserverOptions;
  readonly defaultMutationOptions: (options: MutationOptions | undefined) => MutationOptions;
}

/** The client's methods as they were, without the type parameters that nothing here depends on. */
function plainMethods(client: QueryClient): PlainMethods {
  return {
    defaultQueryOptions: client.defaultQueryOptions.bind(client) as PlainMethods['defaultQueryOptions'],
    defaultMutationOptions: client.defaultMutationOptions.bind(
      client,
    ) as PlainMethods['defaultMutationOptions'],
  };
}

/** The library hands on options that are defaulted already as they are. */
function isSame(defaulted: object, options: object | undefined): boolean {
  return defaulted === options;
}

function isOff({ retry }: GivenRetry): boolean {
  return retry === false || retry === 0;
}

function isPolling({ options }: QueryObserver): boolean {
  return Boolean(options.refetchInterval) && options.enabled !== false;
}

function situationOfRepeatable(attempt: number): Situation {
  return { occasion: 'action', attempt, request: { idempotent: true } };
}
