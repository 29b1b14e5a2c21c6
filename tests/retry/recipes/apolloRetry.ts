import { ApolloLink } from '@apollo/client';
import type { ErrorKit } from '@tactful/core';
import { OperationTypeNode } from 'graphql';
import { catchError, defer, finalize, from, map, of, retry, throwError } from 'rxjs';
import { untilDue } from '@tactful/core/gate';

/**
 * For Apollo Client: `ApolloLink.from([apolloRetry(kit), httpLink])`, in place of `RetryLink`. Repeats what failed on
 * its way, and what came back with errors only. A mutation is repeated only where its context says `idempotent: true`:
 * it carries a key.
 */
export function apolloRetry(kit: ErrorKit): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const { fetchOptions, idempotent } = operation.getContext();
    const asks = operation.operationType === OperationTypeNode.QUERY;
    const startedAt = kit.clock.now();
    const leaving = new AbortController();
    const signal = AbortSignal.any([leaving.signal, ...(fetchOptions?.signal ? [fetchOptions.signal] : [])]);
    return defer(() => forward(operation)).pipe(
      map((result) => {
        if (!result.errors || result.data) return result;
        throw new OnlyErrors(result, operation.getContext()['response']);
      }),
      retry({
        delay: (thrown: unknown, attempt) => {
          const plan = kit.planRetry(thrown instanceof OnlyErrors ? thrown.answer : thrown, {
            occasion: asks ? 'load' : 'action',
            attempt,
            startedAt,
            request: { idempotent: asks || idempotent === true },
          });
          return plan.do === 'retry' ? from(untilDue(plan, kit, signal)) : throwError(() => thrown);
        },
      }),
      catchError((thrown: unknown) =>
        thrown instanceof OnlyErrors ? of(thrown.result) : throwError(() => thrown),
      ),
      finalize(() => leaving.abort()),
    );
  });
}

class OnlyErrors extends Error {
  readonly result: ApolloLink.Result;
  /** With status and headers, which say when to come back. */
  readonly answer: object;

  constructor(result: ApolloLink.Result, response: Response | undefined) {
    super('The answer holds errors and no data.');
    this.result = result;
    this.answer = { status: response?.status ?? 200, headers: response?.headers, data: result };
  }
}
