import type { CodeTable } from '../../codes/codeTable.ts';

/** Every code of tRPC. */
export type TrpcCode =
  | 'PARSE_ERROR'
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'PAYMENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'METHOD_NOT_SUPPORTED'
  | 'TIMEOUT'
  | 'CONFLICT'
  | 'PRECONDITION_FAILED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'UNPROCESSABLE_CONTENT'
  | 'PRECONDITION_REQUIRED'
  | 'TOO_MANY_REQUESTS'
  | 'CLIENT_CLOSED_REQUEST'
  | 'INTERNAL_SERVER_ERROR'
  | 'NOT_IMPLEMENTED'
  | 'BAD_GATEWAY'
  | 'SERVICE_UNAVAILABLE'
  | 'GATEWAY_TIMEOUT';

/** The codes of tRPC: each stands for a status, so the kind follows also where the status does not come along. */
export const codes: CodeTable<TrpcCode> = {
  PARSE_ERROR: { kind: 'bad_request', meaning: 'What was sent cannot be read.' },
  BAD_REQUEST: { meaning: 'The input does not fit its schema, or is not accepted.' },
  UNAUTHORIZED: { kind: 'unauthenticated', meaning: 'Nobody is signed in, or no longer.' },
  PAYMENT_REQUIRED: { kind: 'payment_required', meaning: 'A plan or a payment is missing.' },
  FORBIDDEN: { kind: 'forbidden', meaning: 'The person may not do this.' },
  NOT_FOUND: {
    kind: 'not_found',
    meaning: 'There is no such thing, or no such procedure.',
    remedies: [
      'reload',
      'goBack',
      { remedy: 'check', audience: 'developer', note: 'See whether client and service are of one version.' },
    ],
  },
  METHOD_NOT_SUPPORTED: {
    kind: 'bad_request',
    meaning: 'A query was called as a mutation, or the other way round.',
    remedies: [
      'reload',
      { remedy: 'fix', audience: 'developer', note: 'See whether client and service are of one version.' },
    ],
  },
  TIMEOUT: { kind: 'timeout', meaning: 'It took too long.' },
  CONFLICT: { kind: 'conflict', meaning: 'There is one already, or it has changed.' },
  PRECONDITION_FAILED: { kind: 'conflict', variant: 'edited', meaning: 'It has changed since it was read.' },
  PAYLOAD_TOO_LARGE: { kind: 'bad_request', variant: 'too_large', meaning: 'Too much was sent at once.' },
  UNSUPPORTED_MEDIA_TYPE: {
    kind: 'bad_request',
    variant: 'wrong_media_type',
    meaning: 'The content type is not accepted.',
  },
  UNPROCESSABLE_CONTENT: { kind: 'validation', meaning: 'What was sent is well-formed, and not accepted.' },
  PRECONDITION_REQUIRED: {
    kind: 'conflict',
    meaning: 'The call has to say which version it is about.',
    remedies: [
      'reload',
      { remedy: 'fix', audience: 'developer', note: 'Send the condition that the procedure wants.' },
    ],
  },
  TOO_MANY_REQUESTS: { kind: 'rate_limited', meaning: 'Too many calls in a short time.' },
  CLIENT_CLOSED_REQUEST: { kind: 'aborted', meaning: 'The caller gave up.' },
  INTERNAL_SERVER_ERROR: { kind: 'server', meaning: 'A fault in the procedure.' },
  NOT_IMPLEMENTED: { kind: 'server', meaning: 'The procedure does nothing yet.', repeat: 'never' },
  BAD_GATEWAY: { kind: 'unavailable', meaning: 'A service behind it did not answer as it should.' },
  SERVICE_UNAVAILABLE: { kind: 'unavailable', meaning: 'The service is down for now.' },
  GATEWAY_TIMEOUT: { kind: 'timeout', meaning: 'A service behind it did not answer in time.' },
};
