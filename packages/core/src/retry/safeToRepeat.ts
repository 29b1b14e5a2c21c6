import type { Situation } from '../situation/situation.ts';
import type { RequestTrace } from '../read/evidence.ts';

/** Methods that ask and change nothing (RFC 9110 section 9.2.1), and QUERY, which is defined to be one. */
export const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY']);

/** Sending them twice has the effect of sending them once (RFC 9110 section 9.2.2). */
const idempotentMethods: ReadonlySet<string> = new Set([...safeMethods, 'PUT', 'DELETE']);

const writes: ReadonlySet<string> = new Set(['submit', 'action']);

/** The method in capitals; where nobody knows it, the one that such an occasion usually has. */
export function methodOf({ method }: RequestTrace, { occasion }: Situation): string {
  return method?.toUpperCase() ?? (writes.has(occasion) ? 'POST' : 'GET');
}

/**
 * Whether the request may be sent twice: by its method, or because it carried an idempotency key from its first attempt.
 * POST and PATCH without a key never, whatever failed.
 */
export function safeToRepeat(request: RequestTrace, situation: Situation): boolean {
  return request.idempotent === true || idempotentMethods.has(methodOf(request, situation));
}
