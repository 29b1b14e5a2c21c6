import type { CodeTable } from '../../codes/codeTable.ts';

/** Every code that FlexPrice documents. */
export type FlexpriceCode =
  | 'not_found'
  | 'already_exists'
  | 'version_conflict'
  | 'validation_error'
  | 'invalid_operation'
  | 'permission_denied'
  | 'database_error'
  | 'http_client_error'
  | 'system_error'
  | 'internal_error'
  | 'service_unavailable';

/**
 * The codes of FlexPrice, as `error.internal_error` bears them.
 * `permission_denied` stands for 401 and 403, `service_unavailable` for 429 and 503: what to do about those
 * follows from the kind.
 */
export const codes: CodeTable<FlexpriceCode> = {
  not_found: {
    meaning: 'What the call names does not exist: the resource itself, or one that it refers to.',
    remedies: [
      'reload',
      'goBack',
      {
        remedy: 'check',
        audience: 'developer',
        note: 'Look the resource up before you refer to it or delete it, a meter with GET /v1/meters.',
      },
    ],
  },
  already_exists: {
    variant: 'taken',
    meaning: 'There is one with this identifier already.',
    remedies: [
      'openExisting',
      'fix',
      {
        remedy: 'openExisting',
        audience: 'developer',
        note: 'GET /v1/customers/external/{external_id} answers with the existing customer, PUT /v1/customers changes it.',
      },
    ],
  },
  version_conflict: {
    variant: 'edited',
    meaning: 'Someone else has changed it since it was read (optimistic locking).',
  },
  validation_error: {
    kind: 'validation',
    meaning: 'The data is not accepted: a wrong format, or something required is missing.',
    remedies: [
      'fix',
      {
        remedy: 'fix',
        audience: 'developer',
        note: 'Send every required field; `details.field` names the one in question.',
      },
    ],
  },
  invalid_operation: {
    kind: 'bad_request',
    variant: 'not_allowed_now',
    meaning: 'Its present state does not allow this, such as activating an active subscription.',
  },
  permission_denied: {
    meaning: 'No credentials came along (401), or they do not reach this far (403).',
  },
  database_error: {
    variant: 'server',
    meaning: 'Their database did not do what it was asked.',
    repeat: 'auto',
  },
  http_client_error: {
    variant: 'provider_problem',
    meaning: 'A service that they call themselves did not answer as it should.',
    repeat: 'auto',
  },
  system_error: {
    variant: 'server',
    meaning: 'A fault of their system in general.',
    repeat: 'auto',
  },
  internal_error: {
    variant: 'server',
    meaning: 'A fault they did not foresee.',
    repeat: 'auto',
  },
  service_unavailable: {
    meaning: 'Overload or maintenance (503), or too many calls in a short time (429).',
    repeat: 'auto',
  },
};
