import { findCode } from '../explain/findCode.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Evidence, HeaderView, RequestTrace, Responded } from '../read/evidence.ts';
import { challengesIn } from '../recognise/challenges.ts';
import type { Challenge, Reading } from '../recognise/reading.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { ApiError, type ApiErrorFields } from './apiError.ts';
import { kindOf } from './kindOf.ts';
import { checkedId, requestIdIn } from './requestId.ts';
import { chooseWait, waitHeaders, waitInSentence } from './wait.ts';

/** Whoever sends these wants something to be changed. */
const unsafe = /^(?:POST|PATCH|PUT|DELETE)$/i;
/** Kinds after which nobody knows whether the request was carried out; where nothing came back, not even by default. */
const uncertain = /^(?:network|timeout|server|aborted|unavailable)$/;
const unanswered = /^(?:network|timeout)$/;

/** What only an answer can tell. */
type Answered = Pick<
  ApiErrorFields,
  'status' | 'code' | 'requestId' | 'retryAfterMs' | 'retryAfterSource' | 'shouldRetry' | 'limit' | 'lang'
> & { readonly codes?: readonly string[]; readonly challenges?: readonly Challenge[] };

/** One form for all: the kind is settled here and never revised. */
export function normalise(
  evidence: Evidence,
  reading: Reading,
  knowledge: Pick<Knowledge, 'dialects' | 'codes'>,
  now: number,
): ApiError {
  switch (evidence.type) {
    case 'responded': {
      const { body } = evidence;
      const raw = body.format === 'json' ? body.value : 'text' in body ? body.text : undefined;
      return apiError(evidence, reading, now, raw, ...judge(evidence, reading, knowledge, now));
    }
    case 'notReached':
      return apiError(evidence, reading, now, undefined, evidence.why);
    default: {
      const { thrown } = evidence;
      const message =
        typeof thrown === 'string' ? thrown : thrown instanceof Error ? thrown.message : undefined;
      return apiError(
        {},
        { ...reading, message: typeof message === 'string' ? message : undefined, audience: 'developer' },
        now,
        thrown,
        'unknown',
      );
    }
  }
}

/** Weighs what the body says against status and headers. */
function judge(
  { body, headers, status: http, request }: Responded,
  reading: Reading,
  knowledge: Pick<Knowledge, 'dialects' | 'codes'>,
  now: number,
): [Kind, Answered] {
  // Success that the body contradicts: its own word counts then.
  const status = http === undefined || http < 400 ? (reading.status ?? http) : http;
  const challenges = challengesIn(headers.get('www-authenticate') ?? '');
  const { exhausted, waits } = waitHeaders(headers, now);
  const isUnexpectedPage = body.format === 'html' && http !== undefined && http < 300;
  const codes = isUnexpectedPage ? ['unexpected_page'] : codesOf(reading, headers, challenges);
  const sought = { codes, dialect: reading.dialect, params: reading.params ?? {} };
  const tables = [knowledge.codes, knowledge.dialects.find(({ id }) => id === reading.dialect)?.codes];
  const kind = isUnexpectedPage
    ? kindOfPage(request)
    : kindOf({
        status,
        stated: [reading.kind, ...tables.map((table) => findCode(sought, table)?.meaning.kind)],
        codes,
        title: reading.title,
        issues: reading.issues?.length ?? 0,
        throttled: exhausted || (waits['retry-after-ms'] ?? waits['retry-after']) !== undefined,
      });
  const isLimited = kind === 'rate_limited' || kind === 'payment_required' || status === 429;
  // A time of reset counts only where it is what must be waited for.
  const mayReset = isLimited || (exhausted && (http === 403 || http === 503));
  const wait = chooseWait({
    ...waits,
    ...(!mayReset && { 'reset-after': undefined, reset: undefined }),
    [reading.wait?.guessed ? 'message' : 'body']: reading.wait?.ms,
    ...(!reading.wait &&
      (isLimited || status === 503) && { message: waitInSentence(reading.message?.slice(0, 500) ?? '') }),
  });
  return [
    kind,
    {
      status: http ?? reading.status,
      code: codes[0],
      codes,
      requestId: checkedId(reading.requestId) ?? requestIdIn(headers),
      retryAfterMs: wait?.ms,
      retryAfterSource: wait?.source,
      shouldRetry:
        reading.shouldRetry ?? flagIn(headers.get('x-should-retry') ?? headers.get('stripe-should-retry')),
      limit: isLimited || kind === 'forbidden' ? reading.limit : undefined,
      challenges,
      lang: reading.lang ?? headers.get('content-language'),
    },
  ];
}

function apiError(
  { request }: { readonly request?: RequestTrace },
  reading: Reading,
  now: number,
  raw: unknown,
  kind: Kind,
  answered: Partial<Answered> = {},
): ApiError {
  const { method } = request ?? {};
  const isUnsure = method === undefined ? unanswered.test(kind) : uncertain.test(kind) && unsafe.test(method);
  return new ApiError(
    {
      codes: [],
      challenges: [],
      ...answered,
      kind,
      // For logs: people see the words of `present`.
      message: reading.message ?? `API error: ${kind.replaceAll('_', ' ')}`,
      issues: reading.issues ?? [],
      issuesOmitted: reading.issuesOmitted ?? 0,
      docsUrl: reading.docsUrl,
      params: reading.params ?? {},
      partial: reading.partial ?? false,
      dialect: reading.dialect,
      audience: reading.audience ?? ((answered.status ?? 0) >= 500 ? 'developer' : 'person'),
      outcome: isUnsure ? 'unknown' : 'failed',
      request,
      receivedAt: now,
    },
    raw,
  );
}

/** HTML where data was expected: a sign-in page that was redirected to, or a captive portal. */
function kindOfPage(request: RequestTrace | undefined): Kind {
  const isSignIn =
    request?.redirected && /[/.](?:log-?in|sign-?in|sso|auth|session)/i.test(request.url ?? '');
  return isSignIn ? 'unauthenticated' : 'network';
}

/** The body's words, then a header's, then the challenge's. */
function codesOf(reading: Reading, headers: HeaderView, challenges: readonly Challenge[]): readonly string[] {
  const header =
    headers.names().find((name) => /^x-(?:[\w-]*-)?error-?(?:code|type)$|^x-[\w-]*errortype$/.test(name)) ??
    '';
  const more = [
    headers.get(header)?.split(':')[0]?.trim(),
    ...challenges.map(({ params }) => params['error']),
  ];
  return [
    ...new Set([
      ...(reading.codes ?? []),
      ...more.filter((code) => code !== undefined && /^.{1,128}$/.test(code)),
    ]),
  ] as string[];
}

function flagIn(value: string | undefined): boolean | undefined {
  return value === 'true' ? true : value === 'false' ? false : undefined;
}
