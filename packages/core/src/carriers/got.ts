import type { Carrier } from '../read/carrier.ts';
import { answered } from './answered.ts';
import { whyUnreached } from './caught.ts';
import { fieldsOf } from './fields.ts';
import { notReached } from './notReached.ts';

/** got's RequestError and all that derive from it. */
export const got: Carrier = {
  id: 'got',
  errorsOnly: true,
  open(thrown) {
    const { options, response } = fieldsOf(thrown);
    if (!('timings' in thrown) || !options) return undefined;
    const why = whyUnreached(thrown);
    if (why) return notReached(why, options);
    return response ? answered(response, fieldsOf(response)['body'], options) : undefined;
  },
};
