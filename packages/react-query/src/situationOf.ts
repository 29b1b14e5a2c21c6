import type { Situation } from '@tactful/core';
import { hashKey, type Mutation, type Query } from '@tanstack/react-query';
import { tactfulMeta, type TactfulMeta } from './meta.ts';

/** How often something failed, and since when. */
export interface Attempts {
  readonly attempt?: number;
  /** When the first attempt began, in milliseconds since 1970. */
  readonly startedAt?: number;
  /** How often in a row it has failed for good. */
  readonly streak?: number;
}

/** More attempts than any policy allows: the failure is final, whoever decided so. */
export const finalAttempt = 100;

/** A situation that says what has failed. */
export type SourcedSituation = Situation & { readonly source: string };

/** What the person is waiting for, or looking at while it is refreshed. */
export function situationOfQuery(query: Query, attempts: Attempts = {}): SourcedSituation {
  const hasData = query.state.data !== undefined;
  return {
    occasion: hasData ? 'refresh' : 'load',
    hasData,
    ...attempts,
    ...fromMeta(tactfulMeta(query.meta)),
    source: query.queryHash,
  };
}

/** What the person has just done. */
export function situationOfMutation(mutation: Mutation, attempts: Attempts = {}): SourcedSituation {
  const meta = tactfulMeta(mutation.meta);
  return {
    occasion: 'action',
    ...(meta.idempotent && { request: { idempotent: true } }),
    ...attempts,
    ...fromMeta(meta),
    source: sourceOfMutation(mutation),
  };
}

/** A later success of the same kind of mutation ends what an earlier one has raised. */
function sourceOfMutation({ mutationId, options }: Mutation): string {
  return `mutation ${options.mutationKey ? hashKey(options.mutationKey) : mutationId}`;
}

function fromMeta({ subject, main, situation }: TactfulMeta): Partial<Situation> {
  return { ...(subject !== undefined && { subject }), ...(main !== undefined && { main }), ...situation };
}
