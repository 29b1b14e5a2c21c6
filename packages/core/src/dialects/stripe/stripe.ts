import type { Dialect } from '../../recognise/dialect.ts';
import type { Json } from '../../vocabulary/json.ts';
import { bodyOf, recordOf } from '../look.ts';
import { codes, type StripeCode } from './codes.ts';

const types: ReadonlySet<unknown> = new Set([
  'api_error',
  'authentication_error',
  'card_error',
  'idempotency_error',
  'invalid_request_error',
  'rate_limit_error',
  'validation_error',
]);
const itsAddress = /^https:\/\/(?:\w+\.)?stripe\.com\//;

/**
 * Stripe: `{ error: { type, code, decline_code, param, doc_url, … } }`, with whole objects beside them.
 *
 * `decline_code` is the bank's reason, and more particular than `card_declined`. What `param` names is wrong in the way
 * that `code` says. The intents and charges that come along are no complaints. Only what is said of a card is meant for people.
 */
export const stripe: Dialect<StripeCode> = {
  id: 'stripe',
  read(response, general) {
    const body = bodyOf(response);
    // Stripe.js gives what is in the envelope.
    const error = recordOf(body?.['error']) ?? body;
    if (!error || !types.has(error['type']) || !bearsMark(error)) return undefined;
    const { code, decline_code: reason, param } = error;
    const found = general();
    return {
      audience: error['type'] === 'card_error' ? 'person' : 'developer',
      codes: [...new Set([reason, ...(found.codes ?? [])].filter((word) => typeof word === 'string'))],
      issues:
        typeof param === 'string' && param !== '' && typeof code === 'string'
          ? (found.issues ?? []).map((issue) => ({ ...issue, code }))
          : [],
    };
  },
  codes,
};

function bearsMark({ type, code, doc_url: docs, request_log_url: log }: Json): boolean {
  if (type === 'card_error' || type === 'idempotency_error' || itsAddress.test(String(docs ?? log)))
    return true;
  if (typeof code !== 'string' || !Object.hasOwn(codes, code)) return false;
  return type !== 'validation_error' || /^(?:incomplete|invalid)_/.test(code);
}
