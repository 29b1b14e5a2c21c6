import type { Responded } from '../read/evidence.ts';
import type { Reading } from '../recognise/reading.ts';
import { httpDate } from './httpDate.ts';
import { rateLimitField, resetHeaders } from './rateLimitFields.ts';

/** Where a wait was found, the most trustworthy first. */
export type WaitSource =
  | 'retry-after-ms'
  | 'retry-after'
  | 'body'
  | 'ratelimit'
  | 'reset-after'
  | 'reset'
  | 'message';

/** How long to wait, in milliseconds, and who said so. */
export interface FoundWait {
  readonly ms: number;
  readonly source: WaitSource;
}

/** What the headers say of waiting and of quotas, read once. */
export interface WaitHeaders {
  readonly wait?: FoundWait;
  /** A quota is used up, by the headers' own word. */
  readonly exhausted: boolean;
}

/** `Retry-After` in milliseconds: seconds, decimals included, or a date; the longest of several (RFC 9110 section 10.2.3). */
export function retryAfterMs(value: string | undefined, now: number, serverTime: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  let longest: number | undefined;
  // Dates hold a comma themselves: split only where no day's name stands before it.
  for (const part of value.slice(0, 500).split(/(?<!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|day)),/)) {
    const text = part.trim();
    let ms: number | undefined;
    if (/^\d{1,11}(?:\.\d{1,6})?$/.test(text)) ms = Math.round(Number(text) * 1000);
    else {
      const at = httpDate(text, now);
      if (at !== undefined) {
        ms = at - (serverTime ?? now);
        // By a local clock that may be wrong, a date in the past means that nothing is known.
        ms = ms > 0 ? ms : serverTime === undefined ? undefined : 0;
      }
    }
    if (ms !== undefined) longest = Math.max(longest ?? 0, ms);
  }
  return longest;
}

const millisecondHeaders = ['retry-after-ms', 'x-amz-retry-after'] as const;

/** What the headers say. `throttled`: the status or the code says so, so a reset time counts as a wait. */
export function waitHeaders({ headers, status }: Responded, now: number, throttled: boolean): WaitHeaders {
  const serverTime = httpDate(headers.get('date') ?? '', now);
  const reference = serverTime ?? now;
  const cached = Number(headers.get('age') ?? 0) > 0;
  const field = cached ? { exhausted: false } : rateLimitField(headers.get('ratelimit'));
  const older = cached ? { exhausted: false } : resetHeaders(headers, reference);
  const exhausted = field.exhausted || older.exhausted;
  const found = (ms: number | undefined, source: WaitSource): WaitHeaders | undefined =>
    ms === undefined ? undefined : { wait: { ms, source }, exhausted };
  for (const name of millisecondHeaders) {
    const text = headers.get(name)?.trim() ?? '';
    if (/^\d{1,11}(?:\.\d+)?$/.test(text)) return found(Number(text), 'retry-after-ms') as WaitHeaders;
  }
  const mayWait = throttled || ((status === 403 || status === 503) && exhausted);
  return (
    found(retryAfterMs(headers.get('retry-after'), now, serverTime), 'retry-after') ??
    found(field.ms, 'ratelimit') ??
    (mayWait ? (found(older.after, 'reset-after') ?? found(older.reset, 'reset')) : undefined) ?? { exhausted }
  );
}

/** The order of requirements that no single source decides: a header made for it, the body, other headers, the sentence. */
export function chooseWait(fromHeaders: FoundWait | undefined, reading: Reading, message: string | undefined, throttled: boolean): FoundWait | undefined {
  if (fromHeaders?.source === 'retry-after-ms' || fromHeaders?.source === 'retry-after') return fromHeaders;
  if (reading.wait) return { ms: reading.wait.ms, source: reading.wait.guessed ? 'message' : 'body' };
  if (fromHeaders) return fromHeaders;
  const ms = throttled ? waitInSentence(message) : undefined;
  return ms === undefined ? undefined : { ms, source: 'message' };
}

/** How the units begin; the first that fits. */
const sentenceUnits: readonly (readonly [string, number])[] = [
  ['ms', 1],
  ['milli', 1],
  ['m', 60_000],
  ['h', 3_600_000],
  ['s', 1000],
];

/** "Retry in 60 seconds": the last resort, English only, marked as guessed. */
export function waitInSentence(message: string | undefined): number | undefined {
  const match =
    /\b(?:retry|try again|try|wait|available|reset|resets|expected)\b[^.\d]{0,40}?\b(\d{1,6}(?:\.\d{1,3})?) ?(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/i.exec(
      (message ?? '').slice(0, 500),
    ) ?? /\b(?:retry|try again) (?:after|in) (\d{1,6})()(?:\s*$|\.)/i.exec((message ?? '').slice(0, 500));
  if (!match) return undefined;
  const unit = (match[2] ?? '').toLowerCase();
  const [, factor] = sentenceUnits.find(([start]) => unit.startsWith(start)) ?? ['', 1000];
  return Number(match[1]) * factor;
}
