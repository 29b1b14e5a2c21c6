import type { NotReached, Responded, ResponseLike } from './evidence.ts';
import { headersOf } from './headers.ts';

/** Whether the value is a `Response`, by what it can do. */
export function isResponse(value: unknown): value is ResponseLike {
  const response = Object(value) as Partial<ResponseLike>;
  return (
    typeof response.status === 'number' &&
    typeof response.text === 'function' &&
    typeof response.headers?.get === 'function'
  );
}

/** What a response says without its body. Status 0 is a response that the page may not see. */
export function fromResponse(
  response: ResponseLike,
): (Responded | NotReached) & { readonly carrier: string } {
  const { status, type, url, redirected, headers, body } = response;
  const request = url ? { request: { url, ...(redirected && { redirected }) } } : {};
  return status === 0 || type === 'error' || type === 'opaque'
    ? { type: 'notReached', why: 'network', carrier: 'fetch', ...request }
    : {
        type: 'responded',
        status,
        headers: headersOf(headers),
        body: body === null ? { format: 'none' } : { format: 'unread', response },
        carrier: 'fetch',
        ...request,
      };
}
