import { rawOf } from '../normalise/apiError.ts';
import { redactText } from '../normalise/redact.ts';
import type { Kind } from '../vocabulary/kind.ts';
import type { EventListener } from './event.ts';

/** What is used of Sentry's SDKs. */
export interface SentryLike {
  withScope(callback: (scope: SentryScope) => void): unknown;
  captureException(exception: unknown): unknown;
}

interface SentryScope {
  setFingerprint(fingerprint: string[]): unknown;
  setTags(tags: Record<string, string | number>): unknown;
  setContext(name: string, context: Record<string, unknown>): unknown;
  setLevel(level: 'error' | 'warning'): unknown;
}

export interface SentryOptions {
  /** Kinds that are sent. Default: those that tell of a defect rather than of a person or a network. */
  readonly kinds?: readonly Kind[];
}

const defects: readonly Kind[] = [
  'bad_request',
  'server',
  'unavailable',
  'timeout',
  'network',
  'unknown',
  'conflict',
  'not_found',
  'forbidden',
];
const quietFor = 60_000;
const mostGroups = 200;

/**
 * Events as Sentry issues, grouped by kind, method, route and status. The first of a group is sent at once, then at most
 * one in 60 s with how many there were. What the API wrote is not sent; the request id stands in the context.
 */
export function sentry(sdk: SentryLike, { kinds = defects }: SentryOptions = {}): EventListener {
  const groups = new Map<string, { since: number; more: number }>();
  return (event, error) => {
    if (event.name !== 'error' || !error || !kinds.includes(error.kind)) return;
    const { attributes, at } = event;
    const known = error.status !== undefined && error.status < 500 ? attributes['api_error.code'] : undefined;
    const fingerprint = [
      error.kind,
      attributes['http.request.method'] ?? '',
      attributes['url.template'] ?? '',
      String(error.status ?? ''),
      ...(known === undefined ? [] : [known]),
    ];
    const key = fingerprint.join(' ');
    const group = groups.get(key);
    if (group && at - group.since < quietFor) {
      group.more++;
      return;
    }
    if (groups.size >= mostGroups) groups.clear();
    groups.set(key, { since: at, more: 0 });
    sdk.withScope((scope) => {
      scope.setFingerprint(fingerprint);
      scope.setLevel(error.kind === 'unknown' ? 'error' : 'warning');
      scope.setTags(tagsOf(attributes as Record<string, string | number>));
      scope.setContext('api_error', {
        ...attributes,
        request_id: event.requestId,
        retry_after_ms: error.retryAfterMs,
        repeats_since_last: group?.more ?? 0,
      });
      sdk.captureException(exceptionFor(error.kind, fingerprint, rawOf(error)));
    });
  };
}

const tagged = [
  'api_error.kind',
  'api_error.code',
  'api_error.surface',
  'http.response.status_code',
  'server.address',
];

const tagsOf = (attributes: Record<string, string | number>): Record<string, string | number> =>
  Object.fromEntries(
    tagged.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  );

/** A bug of the page is sent with its stack and without secrets; of an answer only what it was, never what it said. */
function exceptionFor(kind: Kind, parts: readonly string[], raw: unknown): unknown {
  if (kind === 'unknown' && raw instanceof Error) {
    const { name, message, stack = '' } = raw;
    return Object.assign(new Error(redactText(message)), { name, stack: redactText(stack) });
  }
  const exception = new Error(parts.filter((part) => part !== '').join(' '));
  exception.name = 'ApiError';
  return exception;
}
