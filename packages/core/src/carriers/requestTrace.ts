import type { RequestTrace } from '../read/evidence.ts';
import { headersOf } from '../read/headers.ts';
import { fieldsOf } from './fields.ts';

/** What a `Request`, or a client's own options, tell of what was sent. Never its body. */
export function requestTrace(
  sent: unknown,
  response?: unknown,
): { readonly request?: RequestTrace } | undefined {
  const { method, url, headers } = fieldsOf(sent);
  const { url: answeredFrom, redirected } = fieldsOf(response);
  const address = textOf(url) || textOf(answeredFrom);
  const request: RequestTrace = {
    ...(typeof method === 'string' && { method: method.toUpperCase() }),
    ...(address && { url: address }),
    ...(redirected === true && { redirected }),
    ...(headersOf(headers).names().some(isIdempotencyKey) && { idempotent: true }),
  };
  return Object.keys(request).length > 0 ? { request } : undefined;
}

function isIdempotencyKey(name: string): boolean {
  return /^(?:x-)?idempotency-key$/.test(name);
}

function textOf(url: unknown): string | undefined {
  const text = fieldsOf(url)['href'] ?? url;
  return typeof text === 'string' ? text : undefined;
}
