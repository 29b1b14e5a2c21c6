import { ApiError, type ApiErrorFields } from '../normalise/apiError.ts';
import type { Kind } from '../vocabulary/kind.ts';

/** The status that a kind usually comes with. */
const statusOf: Readonly<Partial<Record<Kind, number>>> = {
  validation: 422,
  bad_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  payment_required: 402,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  timeout: 504,
  unavailable: 503,
  server: 500,
};

/** An error of a kind, with its usual status and whatever else matters to a test. */
export function anError(kind: Kind, fields: Partial<ApiErrorFields> = {}): ApiError {
  return new ApiError({
    kind,
    status: statusOf[kind],
    code: fields.codes?.[0],
    codes: [],
    message: 'As sent.',
    audience: 'developer',
    issues: [],
    issuesOmitted: 0,
    params: {},
    challenges: [],
    outcome: 'failed',
    partial: false,
    dialect: 'general',
    receivedAt: 1_767_225_600_000,
    ...fields,
  });
}
