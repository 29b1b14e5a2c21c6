import type { Dialect } from '../../recognise/dialect.ts';
import { bodyOf, recordOf } from '../look.ts';
import { codes, type FlexpriceCode } from './codes.ts';

/**
 * FlexPrice: `{ success: false, error: { message, internal_error, details } }`.
 *
 * `details` holds what fits the error. Only under 400 is it about fields: one that `field` names, or texts by field.
 * Elsewhere its members are ids and numbers, which are nobody's input.
 */
export const flexprice: Dialect<FlexpriceCode> = {
  id: 'flexprice',
  read(response, general) {
    const body = bodyOf(response);
    const error = recordOf(body?.['error']);
    if (body?.['success'] !== false || typeof error?.['internal_error'] !== 'string') return undefined;
    const reading = general();
    return response.status === 400 && error['internal_error'] !== 'invalid_operation'
      ? reading
      : { ...reading, issues: [] };
  },
  codes,
};
