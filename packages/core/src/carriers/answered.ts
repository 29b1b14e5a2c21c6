import { bodyOf } from '../read/body.ts';
import type { Opened } from '../read/carrier.ts';
import type { Body } from '../read/evidence.ts';
import { headersOf } from '../read/headers.ts';
import { fieldsOf } from './fields.ts';
import { notReached } from './notReached.ts';
import { requestTrace } from './requestTrace.ts';

/** The client read the body and kept nothing of it. */
export const lostBody: Body = { format: 'unreadable', why: 'used' };

/**
 * Says that an answer came.
 * `response` has `status` or `statusCode`, and `headers`; `sent` is whatever knows method, address and headers.
 */
export function answered(response: unknown, body: unknown, sent?: unknown): Opened {
  const { status = fieldsOf(response)['statusCode'], headers } = fieldsOf(response);
  if (status === 0) return notReached('network', sent);
  if (isStream(body)) {
    const unread = { ...(typeof status === 'number' && { status }), headers: headers as HeadersInit };
    return { type: 'wraps', inner: new Response(body, unread) };
  }
  const view = headersOf(headers);
  const type = view.get('content-type');
  return {
    type: 'responded',
    ...(typeof status === 'number' && { status }),
    headers: view,
    // Headers that announce no body say that none was lost.
    body: body !== lostBody ? bodyOf(body, type) : headers && !type ? { format: 'none' } : lostBody,
    ...requestTrace(sent, response),
  };
}

/** A client that was asked for a file or a stream gives one for errors too. */
function isStream(body: unknown): body is Blob | ReadableStream {
  const { stream, getReader } = fieldsOf(body);
  return typeof (stream ?? getReader) === 'function';
}
