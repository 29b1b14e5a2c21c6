import type { Carrier } from '../read/carrier.ts';
import { isResponse } from '../read/response.ts';
import { answered, lostBody } from './answered.ts';
import { fieldsOf } from './fields.ts';

/** ky's HTTPError. Its time-outs and network failures tell by their names what they are. */
export const ky: Carrier = {
  id: 'ky',
  errorsOnly: true,
  open(thrown) {
    const { name, response, request, data } = fieldsOf(thrown);
    if (name !== 'HTTPError' || !request || !isResponse(response)) return undefined;
    // Version 1 leaves the body to whoever catches; version 2 has read it, and says nothing if that was in vain.
    if (!('data' in thrown)) return { type: 'wraps', inner: response };
    return answered(response, data === undefined ? lostBody : data, request);
  },
};
