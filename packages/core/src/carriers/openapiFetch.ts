import type { Carrier } from '../read/carrier.ts';
import { isErrorLike } from '../read/fromError.ts';
import { isResponse } from '../read/response.ts';
import { answered, lostBody } from './answered.ts';
import { whyUnreached } from './caught.ts';
import { fieldsOf } from './fields.ts';
import { notReached } from './notReached.ts';

/** The result `{error, response}` of openapi-fetch and of clients made like it. */
export const openapiFetch: Carrier = {
  id: 'openapiFetch',
  open(thrown) {
    const { error, response, request } = fieldsOf(thrown);
    if (!('error' in thrown) || !isResponse(response)) return undefined;
    if (!isErrorLike(error)) return answered(response, error, request);
    // An answer came, and something went wrong with reading it.
    const why = whyUnreached(error);
    return why ? notReached(why, request) : answered(response, lostBody, request);
  },
};
