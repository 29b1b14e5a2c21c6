import type { Carrier } from '../read/carrier.ts';
import type { NotReached } from '../read/evidence.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { requestTrace } from './requestTrace.ts';

export type Why = NotReached['why'];

/** Says that no answer came. Only a browser that knows it is offline is believed; "online" proves nothing. */
export function notReached(why: Why, sent?: unknown): NotReached {
  const offline = why === 'network' && fieldsOf(globalThis.navigator)['onLine'] === false;
  return { type: 'notReached', why: offline ? 'offline' : why, ...requestTrace(sent) };
}

/** A carrier of errors that say by themselves that no answer came; one that holds an answer is left alone. */
export function notReachedWhen(id: string, whyOf: (error: Fields) => Why | undefined): Carrier {
  return {
    id,
    errorsOnly: true,
    open(thrown) {
      const error = fieldsOf(thrown);
      const { request, response, status, statusCode } = error;
      if (response || status || statusCode) return undefined;
      const why = whyOf(error);
      return why && notReached(why, request ?? thrown);
    },
  };
}
