import { bodyOf, parseJson } from './body.ts';
import type { Carrier } from './carrier.ts';
import type { Body, Evidence, HeaderView, RequestTrace } from './evidence.ts';
import { headersOf, noHeaders } from './headers.ts';

/** How deep a failure may be wrapped in others. */
const deepest = 5;

/** What is needed of a `Response`; another realm's, a polyfill's and a mock's count as well. */
export interface ResponseLike {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly type?: string;
  readonly url?: string;
  readonly redirected?: boolean;
  readonly bodyUsed?: boolean;
  readonly body?: ReadableStream<Uint8Array> | null;
  text(): Promise<string>;
}

/** Whether the value is a `Response`, by what it can do. */
export function isResponse(value: unknown): value is ResponseLike {
  if (typeof value !== 'object' || value === null) return false;
  try {
    const { status, headers, text } = value as Partial<ResponseLike>;
    return (
      typeof status === 'number' &&
      typeof text === 'function' &&
      typeof headers === 'object' &&
      typeof headers.get === 'function'
    );
  } catch {
    return false;
  }
}

/** What arrived, as far as it can be said without waiting. Never throws. */
export function read(thrown: unknown, carriers: readonly Carrier[]): Evidence {
  return search(thrown, carriers, 0) ?? { type: 'notHttp', thrown, carrier: 'none' };
}

/** A `Response` that a thrown value holds and nobody has read, and who knew where to look. */
export interface HeldResponse {
  readonly response: ResponseLike;
  readonly carrier: string;
  readonly request?: RequestTrace | undefined;
}

export function heldResponseIn(
  thrown: unknown,
  carriers: readonly Carrier[],
  depth = 0,
): HeldResponse | undefined {
  if (isResponse(thrown)) return { response: thrown, carrier: 'fetch' };
  if (typeof thrown !== 'object' || thrown === null || depth > deepest) return undefined;
  const answer = ask(thrown, carriers);
  if (answer?.opened.type === 'wraps') {
    const held = heldResponseIn(answer.opened.inner, carriers, depth + 1);
    return held && { ...held, carrier: answer.carrier, request: answer.opened.request ?? held.request };
  }
  if (answer) return undefined;
  try {
    const { response, cause } = thrown as { response?: unknown; cause?: unknown };
    if (isResponse(response)) return response.bodyUsed ? undefined : { response, carrier: 'error' };
    return isErrorLike(thrown) && isErrorLike(cause) ? heldResponseIn(cause, carriers, depth + 1) : undefined;
  } catch {
    return undefined;
  }
}

/** What the wrapper knows of the request, over what the response knows. */
export function withRequest(evidence: Evidence, request: RequestTrace | undefined): Evidence {
  if (!request || evidence.type === 'notHttp') return evidence;
  return { ...evidence, request: { ...evidence.request, ...request } };
}

/** Evidence of a response with the body that was read of it. Status 0 is a response the page may not see. */
export function respondedWith(response: ResponseLike, body: Body): Evidence {
  const url = response.url || undefined;
  if (response.status === 0 || response.type === 'error' || response.type === 'opaque') {
    return { type: 'notReached', why: 'network', carrier: 'fetch', ...(url && { request: { url } }) };
  }
  const request = url ? { request: { url, ...(response.redirected && { redirected: true }) } } : undefined;
  return {
    type: 'responded',
    status: response.status,
    headers: headersOf(response.headers),
    body,
    carrier: 'fetch',
    ...request,
  };
}

function search(thrown: unknown, carriers: readonly Carrier[], depth: number): Evidence | undefined {
  if (typeof thrown === 'string') return fromText(thrown);
  if (typeof thrown !== 'object' || thrown === null || depth > deepest) return undefined;
  if (isResponse(thrown)) {
    try {
      return respondedWith(thrown, thrown.body === null ? { format: 'none' } : { format: 'unread' });
    } catch {
      return undefined;
    }
  }
  const answer = ask(thrown, carriers);
  if (answer) {
    const { opened, carrier } = answer;
    if (opened.type !== 'wraps') return { ...opened, carrier };
    const inner = search(opened.inner, carriers, depth + 1);
    return inner && { ...withRequest(inner, opened.request), carrier };
  }
  try {
    return isErrorLike(thrown) ? fromError(thrown, carriers, depth) : fromBody(thrown);
  } catch {
    return undefined;
  }
}

function ask(thrown: object, carriers: readonly Carrier[]) {
  for (const carrier of carriers) {
    try {
      const opened = carrier.open(thrown);
      if (opened) return { opened, carrier: carrier.id };
    } catch {
      // A carrier that stumbles over a strange object has not recognised it.
    }
  }
  return undefined;
}

function fromText(text: string): Evidence | undefined {
  const value = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  return typeof value === 'object' && value !== null ? fromBody(value) : undefined;
}

/** Someone threw the parsed body itself. */
function fromBody(value: object): Evidence {
  return { type: 'responded', headers: noHeaders, body: { format: 'json', value }, carrier: 'body' };
}

function isErrorLike(value: unknown): value is Error & Record<string, unknown> {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

const statusKeys = ['status', 'statusCode', 'httpStatus', 'status_code', 'httpStatusCode'] as const;
const bodyKeys = ['data', 'body', 'error', 'raw', 'responseBody', 'payload'] as const;
/** What makes an error without a status more than a bug in the page. */
const apiKeys = ['issues', 'errors', 'code', 'details', 'fieldErrors', 'violations'] as const;

/** What a client's error says about the call rather than about the answer; may hold what was sent. */
const aboutCall = new Set([
  'config',
  'options',
  'request',
  'req',
  'response',
  'res',
  'headers',
  'input',
  'args',
  'stack',
  'cause',
  'params',
  'variables',
  'payload',
  'requestBody',
]);

/** An error of a client nobody here knows: by its own properties, else by what caused it. */
function fromError(
  error: Error & Record<string, unknown>,
  carriers: readonly Carrier[],
  depth: number,
): Evidence | undefined {
  const response = record(error['response']) ?? record(error['$response']) ?? record(error['res']);
  const status =
    statusIn(error) ?? (response && statusIn(response)) ?? statusIn(record(error['$metadata']) ?? {});
  if (status !== undefined) {
    const headers = headersIn(error['headers']) ?? headersIn(response?.['headers']) ?? noHeaders;
    const held = [...bodyKeys.map((key) => error[key]), ...bodyKeys.map((key) => response?.[key])].find(
      (value) => typeof value === 'object' && value !== null && !isErrorLike(value) && !isStream(value),
    );
    if (held === undefined && isResponse(response)) return search(response, carriers, depth + 1);
    return {
      type: 'responded',
      status,
      headers,
      body: bodyOf(held ?? ownMembers(error), headers.get('content-type')),
      carrier: 'error',
    };
  }
  const several = Array.isArray(error['errors']) ? (error['errors'] as unknown[]).slice(0, 10) : [];
  for (const inner of [error['cause'], ...several]) {
    const found = isErrorLike(inner) || isResponse(inner) ? search(inner, carriers, depth + 1) : undefined;
    if (found) return found;
  }
  if (!apiKeys.some((key) => typeof error[key] === 'object' && error[key] !== null)) return undefined;
  return fromBody(ownMembers(error));
}

function ownMembers(error: Error & Record<string, unknown>): Record<string, unknown> {
  const members: Record<string, unknown> = { message: error.message };
  for (const key of Object.keys(error)) if (!aboutCall.has(key)) members[key] = error[key];
  return members;
}

const isStream = (value: object): boolean => 'getReader' in value || 'pipe' in value;

function statusIn(holder: Record<string, unknown>): number | undefined {
  for (const key of statusKeys) {
    const value = holder[key];
    if (typeof value === 'number' && value >= 100 && value < 1000) return value;
  }
  return undefined;
}

function headersIn(value: unknown): HeaderView | undefined {
  return typeof value === 'object' && value !== null ? headersOf(value) : undefined;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}
