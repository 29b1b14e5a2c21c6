import { isServer, type QueryClient } from '@tanstack/react-query';
import type { JudgeMutation } from './judgeMutations.ts';
import type { GivenQuery, JudgeQuery } from './judgeQueries.ts';

/**
 * Puts judges over the options of a client's queries and mutations, where the library completes them.
 * Answers how to leave the client as it was.
 */
export function judgeRetries(
  client: QueryClient,
  judgeQuery: JudgeQuery,
  judgeMutation: JudgeMutation,
): () => void {
  // On a server nobody waits for a second try.
  if (isServer) return () => {};
  judgeIn(client, 'defaultQueryOptions', (options) => judgeQuery(options as GivenQuery));
  judgeIn(client, 'defaultMutationOptions', judgeMutation);
  return () => {
    // What was put over the client's own methods.
    Reflect.deleteProperty(client, 'defaultQueryOptions');
    Reflect.deleteProperty(client, 'defaultMutationOptions');
  };
}

type Completing = 'defaultQueryOptions' | 'defaultMutationOptions';

function judgeIn(client: QueryClient, method: Completing, judge: (options: object) => object): void {
  const complete = client[method].bind(client) as (options: object) => object;
  const judged = (options: object): object => {
    const completed = complete(options);
    // The library hands on options that are complete already as they are.
    return completed === options ? completed : { ...completed, ...judge(completed) };
  };
  Object.assign(client, { [method]: judged });
}
