import type { Carrier } from '../read/carrier.ts';
import { answered } from './answered.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { notReached, type Why } from './notReached.ts';

/** superagent, in the browser and in Node. Where Node's own error comes through, that tells what it is. */
export const superagent: Carrier = {
  id: 'superagent',
  errorsOnly: true,
  open(thrown) {
    const error = fieldsOf(thrown);
    const response = fieldsOf(error['response']);
    const { header, text, body, request, req } = response;
    if (!header || !('text' in response)) {
      const why = whyOf(error);
      return why && notReached(why, thrown);
    }
    const { method, url, header: headers } = fieldsOf(request ?? req);
    return answered(response, typeof text === 'string' ? text : body, { method, url, headers });
  },
};

function whyOf({ code, timeout, crossDomain, method }: Fields): Why | undefined {
  if (code === 'ABORTED' && method) return 'aborted';
  if (code === 'ECONNABORTED' && timeout) return 'timeout';
  return crossDomain === true ? 'network' : undefined;
}
