import type { SampleAnswer } from './sampleResponse.ts';

/** What a problem may tell beside its status. */
export interface ProblemOptions {
  readonly code?: string;
  /** For the person. Default none. */
  readonly detail?: string;
  /** Messages by field: `{ email: 'is taken', 'items.0.price': 'is too small' }`. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly requestId?: string;
  /** Seconds, in the header `Retry-After`. */
  readonly retryAfter?: number;
}

/**
 * An answer in the standard form of problem details (RFC 9457), for APIs that no sample is of. What an API of one's own
 * really writes is given as it is: `{ status, headers, body }` will do wherever an answer is asked for.
 */
export function problem(status: number, options: ProblemOptions = {}): SampleAnswer {
  const { code, detail, fields, requestId, retryAfter } = options;
  const errors = Object.entries(fields ?? {}).map(([name, message]) => ({
    pointer: `#/${name.split('.').join('/')}`,
    detail: message,
  }));
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(requestId !== undefined && { 'x-request-id': requestId }),
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
    body: {
      type: 'about:blank',
      status,
      ...(code !== undefined && { code }),
      ...(detail !== undefined && { detail }),
      ...(errors.length > 0 && { errors }),
    },
  };
}
