import type { Carrier } from '../read/carrier.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { notReachedWhen, type Why } from './notReached.ts';

/** Fetch and Node say AbortError, axios CanceledError, got CancelError. */
const aborted = /^(?:Abort|Canceled|Cancel)Error$/;
/** Of `AbortSignal.timeout`, ky, got; undici puts before it what took too long. */
const timedOut = /^\w*TimeoutError$/;

/** Why a request was called off, by the error's name. */
export function whyAborted({ name, message, cause }: Fields): Why | undefined {
  // TanStack Query's own, which has no name.
  if (message === 'CancelledError') return 'aborted';
  if (typeof name !== 'string') return undefined;
  if (timedOut.test(name)) return 'timeout';
  if (!aborted.test(name)) return undefined;
  // Node's AbortError names what the signal was aborted with as its cause.
  return fieldsOf(cause)['name'] === 'TimeoutError' ? 'timeout' : 'aborted';
}

/** The same by the signal, because `abort(reason)` may reject with any value. */
export function whySignalled(signal: unknown): Why | undefined {
  const { aborted: isAborted, reason } = fieldsOf(signal);
  return isAborted === true ? (whyAborted(fieldsOf(reason)) ?? 'aborted') : undefined;
}

export const abort: Carrier = notReachedWhen('abort', whyAborted);
