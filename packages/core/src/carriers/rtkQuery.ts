import type { Carrier } from '../read/carrier.ts';
import { whySignalled } from './abort.ts';
import { answered } from './answered.ts';
import { whyUnreached } from './caught.ts';
import { fieldsOf } from './fields.ts';
import { notReached } from './notReached.ts';

/**
 * RTK Query's `{status, data}`, alone or in a base query's `{error, meta}`; also a bare axios response. `headers` of the
 * answer and a `config` with the request, where an app or a library has put them beside.
 */
export const rtkQuery: Carrier = {
  id: 'rtkQuery',
  open(thrown) {
    const { error: inner, meta } = fieldsOf(thrown);
    const { request, response } = fieldsOf(meta);
    const known = request ? fieldsOf(inner) : fieldsOf(thrown);
    const { status } = known;
    if (typeof status !== 'string' && typeof status !== 'number') return undefined;
    const { originalStatus, data, error, config } = known;
    const sent = request ?? config;
    const { headers = known['headers'] } = fieldsOf(response);
    if (status === 'TIMEOUT_ERROR') return notReached('timeout', sent);
    if (status === 'FETCH_ERROR') {
      const { signal } = fieldsOf(request);
      return notReached(whySignalled(signal) ?? whyUnreached(error) ?? 'network', sent);
    }
    if (status === 'PARSING_ERROR') return answered({ status: originalStatus, headers }, data, sent);
    // A thrown body that happens to have both has more than these two.
    const isOnlyThese = headers || Object.keys(known).length === 2;
    if (typeof status !== 'number' || !('data' in known) || !isOnlyThese) return undefined;
    return answered({ status, headers }, data, sent);
  },
};
