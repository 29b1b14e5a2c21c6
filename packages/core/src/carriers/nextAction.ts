import type { Carrier } from '../read/carrier.ts';
import { answered, lostBody } from './answered.ts';
import { fieldsOf } from './fields.ts';
import { notReached } from './notReached.ts';

/** What Next.js sends of an error of the server: a digest by which it is found in the server's log. */
export const nextAction: Carrier = {
  id: 'nextAction',
  errorsOnly: true,
  open(thrown) {
    const { digest, message } = fieldsOf(thrown);
    if (message === 'An unexpected response was received from the server.') return answered({}, lostBody);
    if (typeof digest !== 'string') return undefined;
    const [word = '', detail] = digest.split(/[;@]/);
    // No failures: the page goes elsewhere, or is drawn anew.
    if (/^(?:NEXT_REDIRECT|BAILOUT_TO_|DYNAMIC_SERVER_USAGE)/.test(word)) return notReached('aborted');
    if (word === 'NEXT_NOT_FOUND') return answered({ status: 404 }, undefined);
    if (word === 'NEXT_HTTP_ERROR_FALLBACK') return answered({ status: Number(detail) }, undefined);
    return answered({ status: 500 }, { requestId: word });
  },
};
