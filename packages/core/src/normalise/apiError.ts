import type { RequestTrace } from '../read/evidence.ts';
import type { Challenge } from '../recognise/reading.ts';
import type { Issue } from '../vocabulary/issue.ts';
import type { Kind } from '../vocabulary/kind.ts';
import type { Limit } from '../vocabulary/limit.ts';
import type { Params } from '../vocabulary/params.ts';
import { isAboutSecretField, redactText, redactValue } from './redact.ts';
import { standInMessage } from './standInMessage.ts';
import type { WaitSource } from './wait.ts';

const brand = Symbol.for('tactful.ApiError');
const inspect = Symbol.for('nodejs.util.inspect.custom');

/** What `normalise` fills in. */
export interface ApiErrorFields {
  readonly kind: Kind;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly codes: readonly string[];
  readonly message: string;
  readonly audience: 'person' | 'developer';
  readonly lang?: string | undefined;
  readonly issues: readonly Issue[];
  readonly issuesOmitted: number;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly retryAfterSource?: WaitSource | undefined;
  readonly shouldRetry?: boolean | undefined;
  readonly limit?: Limit | undefined;
  readonly docsUrl?: string | undefined;
  readonly params: Params;
  readonly challenges: readonly Challenge[];
  readonly outcome: 'failed' | 'unknown';
  readonly partial: boolean;
  readonly request?: RequestTrace | undefined;
  readonly dialect: string;
  readonly receivedAt: number;
}

/** The redacted form: what logs, telemetry and a server-to-client hand-over get. */
export type ApiErrorJson = { readonly name: 'ApiError' } & { readonly [F in keyof ApiErrorFields]?: unknown };

/**
 * An API error, understood. The one noun that apps, logs and tests see.
 * Recognise it with `isApiError`, not with `instanceof`: two copies of the package, or a frame, may be at work.
 * Serialising and logging give the redacted form; the raw body is reached only through `rawOf`.
 */
export class ApiError extends Error implements ApiErrorFields {
  /** One of fifteen, by what the person can do. */
  readonly kind: Kind;
  /** The HTTP status; absent when no response arrived. */
  readonly status?: number | undefined;
  /** The most specific machine-readable word the API gave. */
  readonly code?: string | undefined;
  /** All of them, the most specific first. */
  readonly codes: readonly string[];
  /** Whom the format says its message is for. */
  readonly audience: 'person' | 'developer';
  /** The language of `message`, where the API says it. */
  readonly lang?: string | undefined;
  /** Complaints about paths in what was sent. */
  readonly issues: readonly Issue[];
  /** How many issues there were beyond those kept. */
  readonly issuesOmitted: number;
  /** The id that support asks for. */
  readonly requestId?: string | undefined;
  /** How long to wait, in milliseconds from `receivedAt`. */
  readonly retryAfterMs?: number | undefined;
  /** Where the wait was found. */
  readonly retryAfterSource?: WaitSource | undefined;
  /** The API's own word on whether the same may be sent again. */
  readonly shouldRetry?: boolean | undefined;
  readonly limit?: Limit | undefined;
  /** Documentation that the API points to; for developers. */
  readonly docsUrl?: string | undefined;
  readonly params: Params;
  /** The challenges of `WWW-Authenticate` (RFC 9110 section 11.6.1). */
  readonly challenges: readonly Challenge[];
  /** Whether it is certain that nothing was changed. */
  readonly outcome: 'failed' | 'unknown';
  /** Data came along with the error. */
  readonly partial: boolean;
  readonly request?: RequestTrace | undefined;
  /** The dialect, standard or reader that understood the body. */
  readonly dialect: string;
  /** When it arrived, in milliseconds since 1970. */
  readonly receivedAt: number;

  readonly #raw: unknown;

  constructor(fields: ApiErrorFields, raw?: unknown) {
    // Where in the reader it was made tells nobody anything, and would cost more than all the reading.
    const { stackTraceLimit } = Error as { readonly stackTraceLimit?: number };
    const told = redactMessage(fields);
    setStackDepth(0);
    super(told);
    setStackDepth(stackTraceLimit);
    if (told !== fields.message) keepFromClones(this, fields.message);
    this.kind = fields.kind;
    this.status = fields.status;
    this.code = fields.code;
    this.codes = fields.codes;
    this.audience = fields.audience;
    this.lang = fields.lang;
    this.issues = fields.issues;
    this.issuesOmitted = fields.issuesOmitted;
    this.requestId = fields.requestId;
    this.retryAfterMs = fields.retryAfterMs;
    this.retryAfterSource = fields.retryAfterSource;
    this.shouldRetry = fields.shouldRetry;
    this.limit = fields.limit;
    this.docsUrl = fields.docsUrl;
    this.params = fields.params;
    this.challenges = fields.challenges;
    this.outcome = fields.outcome;
    this.partial = fields.partial;
    this.request = fields.request;
    this.dialect = fields.dialect;
    this.receivedAt = fields.receivedAt;
    this.#raw = raw;
  }

  /** The body as the API sent it, or what was thrown. */
  static rawOf(error: object): unknown {
    return #raw in error ? error.#raw : undefined;
  }

  get [brand](): true {
    return true;
  }

  /** The redacted form: no secrets, no values that were sent, no raw body, and none of what a failing server says of itself. */
  toJSON(): ApiErrorJson {
    const out: Record<string, unknown> = { name: 'ApiError' };
    for (const [key, value] of Object.entries(this)) {
      if (value !== undefined && key !== 'stack') out[key] = redactValue(value, key);
    }
    const isOfServer = (this.status ?? 0) >= 500;
    out['message'] = isOfServer ? standInMessage(this.kind) : redactMessage(this);
    return out as ApiErrorJson;
  }

  override toString(): string {
    const what = [this.status, this.code].filter((part) => part !== undefined).join(' ');
    return `ApiError: ${this.kind}${what ? ` (${redactText(what)})` : ''}: ${redactMessage(this)}`;
  }

  [inspect](): string {
    return `${this.toString()}\n${JSON.stringify(this.toJSON(), null, 2)}`;
  }
}

Object.defineProperty(ApiError.prototype, 'name', { value: 'ApiError', configurable: true, writable: true });

/**
 * A text of words, small numbers and what stands between them. It holds no secret, and to look for one is dear: no
 * digit touches a letter, no two numbers stand together, and no word is long or announces credentials.
 */
const isWordsOnly =
  /^(?:(?!b(?:asic|earer) |eyJ)(?:[a-z]{1,30}|\d{1,5}(?:[.,]\d{1,3}){0,3}(?! \d))(?:[,.;:)]? \(?|(?<!\d)[-'_/.](?=[a-z])|[.!?)]?$)){0,400}$/i;

/** The summary without secrets, and without what it repeats of what was said about a secret field. */
function redactMessage({ message, issues }: Pick<ApiErrorFields, 'message' | 'issues'>): string {
  let rest = message;
  for (const issue of issues)
    if (issue.message && rest.includes(issue.message) && isAboutSecretField(issue))
      rest = rest.replaceAll(issue.message, '[redacted]');
  return isWordsOnly.test(rest) ? rest : redactText(rest);
}

/** What clones an error takes its stack, written before, and its own plain properties, which this message is not. */
function keepFromClones(error: Error, message: string): void {
  const { stack } = error;
  Object.defineProperties(error, { message: { get: () => message }, stack: { value: stack } });
}

function setStackDepth(limit: number | undefined): void {
  try {
    (Error as { stackTraceLimit?: number | undefined }).stackTraceLimit = limit;
  } catch {
    // Frozen intrinsics: then the stack is taken.
  }
}

/** Whether the value is an `ApiError`, also one of another copy of the package or of another frame. */
export function isApiError(value: unknown): value is ApiError {
  try {
    return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true;
  } catch {
    return false;
  }
}

/** The body as the API sent it, or what was thrown: unredacted, for the app's own use. */
export function rawOf(error: ApiError): unknown {
  return ApiError.rawOf(error);
}
