import { ApiError, isApiError, kinds, type ApiErrorFields, type Kind } from '@tactful/core';

/**
 * Makes an `ApiError` of what one was written as for its way from server to client (`toJSON`). Anything else stays as
 * it is.
 */
export function reviveError(written: unknown): unknown {
  if (typeof written !== 'object' || written === null || isApiError(written)) return written;
  const { name, kind, ...fields } = written as Partial<ApiErrorFields> & { name?: unknown };
  if (name !== 'ApiError' || !isKind(kind)) return written;
  return new ApiError({ ...unknown, ...fields, kind });
}

const unknown: Omit<ApiErrorFields, 'kind'> = {
  codes: [],
  message: '',
  audience: 'developer',
  issues: [],
  issuesOmitted: 0,
  params: {},
  challenges: [],
  outcome: 'failed',
  partial: false,
  dialect: 'hydrated',
  receivedAt: 0,
};

function isKind(kind: unknown): kind is Kind {
  return (kinds as readonly unknown[]).includes(kind);
}
