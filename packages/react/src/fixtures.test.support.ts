import {
  ApiError,
  variantsByKind,
  type ApiErrorFields,
  type Presentation,
  type PresentedRemedy,
} from '@tactful/core';

/** An error as the third room hands it on; everything that isn't said is usual. */
export function errorOf(fields: Partial<ApiErrorFields> = {}): ApiError {
  return new ApiError({
    kind: 'server',
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
    receivedAt: Date.now(),
    ...fields,
  });
}

/** A presentation as the sixth room hands it on; everything that isn't said is usual. */
export function presentationOf(error: ApiError, traits: Partial<Presentation> = {}): Presentation {
  return {
    surface: 'toast',
    tone: 'danger',
    title: 'We could not finish this',
    body: 'The problem is on our side. Try again in a moment.',
    remedies: [],
    fields: [],
    unplaced: [],
    politeness: 'polite',
    retry: { do: 'stop', reason: 'kind_is_final' },
    referenceShown: false,
    outcome: error.outcome,
    fingerprint: `${error.kind}|${error.code ?? ''}`,
    meaning: { kind: error.kind, variant: variantsByKind[error.kind][0], remedies: [], source: 'kind' },
    rule: 'test',
    considered: [],
    ...traits,
  };
}

/** A remedy as it is offered to a person. */
export function remedyOf(
  remedy: PresentedRemedy['remedy'],
  label: string,
  traits: Partial<PresentedRemedy> = {},
): PresentedRemedy {
  return { remedy, label, primary: false, audience: 'person', ...traits };
}
