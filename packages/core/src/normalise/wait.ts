import type { HeaderView } from '../read/evidence.ts';
import { durationMs } from '../recognise/duration.ts';
import { httpDate } from './httpDate.ts';
import { rateLimitField, resetHeaders } from './rateLimitFields.ts';

/** Where a wait may be found, the most trustworthy first. */
const sources = [
  'retry-after-ms',
  'retry-after',
  'body',
  'ratelimit',
  'reset-after',
  'reset',
  'message',
] as const;

export type WaitSource = (typeof sources)[number];

/** How long to wait, in milliseconds, by every source that says so. */
export type Waits = { readonly [Source in WaitSource]?: number | undefined };

/** How long to wait, in milliseconds, and who said so. */
export interface FoundWait {
  readonly ms: number;
  readonly source: WaitSource;
}

/** The wait of the most trustworthy source. */
export function chooseWait(waits: Waits): FoundWait | undefined {
  for (const source of sources) {
    const ms = waits[source];
    if (ms !== undefined) return { ms, source };
  }
  return undefined;
}

/** `Retry-After` in milliseconds: seconds, decimals included, or a date; the longest of several (RFC 9110 section 10.2.3). */
function retryAfterMs(value: string, now: number, serverTime: number | undefined): number | undefined {
  let longest: number | undefined;
  // Dates hold a comma themselves: split only where no day's name stands before it.
  for (const part of value.slice(0, 500).split(/(?<!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|day)),/)) {
    const ms = /^\s*\d{1,11}(?:\.\d{1,6})?\s*$/.test(part)
      ? Math.round(Number(part) * 1000)
      : (httpDate(part, now) ?? NaN) - (serverTime ?? now);
    // By a local clock that may be wrong, a date in the past means that nothing is known.
    if (ms > 0 || (ms <= 0 && (serverTime !== undefined || Number(part) === 0)))
      longest = Math.max(longest ?? 0, ms);
  }
  return longest;
}

const nothing = { exhausted: false, waits: {} };

/** What the headers say of waiting, each in its own way, and whether a quota is used up by their word. */
export function waitHeaders(
  headers: HeaderView,
  now: number,
): { readonly exhausted: boolean; readonly waits: Waits; readonly serverTime?: number | undefined } {
  if (headers.names().length === 0) return nothing;
  const serverTime = httpDate(headers.get('date') ?? '', now);
  const milliseconds = headers
    .names()
    .filter((name) => /(?:^|-)retry-after-ms$|^x-amz-retry-after$/.test(name))
    .map((name) => headers.get(name)?.trim() ?? '')
    .find((text) => /^\d{1,11}(?:\.\d+)?$/.test(text));
  const waits = {
    'retry-after-ms': milliseconds === undefined ? undefined : Number(milliseconds),
    'retry-after': retryAfterMs(headers.get('retry-after') ?? '', now, serverTime),
  };
  // What a cache has kept says nothing of quotas.
  if (Number(headers.get('age') ?? 0) > 0) return { exhausted: false, waits, serverTime };
  const field = rateLimitField(headers.get('ratelimit') ?? '');
  const older = resetHeaders(headers, serverTime ?? now);
  return {
    exhausted: field.exhausted || older.exhausted,
    waits: { ...waits, ...field, ...older },
    serverTime,
  };
}

/** "Retry in 60 seconds": the last resort, English only, marked as guessed. */
export function waitInSentence(message: string): number | undefined {
  const [, amount = '', unit = 's'] =
    /\b(?:retry|try again|try|wait|available|resets?|expected)\b[^.\d]{0,40}?\b(\d{1,6}(?:\.\d{1,3})?) ?(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/i.exec(
      message,
    ) ??
    /\b(?:retry|try again) (?:after|in) (\d{1,6})(?:\s*$|\.)/i.exec(message) ??
    /\b(?:only|again) \D{0,40}?after (\d{1,6}) (seconds?|minutes?|hours?)\b/i.exec(message) ??
    [];
  return durationMs(amount + (/^m(?:s|illi)/i.test(unit) ? 'ms' : unit.charAt(0).toLowerCase()));
}
