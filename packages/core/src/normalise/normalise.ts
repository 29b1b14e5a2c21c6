import { findCode } from '../explain/findCode.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Evidence, RequestTrace } from '../read/evidence.ts';
import { challengesIn } from '../recognise/challenges.ts';
import type { Reading } from '../recognise/reading.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { ApiError, type ApiErrorFields } from './apiError.ts';
import { kindOf } from './kindOf.ts';
import { checkedId, requestIdIn } from './requestId.ts';
import { chooseWait, waitHeaders } from './wait.ts';

/** What is said when the API says nothing. For logs: people see the words of `present`. */
const defaultMessages: Readonly<Record<Kind, string>> = {
  validation: 'The data was not accepted.',
  bad_request: 'The request was not accepted.',
  unauthenticated: 'Credentials are missing or not accepted.',
  forbidden: 'Access is not allowed.',
  payment_required: 'The plan does not cover this.',
  not_found: 'Nothing was found there.',
  conflict: 'It clashes with what is there.',
  rate_limited: 'Too many requests were sent.',
  timeout: 'There was no answer in time.',
  unavailable: 'The service is not available.',
  server: 'The service could not finish the request.',
  network: 'No response arrived.',
  offline: 'The device is offline.',
  aborted: 'The request was cancelled.',
  unknown: 'Something unexpected was thrown.',
};

const unsafe = /^(?:POST|PATCH|PUT|DELETE)$/i;
/** Kinds after which nobody knows whether the request was carried out. */
const uncertain = new Set<Kind>(['network', 'timeout', 'server', 'aborted', 'unavailable']);

/** One form for all: the kind is settled here and never revised. */
export function normalise(
  evidence: Evidence,
  reading: Reading,
  knowledge: Pick<Knowledge, 'dialects' | 'codes'>,
  now: number,
): ApiError {
  if (evidence.type === 'responded') return fromResponse(evidence, reading, knowledge, now);
  if (evidence.type === 'notReached') return apiError(evidence.why, {}, evidence.request, reading, now, undefined);
  const thrown = evidence.thrown;
  const message =
    typeof thrown === 'string' ? thrown : thrown instanceof Error && typeof thrown.message === 'string' ? thrown.message : undefined;
  return apiError('unknown', message ? { message } : {}, undefined, { ...reading, audience: 'developer' }, now, thrown);
}

function fromResponse(
  evidence: Evidence & { readonly type: 'responded' },
  reading: Reading,
  knowledge: Pick<Knowledge, 'dialects' | 'codes'>,
  now: number,
): ApiError {
  const { body, headers } = evidence;
  const http = evidence.status;
  const saysFailure = http === undefined || http < 400;
  // Success that the body contradicts: its own word counts then.
  const status = saysFailure ? (reading.status ?? http) : http;
  const challenges = challengesIn(headers.get('www-authenticate'));
  const codes = codesOf(reading, headers.get('x-error-code') ?? errorHeader(headers), challenges);
  const stub = { codes, dialect: reading.dialect, params: reading.params ?? {} };
  const listed =
    findCode(stub, knowledge.codes)?.meaning.kind ??
    findCode(stub, knowledge.dialects.find(({ id }) => id === reading.dialect)?.codes)?.meaning.kind;
  const unexpectedPage = http !== undefined && http < 300 && body.format === 'html';
  const quota = waitHeaders(evidence, now, true);
  const kind = unexpectedPage
    ? pageKind(evidence.request)
    : kindOf({
        status,
        stated: reading.kind,
        listed,
        codes,
        title: reading.title,
        issues: reading.issues?.length ?? 0,
        throttled: quota.exhausted || quota.wait?.source === 'retry-after' || quota.wait?.source === 'retry-after-ms',
      });
  const throttled = kind === 'rate_limited' || kind === 'payment_required' || status === 429;
  const fromHeaders = waitHeaders(evidence, now, throttled);
  const wait = chooseWait(fromHeaders.wait, reading, reading.message, throttled || status === 503);
  const id = checkedId(reading.requestId) ?? requestIdIn(headers)?.id;
  return apiError(
    kind,
    {
      status: http ?? reading.status,
      code: codes[0] ?? (unexpectedPage ? 'unexpected_page' : undefined),
      codes: codes.length === 0 && unexpectedPage ? ['unexpected_page'] : codes,
      ...(reading.message !== undefined && { message: reading.message }),
      requestId: id,
      retryAfterMs: wait?.ms,
      retryAfterSource: wait?.source,
      shouldRetry: reading.shouldRetry ?? shouldRetry(headers.get('x-should-retry') ?? headers.get('stripe-should-retry')),
      limit: reading.limit && (kind === 'payment_required' || kind === 'rate_limited' || kind === 'forbidden') ? reading.limit : undefined,
      challenges,
      lang: reading.lang ?? headers.get('content-language'),
    },
    evidence.request,
    reading,
    now,
    body.format === 'json' ? body.value : 'text' in body ? body.text : undefined,
  );
}

function apiError(
  kind: Kind,
  fields: Partial<ApiErrorFields>,
  request: RequestTrace | undefined,
  reading: Reading,
  now: number,
  raw: unknown,
): ApiError {
  return new ApiError(
    {
      codes: [],
      message: defaultMessages[kind],
      issues: reading.issues ?? [],
      issuesOmitted: reading.issuesOmitted ?? 0,
      docsUrl: reading.docsUrl,
      params: reading.params ?? {},
      challenges: [],
      partial: reading.partial ?? false,
      dialect: reading.dialect,
      ...fields,
      kind,
      audience: reading.audience ?? ((fields.status ?? 0) >= 500 ? 'developer' : 'person'),
      outcome: uncertain.has(kind) && request?.method !== undefined && unsafe.test(request.method) ? 'unknown' : 'failed',
      request,
      receivedAt: now,
    },
    raw,
  );
}

/** HTML where data was expected: a sign-in page that was redirected to, or a captive portal. */
function pageKind(request: RequestTrace | undefined): Kind {
  return request?.redirected && /[/.](?:log-?in|sign-?in|sso|auth|session)/i.test(request.url ?? '') ? 'unauthenticated' : 'network';
}

/** The body's words, then a header's, then the challenge's. */
function codesOf(reading: Reading, header: string | undefined, challenges: ReturnType<typeof challengesIn>): readonly string[] {
  const codes = reading.codes ?? [];
  const more = [header?.split(':')[0]?.trim(), ...challenges.map(({ params }) => params['error'])].filter(
    (code): code is string => code !== undefined && code !== '' && code.length <= 128 && !codes.includes(code),
  );
  return more.length === 0 ? codes : [...codes, ...new Set(more)];
}

function errorHeader(headers: { names(): readonly string[]; get(name: string): string | undefined }): string | undefined {
  const name = headers.names().find((header) => /^x-[\w-]*error-?(?:code|type)$/.test(header));
  return name === undefined ? undefined : headers.get(name);
}

function shouldRetry(value: string | undefined): boolean | undefined {
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

