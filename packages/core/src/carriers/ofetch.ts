import type { Carrier } from '../read/carrier.ts';
import { whySignalled } from './abort.ts';
import { answered } from './answered.ts';
import { caught } from './caught.ts';
import { fieldsOf } from './fields.ts';
import { notReached } from './notReached.ts';

/** ofetch's FetchError (Nuxt's `$fetch` as well). */
export const ofetch: Carrier = {
  id: 'ofetch',
  errorsOnly: true,
  open(thrown) {
    const { name, options, request, response, data, cause } = fieldsOf(thrown);
    if (name !== 'FetchError' || !options) return undefined;
    const { method = 'GET', headers, signal } = fieldsOf(options);
    const sent = typeof request === 'string' ? { url: request, method, headers } : request;
    if (response) return answered(response, data, sent);
    const why = whySignalled(signal);
    return why ? notReached(why, sent) : caught(cause, sent);
  },
};
