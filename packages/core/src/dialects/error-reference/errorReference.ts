import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf, hasOnly } from '../look.ts';
import { codes, type ErrorReferenceCode } from './codes.ts';

const members: ReadonlySet<string> = new Set(['success', 'message', 'error_code', 'errors']);

/**
 * The API Error Reference Guide: `{ success: false, message, error_code, errors: { field: text } }` and nothing else.
 * `error_code` and `errors` may be missing.
 */
export const errorReference: Dialect<ErrorReferenceCode> = {
  id: 'error-reference',
  read(response) {
    const body = bodyOf(response);
    return body?.['success'] === false && typeof body['message'] === 'string' && hasOnly(body, members)
      ? {}
      : undefined;
  },
  codes,
};
