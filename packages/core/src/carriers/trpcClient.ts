import type { Carrier } from '../read/carrier.ts';
import { answered } from './answered.ts';
import { caught } from './caught.ts';
import { fieldsOf } from './fields.ts';

/** tRPC's TRPCClientError. The body is given as it was sent, `{error: shape}`, also where it came in a batch. */
export const trpcClient: Carrier = {
  id: 'trpcClient',
  errorsOnly: true,
  open(thrown) {
    const { name, shape, data, meta, cause } = fieldsOf(thrown);
    if (name !== 'TRPCClientError') return undefined;
    const { response, responseJSON } = fieldsOf(meta);
    const { status, headers, url } = fieldsOf(response);
    if (!shape) return response ? answered(response, responseJSON) : caught(cause);
    // The status of a batch is everybody's.
    const { httpStatus = status } = fieldsOf(data);
    return answered({ status: httpStatus, headers, url }, { error: shape });
  },
};
