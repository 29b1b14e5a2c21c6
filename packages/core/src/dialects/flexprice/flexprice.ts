import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf, recordOf } from '../look.ts';
import { codes, type FlexpriceCode } from './codes.ts';

/**
 * FlexPrice: `{ success: false, error: { message, internal_error, details } }`.
 *
 * `details` holds whatever fits the error: a field, an id, a wait. Of an operation that is not allowed now it tells
 * the state, which is nobody's input.
 */
export const flexprice: Dialect<FlexpriceCode> = {
  id: 'flexprice',
  read(response) {
    const body = bodyOf(response);
    const code = recordOf(body?.['error'])?.['internal_error'];
    if (body?.['success'] !== false || typeof code !== 'string') return undefined;
    return code === 'invalid_operation' ? { issues: [] } : {};
  },
  codes,
};
