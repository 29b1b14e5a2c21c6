import type { ApiError } from '../normalise/apiError.ts';

/** Names follow OpenTelemetry's conventions where there is one; our own stand under `api_error`. All values are bounded. */
export interface EventAttributes {
  /** The status, or `timeout`, `network`, `offline`, `aborted`, or the class of what was thrown. */
  readonly 'error.type'?: string;
  readonly 'http.request.method'?: string;
  readonly 'http.response.status_code'?: number;
  /** How many attempts were made before this one. */
  readonly 'http.request.resend_count'?: number;
  readonly 'server.address'?: string;
  /** The path with `:id` in place of ids; no query. */
  readonly 'url.template'?: string;
  readonly 'api_error.kind'?: string;
  /** One of the first 200 codes met that look like one, else `_OTHER`. */
  readonly 'api_error.code'?: string;
  readonly 'api_error.dialect'?: string;
  readonly 'api_error.outcome'?: string;
  readonly 'api_error.occasion'?: string;
  readonly 'api_error.surface'?: string;
  /** `shown`, `repeated` (counted on what is shown), or `silent`. */
  readonly 'api_error.shown'?: string;
  /** Whether people saw words of the API: `shown`, or `replaced` by ours. Absent: it had none. */
  readonly 'api_error.server_text'?: string;
  /** Why a link of the API's was not used: `origin`, `shape`, … */
  readonly 'api_error.link_refused'?: string;
  /** Why a body was not read: `too_large`, `too_slow`, `broken`, `used`. */
  readonly 'api_error.unread'?: string;
  /** What was planned: `retry`, `offer` or `stop`, and why. */
  readonly 'api_error.retry.plan'?: string;
  readonly 'api_error.retry.reason'?: string;
  /** Where the wait was found. */
  readonly 'api_error.retry.source'?: string;
  /** The form's own name of a field, with `*` for list positions. */
  readonly 'api_error.field'?: string;
  readonly 'api_error.remedy'?: string;
}

/** What happened. */
export type EventName =
  /** An operation ended in failure: once, at its end. */
  | 'error'
  /** A failure was met that may be repeated; not an error of the operation. */
  | 'retry'
  /** What had failed works again. */
  | 'recovered'
  /** The API complained of a field. */
  | 'field_error'
  /** It complained of one that the form doesn't have: most likely a defect. */
  | 'unmatched_field'
  /** A code that no table knows. */
  | 'unknown_code'
  /** The person chose what to do. */
  | 'remedy'
  /** The gate closed a way, for the wait that is told. */
  | 'gate'
  /** Events that were left out to keep the pace. */
  | 'dropped';

/** One event. It holds no text of the API, no values, no addresses beyond the template, and no ids of people. */
export interface TactfulEvent {
  readonly name: EventName;
  readonly attributes: EventAttributes;
  /** How many of these there were; more than one only for `dropped`. */
  readonly count: number;
  /** Milliseconds: of a stated wait (`retry`, `gate`), or from the first failure to success (`recovered`) or to giving up (`error`). */
  readonly durationMs?: number;
  /** To find it in the API's logs: for a span or a log record, never for a metric. */
  readonly requestId?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Hears of events. The error comes along for adapters; it is not part of the event and holds more than may be sent. */
export type EventListener = (event: TactfulEvent, error?: ApiError) => void;
