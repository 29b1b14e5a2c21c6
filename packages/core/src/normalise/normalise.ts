import type { Dialect } from '../recognise/dialect.ts';
import type { CodeTable } from '../codes/codeTable.ts';
import { findCode } from '../codes/findCode.ts';
import type { Evidence, RequestTrace, Responded } from '../read/evidence.ts';
import { tryTo } from '../read/tryTo.ts';
import type { Reading } from '../recognise/reading.ts';
import type { Kind } from '../vocabulary/kind.ts';
import { standInMessage } from './standInMessage.ts';
import { ApiError, type ApiErrorFields } from './apiError.ts';
import { headerWords } from './headerWords.ts';
import { kindOf } from './kindOf.ts';
import { checkedId } from './requestId.ts';
import { resetMs } from './rateLimitFields.ts';
import { chooseWait, waitInSentence } from './wait.ts';

/** The tables that may refine a kind: the app's and the dialects'. */
interface CodeKnowledge {
  readonly codes: CodeTable | undefined;
  readonly dialects: readonly Dialect[];
}

/** One form for all: the kind is settled here and never revised. */
export function normalise(
  evidence: Evidence,
  reading: Reading,
  knowledge: CodeKnowledge,
  now: number,
): ApiError {
  switch (evidence.type) {
    case 'responded': {
      const { body } = evidence;
      const raw = body.format === 'json' ? body.value : 'text' in body ? body.text : undefined;
      return new ApiError(fromResponse(evidence, reading, knowledge, now), raw);
    }
    case 'notReached':
      return new ApiError(fieldsOf(evidence.why, undefined, evidence.request, reading, now, silent));
    default: {
      const { thrown, code } = evidence;
      const message = tryTo<unknown>(() => (thrown instanceof Error ? thrown.message : thrown));
      const said: Reading = { ...reading, audience: 'developer' };
      return new ApiError(
        fieldsOf(
          'unknown',
          undefined,
          undefined,
          typeof message === 'string' ? { ...said, message } : said,
          now,
          { ...silent, codes: code === undefined ? [] : [code] },
        ),
        thrown,
      );
    }
  }
}

/** Weighs what the body says against status and headers. */
function fromResponse(
  { body, headers, status: http, request }: Responded,
  reading: Reading,
  knowledge: CodeKnowledge,
  now: number,
): ApiErrorFields {
  const header = headerWords(headers, now);
  const { waits, exhausted } = header;
  // Success that the body contradicts: its own word counts then.
  const status = http === undefined || http < 400 ? (reading.status ?? http) : http;
  const isUnexpectedPage = body.format === 'html' && http !== undefined && http < 300;
  const codes = isUnexpectedPage ? ['unexpected_page'] : together(reading.codes, header.codes);
  const sentence = isFailure(reading, http) ? hintOf(reading) : undefined;
  const kind = isUnexpectedPage
    ? kindOfPage(request)
    : kindOf({
        status,
        stated: reading.kind,
        listed: kindListed(codes, reading, knowledge),
        codes,
        title: reading.title ?? sentence,
        sentence,
        issues: reading.issues?.length ?? 0,
        failed: isFailure(reading, http),
        throttled: exhausted || (waits['retry-after-ms'] ?? waits['retry-after']) !== undefined,
      });
  const isLimited = kind === 'rate_limited' || kind === 'payment_required' || status === 429;
  // A time of reset counts only where it is what must be waited for.
  const mayReset = isLimited || (exhausted && (http === 403 || http === 503));
  const isWait = isLimited || status === 503;
  const { ms: stated, guessed } = reading.wait ?? {};
  const serverTime = header.serverTime ?? now;
  const until = resetMs(reading.resumesAt, serverTime);
  const wait = chooseWait({
    'retry-after-ms': waits['retry-after-ms'],
    'retry-after': waits['retry-after'],
    body: (guessed ? undefined : stated) ?? until,
    ratelimit: waits.ratelimit,
    'reset-after': mayReset ? waits['reset-after'] : undefined,
    reset:
      (mayReset ? waits.reset : undefined) ??
      (isWait && kind !== 'payment_required' ? resetMs(reading.resetsAt, serverTime) : undefined),
    message: stated ?? (isWait ? waitInSentence(reading.message?.slice(0, 500) ?? '') : undefined),
  });
  return fieldsOf(kind, http ?? reading.status, request, reading, now, {
    codes,
    requestId: checkedId(reading.requestId) ?? header.requestId,
    retryAfterMs: wait?.ms,
    retryAfterSource: wait?.source,
    shouldRetry: reading.shouldRetry ?? header.shouldRetry,
    limit: isLimited || kind === 'forbidden' ? reading.limit : undefined,
    challenges: header.challenges,
    lang: reading.lang ?? header.lang,
  });
}

/** Whether it calls itself a success and is none, by its own word or by a code that is more than zero. */
function isFailure({ failed, codes = [] }: Reading, http: number | undefined): boolean {
  return (
    http !== undefined && http < 400 && (failed ?? codes.some((code) => !/^(?:-?0+|ok|success)$/i.test(code)))
  );
}

/** Where the code is a number, the words are all there is to judge by. */
function hintOf({ message, codes = [] }: Reading): string | undefined {
  return codes.every((code) => !/\D/.test(code)) ? message : undefined;
}

/** Longer than any table's: an address, or something that was sent. */
const isNoCode = (code: string): boolean => code.length > 200;

/** The body's words, then the headers'. */
function together(codes: readonly string[] = [], more: readonly string[]): readonly string[] {
  const all = more.length === 0 ? codes : [...new Set([...codes, ...more])];
  return all.some(isNoCode) ? all.filter((code) => !isNoCode(code)) : all;
}

/** What the app's table, or else the dialect's, says of the code. */
function kindListed(
  codes: readonly string[],
  { dialect, params = {} }: Reading,
  knowledge: CodeKnowledge,
): Kind | undefined {
  const sought = { codes, dialect, params };
  const own = knowledge.dialects.find(({ id }) => id === dialect)?.codes;
  return (findCode(sought, knowledge.codes) ?? findCode(sought, own))?.meaning.kind;
}

/** HTML where data was expected: a sign-in page that was redirected to, or a captive portal. */
function kindOfPage(request: RequestTrace | undefined): Kind {
  const isSignIn =
    request?.redirected && /[/.](?:log-?in|sign-?in|sso|auth|session)/i.test(request.url ?? '');
  return isSignIn ? 'unauthenticated' : 'network';
}

/** Whoever sends these wants something to be changed. */
const unsafe = /^(?:POST|PATCH|PUT|DELETE)$/i;
/** Kinds after which nobody knows whether the request was carried out; where nothing came back, not even by default. */
const uncertain = /^(?:network|timeout|server|aborted|unavailable)$/;
const unanswered = /^(?:network|timeout)$/;

/** What only a response tells. */
type Responses = Pick<
  ApiErrorFields,
  | 'codes'
  | 'requestId'
  | 'retryAfterMs'
  | 'retryAfterSource'
  | 'shouldRetry'
  | 'limit'
  | 'challenges'
  | 'lang'
>;

const silent: Responses = { codes: [], challenges: [] };

function fieldsOf(
  kind: Kind,
  status: number | undefined,
  request: RequestTrace | undefined,
  reading: Reading,
  now: number,
  told: Responses,
): ApiErrorFields {
  const { audience = 'person' } = reading;
  const message = reading.message || undefined;
  const method = request?.method;
  const isUnsure = method === undefined ? unanswered.test(kind) : uncertain.test(kind) && unsafe.test(method);
  return {
    kind,
    status,
    code: told.codes[0],
    // One by one: to spread them costs as much as making the error does.
    codes: told.codes,
    requestId: told.requestId,
    retryAfterMs: told.retryAfterMs,
    retryAfterSource: told.retryAfterSource,
    shouldRetry: told.shouldRetry,
    limit: told.limit,
    challenges: told.challenges,
    lang: told.lang,
    // What stands in for a missing message is for logs: people see the words of `present`.
    message: message ?? standInMessage(kind),
    audience: message === undefined || (status ?? 0) >= 500 ? 'developer' : audience,
    issues: reading.issues ?? [],
    issuesOmitted: reading.issuesOmitted ?? 0,
    docsUrl: reading.docsUrl,
    params: reading.params ?? {},
    outcome: isUnsure ? 'unknown' : 'failed',
    partial: reading.partial ?? false,
    request,
    dialect: reading.dialect,
    receivedAt: now,
  };
}
