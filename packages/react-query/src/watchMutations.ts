import type { ErrorKit } from '@tactful/core';
import { offlineError } from '@tactful/core/gate';
import { onlineManager, type Mutation, type QueryClient } from '@tanstack/react-query';
import type { Reporter } from './createReporter.ts';
import { tactfulMeta } from './meta.ts';
import { situationOfMutation } from './situationOf.ts';

/** Tells of every mutation that fails for good, unless whoever called it draws it. Answers how to stop. */
export function watchMutations(client: QueryClient, kit: ErrorKit, reporter: Reporter): () => void {
  const report = (mutation: Mutation, thrown: unknown): void => {
    const { variables, failureCount } = mutation.state;
    void reporter.report({
      thrown,
      situation: situationOfMutation(mutation, { attempt: failureCount }),
      meta: tactfulMeta(mutation.meta),
      remedies: {
        // Its own observers and callbacks hear of what becomes of it.
        retry: () => mutation.execute(variables).catch(() => {}),
      },
    });
  };
  return client.getMutationCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    const { mutation, action } = event;
    const { source } = situationOfMutation(mutation);
    if (action.type === 'error') report(mutation, action.error);
    if (action.type === 'success' || action.type === 'continue') reporter.settle(source);
    const isPaused = action.type === 'pause' || (action.type === 'pending' && action.isPaused);
    // Otherwise nobody is looking.
    if (isPaused && !onlineManager.isOnline()) report(mutation, offlineError(kit.clock.now()));
  });
}
