import { ApiError } from '../normalise/apiError.ts';
import type { Presentation } from '../present/presentation.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { variantsByKind } from '../vocabulary/variant.ts';

/** What a test says of a failure; everything else is usual. */
export interface FailureTraits extends Partial<Presentation> {
  readonly kind?: Kind;
  readonly receivedAt?: number;
}

/** A failure as the sixth room hands it to the store: the arguments of `show`. */
export function failure(traits: FailureTraits = {}): [Presentation, ApiError] {
  const { kind = 'server', receivedAt = Date.now(), ...presentation } = traits;
  const error = new ApiError({
    kind,
    codes: [],
    message: 'As the API put it',
    audience: 'developer',
    issues: [],
    issuesOmitted: 0,
    params: {},
    challenges: [],
    outcome: 'failed',
    partial: false,
    dialect: 'test',
    receivedAt,
  });
  return [
    {
      surface: 'toast',
      tone: 'danger',
      title: 'This did not work',
      remedies: [],
      fields: [],
      unplaced: [],
      politeness: 'polite',
      retry: { do: 'stop', reason: 'kind_is_final' },
      referenceShown: false,
      outcome: 'failed',
      fingerprint: 'server',
      meaning: { kind, variant: variantsByKind[kind][0], remedies: [], source: 'kind' },
      rule: 'test',
      considered: [],
      ...presentation,
    },
    error,
  ];
}
