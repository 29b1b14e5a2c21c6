import type { Opened } from '../read/carrier.ts';
import { whyAborted } from './abort.ts';
import { answered, lostBody } from './answered.ts';
import { whyFetchFailed } from './fetchFailure.ts';
import { fieldsOf } from './fields.ts';
import { notReached, type Why } from './notReached.ts';
import { whySystemFailed } from './systemError.ts';

/** Why no answer came, by an error or by its text ("TypeError: Failed to fetch"). */
export function whyUnreached(error: unknown): Why | undefined {
  const [, name, message] = typeof error === 'string' ? (/^(\w+): (.*)/.exec(error) ?? []) : [];
  const fields = name ? { name, message } : fieldsOf(error);
  return whyAborted(fields) ?? whySystemFailed(fields) ?? whyFetchFailed(fields);
}

/** What a client caught and handed on: no answer, an answer that wasn't the JSON it expected, or something else. */
export function caught(cause: unknown, sent?: unknown): Opened {
  const why = whyUnreached(cause);
  if (why) return notReached(why, sent);
  if (fieldsOf(cause)['name'] === 'SyntaxError') return answered({}, lostBody, sent);
  return { type: 'wraps', inner: cause };
}
