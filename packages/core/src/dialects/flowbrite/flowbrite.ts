import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf, recordOf } from '../look.ts';
import { codes, type FlowbriteCode } from './codes.ts';

/**
 * Flowbrite: `{ error: { status, code: 'api.…', message, validationErrors } }`.
 *
 * Nothing in it has to be guessed: the wait stands in the sentence, the request's id in `X-Correlation-Id`.
 * A 503 has no body by which it could be claimed.
 */
export const flowbrite: Dialect<FlowbriteCode> = {
  id: 'flowbrite',
  read(response) {
    const error = recordOf(bodyOf(response)?.['error']);
    const code = error?.['code'];
    return typeof code === 'string' && code.startsWith('api.') && typeof error?.['status'] === 'number'
      ? {}
      : undefined;
  },
  codes,
};
