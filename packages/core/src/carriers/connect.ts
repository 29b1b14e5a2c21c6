import type { Carrier } from '../read/carrier.ts';
import { headersOf } from '../read/headers.ts';
import { answered, lostBody } from './answered.ts';
import { whyUnreached } from './caught.ts';
import { fieldsOf } from './fields.ts';
import { notReached } from './notReached.ts';

/** The status that the protocol sends a code with, by code. "unknown" also stands for whatever wasn't Connect. */
const statuses = [0, 499, 0, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401];

/** Connect's ConnectError, of all its protocols. The body is given in the form of google.rpc.Status. */
export const connect: Carrier = {
  id: 'connect',
  errorsOnly: true,
  open(thrown) {
    const { name, code, rawMessage, metadata, details, isWireError, cause } = fieldsOf(thrown);
    if (name !== 'ConnectError' || typeof code !== 'number' || typeof rawMessage !== 'string')
      return undefined;
    const why = whyUnreached(cause);
    if (why) return notReached(why);
    const spoken = isWireError === true || headersOf(metadata).names().length > 0;
    if (!spoken && code === 4) return notReached('timeout');
    if (!spoken && code === 1) return notReached(/time(?:d )?out/.test(rawMessage) ? 'timeout' : 'aborted');
    // A proxy's answer, of which only the status is kept.
    const other = /^HTTP (\d{3})$/.exec(rawMessage)?.[1];
    if (other) return answered({ status: Number(other), headers: metadata }, lostBody);
    const body = { code, message: rawMessage, details: Array.isArray(details) ? details.map(detailOf) : [] };
    return answered({ status: statuses[code] || undefined, headers: metadata }, body);
  },
};

/** A detail in JSON, where the server sent it that way beside the bytes. */
function detailOf(detail: unknown): unknown {
  const { type, debug } = fieldsOf(detail);
  return { '@type': `type.googleapis.com/${String(type)}`, ...fieldsOf(debug) };
}
