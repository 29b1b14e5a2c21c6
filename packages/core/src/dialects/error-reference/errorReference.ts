import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf, hasOnly } from '../look.ts';
import { codes, type ErrorReferenceCode } from './codes.ts';

const members: ReadonlySet<string> = new Set(['success', 'message', 'error_code', 'errors']);

/**
 * The API Error Reference Guide: `{ success: false, message, error_code, errors: { field: text } }` and nothing else.
 * `error_code` and `errors` may be missing.
 *
 * The guide shows AUTH_001 without its code, and knows no other reason for a 401.
 */
export const errorReference: Dialect<ErrorReferenceCode> = {
  id: 'error-reference',
  read(response) {
    const body = bodyOf(response);
    if (body?.['success'] !== false || typeof body['message'] !== 'string' || !hasOnly(body, members)) {
      return undefined;
    }
    const code: ErrorReferenceCode = 'AUTH_001';
    return response.status === 401 && body['error_code'] === undefined ? { codes: [code] } : {};
  },
  codes,
};
