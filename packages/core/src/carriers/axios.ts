import type { Carrier } from '../read/carrier.ts';
import { answered } from './answered.ts';
import { whyUnreached } from './caught.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { notReached, type Why } from './notReached.ts';

/** axios, all versions. */
export const axios: Carrier = {
  id: 'axios',
  open(thrown) {
    const error = fieldsOf(thrown);
    const { isAxiosError, __CANCEL__ } = error;
    if (isAxiosError !== true && __CANCEL__ !== true) return undefined;
    const { response, config } = error;
    const { method, headers } = fieldsOf(config);
    const sent = { method, headers, url: addressOf(fieldsOf(config)) };
    if (response) return answered(response, fieldsOf(response)['data'], sent);
    const why = __CANCEL__ ? 'aborted' : whyOf(error);
    return why && notReached(why, sent);
  },
};

function whyOf(error: Fields): Why | undefined {
  const { code, message } = error;
  // One code for two things: a time-out, and a page that the browser left.
  if (code === 'ECONNABORTED') return message === 'Request aborted' ? 'aborted' : 'timeout';
  return whyUnreached(error) ?? (message === 'Network Error' ? 'network' : undefined);
}

function addressOf({ baseURL, url }: Fields): string {
  const path = typeof url === 'string' ? url : '';
  if (typeof baseURL !== 'string' || /^(?:[a-z][\w+.-]*:)?\/\//i.test(path)) return path;
  return path ? `${baseURL.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}` : baseURL;
}
