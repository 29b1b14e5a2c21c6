import type { Carrier } from '../read/carrier.ts';
import { isResponse } from '../read/response.ts';
import { answered } from './answered.ts';
import { fieldsOf } from './fields.ts';

/** The result `{error, response}` of openapi-fetch and of clients made like it. */
export const openapiFetch: Carrier = {
  id: 'openapiFetch',
  open(thrown) {
    const { error, response, request } = fieldsOf(thrown);
    if (!('error' in thrown) || !isResponse(response)) return undefined;
    return 'stack' in fieldsOf(error) ? { type: 'wraps', inner: error } : answered(response, error, request);
  },
};
