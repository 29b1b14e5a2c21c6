import { useMutationState, type MutationKey, type QueryClient } from '@tanstack/react-query';
import { tactfulMeta } from './meta.ts';

/** Something the person did that is yet to be sent. */
export interface PausedMutation {
  readonly id: number;
  readonly key: MutationKey | undefined;
  /** What it is about, by its `meta`. */
  readonly subject: string | undefined;
  readonly variables: unknown;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
}

/**
 * What waits for the connection, in the order in which it was done. It has not failed: it is sent by itself.
 * @param client default the client around
 */
export function usePausedMutations(client?: QueryClient): readonly PausedMutation[] {
  return useMutationState(
    {
      filters: { status: 'pending', predicate: ({ state }) => state.isPaused },
      select: ({ mutationId, options, meta, state }): PausedMutation => ({
        id: mutationId,
        key: options.mutationKey,
        subject: tactfulMeta(meta).subject,
        variables: state.variables,
        submittedAt: state.submittedAt,
      }),
    },
    client,
  );
}
