import { membersOf, type Json } from '../vocabulary/json.ts';
import { bodyOf } from './body.ts';
import { headersOf, noHeaders } from './headers.ts';
import type { Found } from './evidence.ts';
import { isResponse } from './response.ts';

export function isErrorLike(value: unknown): boolean {
  return (
    value instanceof Error ||
    (typeof value === 'object' &&
      value !== null &&
      'stack' in value &&
      Object.prototype.toString.call(value) === '[object Error]')
  );
}

/** Someone threw the parsed body itself. */
export function fromBody(value: unknown): Found {
  return { type: 'responded', headers: noHeaders, body: { format: 'json', value }, carrier: 'body' };
}

const statusKeys = ['status', 'statusCode', 'httpStatus', 'status_code', 'httpStatusCode'];
const bodyKeys = ['data', 'body', 'error', 'raw', 'responseBody', 'payload'];
/** What makes an error without a status more than a bug in the page. */
const apiKeys = ['issues', 'errors', 'code', 'details', 'fieldErrors', 'violations'];
/** What a client's error says about the call rather than about the answer; may hold what was sent. */
const aboutCall =
  /^(?:config|options|req(?:uest(?:Body)?)?|res(?:ponse)?|headers|input|args|stack|cause|params|variables|payload)$/;

/** How errors of the web platform begin that say why no answer came. What engines and clients say otherwise, carriers know. */
const unreached = [
  [/^\w*TimeoutError: |^TypeError: .{0,99}timed out/, 'timeout'],
  [/^(?:Abort|Cancel(?:ed)?)Error: /, 'aborted'],
  [
    /^NetworkError: |^TypeError: (?:(?:Failed to fetch|Load failed|fetch failed|network error)(?:$| \()|Network)/,
    'network',
  ],
] as const;

/** An error of a client nobody here knows: by its own properties, else by what caused it. */
export function fromError(thrown: unknown, look: (inner: unknown) => Found): Found {
  const error = membersOf(thrown);
  const response = membersOf(error['response'] ?? error['$response'] ?? error['res']);
  const holders = [error, response];
  const status = [...holders, membersOf(error['$metadata'])]
    .map(statusIn)
    .find((found) => found !== undefined);
  if (status !== undefined) {
    const held = holders.flatMap((holder) => bodyKeys.map((key) => holder[key])).find(isData);
    if (held === undefined && isResponse(response)) {
      const found = look(response);
      return found && { ...found, carrier: 'error' };
    }
    const headers = headersOf(error['headers'] ?? response['headers']);
    return {
      type: 'responded',
      status,
      headers,
      body: bodyOf(held ?? ownMembers(error), headers.get('content-type')),
      carrier: 'error',
    };
  }
  const { name, message, cause, errors } = error;
  const why = unreached.find(([words]) => words.test(`${String(name)}: ${String(message)}`))?.[1];
  if (why) return { type: 'notReached', why, carrier: 'error' };
  for (const inner of [cause, ...(Array.isArray(errors) ? (errors as unknown[]).slice(0, 10) : [])]) {
    const found = isErrorLike(inner) || isResponse(inner) ? look(inner) : undefined;
    if (found) return found;
  }
  return apiKeys.some((key) => typeof error[key] === 'object' && error[key] !== null)
    ? fromBody(ownMembers(error))
    : undefined;
}

function statusIn(holder: Json): number | undefined {
  return statusKeys
    .map((key) => holder[key])
    .find((value): value is number => typeof value === 'number' && value >= 100 && value < 1000);
}

/** Something parsed, rather than an error or a stream. */
function isData(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !isErrorLike(value) &&
    !('getReader' in value || 'pipe' in value)
  );
}

function ownMembers(error: Json): Json {
  const members = Object.entries(error).filter(([key]) => !aboutCall.test(key));
  return Object.fromEntries([['message', error['message']], ...members]);
}
