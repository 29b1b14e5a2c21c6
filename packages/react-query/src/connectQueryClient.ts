import type { ErrorKit } from '@tactful/core';
import { createWaitList, type WaitList } from '@tactful/core/gate';
import type { Query, QueryClient } from '@tanstack/react-query';
import { createReporter } from './createReporter.ts';
import type { ConnectOptions } from './connectOptions.ts';
import { judgeMutations } from './judgeMutations.ts';
import { judgeQueries } from './judgeQueries.ts';
import { judgeRetries } from './judgeRetries.ts';
import { watchMutations } from './watchMutations.ts';
import { watchQueries } from './watchQueries.ts';

/** What ties a client to a kit. */
export interface Connection {
  readonly kit: ErrorKit;
  readonly waits: WaitList<Query>;
  /** Tries a query again at once; does nothing before the time that the API has set. */
  readonly tryNow: (query: Query) => void;
  /** Ends the waiting for another attempt: it has failed for now. */
  readonly stop: (query: Query) => void;
  readonly end: () => void;
}

const connections = new WeakMap<QueryClient, Connection>();

/** The connection of a client, if it has one. */
export function connectionOf(client: QueryClient): Connection | undefined {
  return connections.get(client);
}

/**
 * Lets the kit decide about a client's retries and tell of what fails for good. What the app has configured stays:
 * its `retry` within the kit's judgement, its callbacks, its `throwOnError`.
 * Answers how to leave the client as it was.
 */
export function connectQueryClient(
  client: QueryClient,
  kit: ErrorKit,
  options: ConnectOptions = {},
): () => void {
  connections.get(client)?.end();
  const reporter = createReporter(kit);
  const waits = createWaitList<Query>(kit.clock, (query) => {
    if (query.state.fetchStatus === 'fetching') queries.tryNow(query);
  });
  const queries = watchQueries(client, kit, reporter, waits);
  const [judgeQuery, endJudging] = judgeQueries(
    client.getQueryCache(),
    kit,
    waits,
    queries.startedAt,
    options,
  );
  const stops = [
    queries.end,
    watchMutations(client, kit, reporter),
    endJudging,
    judgeRetries(client, judgeQuery, judgeMutations(client.getMutationCache(), kit, options)),
  ];
  const end = (): void => {
    connections.delete(client);
    for (const stop of stops) stop();
    for (const query of client.getQueryCache().getAll()) waits.end(query);
  };
  connections.set(client, { kit, waits, tryNow: queries.tryNow, stop: queries.stop, end });
  return end;
}
