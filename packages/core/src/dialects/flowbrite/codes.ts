import type { CodeTable } from '../../codes/codeTable.ts';

/** Every code that Flowbrite documents. */
export type FlowbriteCode =
  | 'api.common.unauthorized'
  | 'api.common.forbidden'
  | 'api.common.reusedIdempotencyKey'
  | 'api.common.missingIdempotencyKey'
  | 'api.common.rateLimitExceeded'
  | 'api.common.validationFailed'
  | 'api.common.internalServerError';

/** The codes of Flowbrite. A 503 comes without a body, and so without a code. */
export const codes: CodeTable<FlowbriteCode> = {
  'api.common.unauthorized': {
    variant: 'key_rejected',
    meaning: 'The API key is missing or not accepted.',
    remedies: [
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Send an API key that is in force.' },
    ],
  },
  'api.common.forbidden': {
    variant: 'missing_permission',
    meaning: 'The API key lacks the permission that the message names.',
    remedies: [
      'requestAccess',
      'goBack',
      {
        remedy: 'requestAccess',
        audience: 'developer',
        note: 'Give the API key the permission that the message names.',
      },
    ],
  },
  'api.common.reusedIdempotencyKey': {
    variant: 'resubmitted',
    meaning:
      'This idempotency key was used within the last 15 minutes: the earlier attempt may have gone through.',
    remedies: [
      'check',
      {
        remedy: 'check',
        audience: 'developer',
        note: 'Look whether the first attempt went through. Send X-IDEMPOTENCY-KEY anew only for a new intent.',
      },
    ],
  },
  'api.common.missingIdempotencyKey': {
    kind: 'bad_request',
    meaning: 'The call came without an idempotency key.',
    remedies: [
      'reload',
      'copyReference',
      'contactSupport',
      { remedy: 'fix', audience: 'developer', note: 'Send the header X-IDEMPOTENCY-KEY.' },
    ],
  },
  'api.common.rateLimitExceeded': {
    variant: 'rate_limited',
    meaning: 'Too many calls in a short time. Only the sentence says how long to wait.',
    repeat: 'auto',
  },
  'api.common.validationFailed': {
    kind: 'validation',
    meaning: 'Fields are missing or not accepted; `validationErrors` names them.',
  },
  'api.common.internalServerError': {
    variant: 'server',
    meaning: 'A fault on their side.',
    remedies: [
      'retry',
      'copyReference',
      'contactSupport',
      {
        remedy: 'contactSupport',
        audience: 'developer',
        note: 'Give their support the X-Correlation-Id of the response.',
      },
    ],
  },
};
