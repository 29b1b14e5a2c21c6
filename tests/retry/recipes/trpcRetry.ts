import type { ErrorKit } from '@tactful/core';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import type { AnyRouter } from '@trpc/server';
import { observable } from '@trpc/server/observable';
import { untilDue } from '@tactful/core/gate';

/**
 * For tRPC: `links: [trpcRetry(kit), httpBatchLink({ … })]`, in place of `retryLink`, whose delay knows no error.
 * A mutation is repeated only where its context says `idempotent: true`: it carries a key.
 */
export function trpcRetry<Router extends AnyRouter>(kit: ErrorKit): TRPCLink<Router> {
  return () =>
    ({ op, next }) =>
      observable((observer) => {
        const leaving = new AbortController();
        const signal = AbortSignal.any([leaving.signal, ...(op.signal ? [op.signal] : [])]);
        const asks = op.type !== 'mutation';
        const startedAt = kit.clock.now();
        let sent: { unsubscribe(): void };
        const send = (attempt: number): void => {
          sent = next(op).subscribe({
            next: (result) => observer.next(result),
            complete: () => observer.complete(),
            error: (thrown) => {
              const plan = kit.planRetry(thrown, {
                occasion: asks ? 'load' : 'action',
                attempt,
                startedAt,
                request: { idempotent: asks || op.context['idempotent'] === true },
              });
              if (plan.do !== 'retry') return observer.error(thrown);
              untilDue(plan, kit, signal).then(
                () => send(attempt + 1),
                (reason: Error) => observer.error(TRPCClientError.from(reason)),
              );
            },
          });
        };
        send(1);
        return () => {
          leaving.abort();
          sent.unsubscribe();
        };
      });
}
