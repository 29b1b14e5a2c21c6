import type { HeaderView } from '../read/evidence.ts';
import { durationMs } from '../recognise/duration.ts';
import { httpDate, zonedDate } from './httpDate.ts';

/**
 * The longest time until the reset of an exhausted quota, in milliseconds, of the structured field `RateLimit`
 * (draft-ietf-httpapi-ratelimit-headers) or of its sixth draft (`limit=100, remaining=0, reset=5`).
 * `exhausted` without `ms`: used up, and nobody says for how long.
 */
export function rateLimitField(value: string | undefined): { readonly exhausted: boolean; readonly ms?: number } {
  const none = { exhausted: false };
  if (value === undefined) return none;
  const draft6 = /^limit=\d+, *remaining=(\d+), *reset=(\d+)$/.exec(value.trim());
  if (draft6) return draft6[1] === '0' ? { exhausted: true, ms: Number(draft6[2]) * 1000 } : none;
  let longest: number | undefined;
  let exhausted = false;
  for (const member of value.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).slice(0, 20)) {
    const [name, ...parameters] = member.trim().split(';');
    if (!/^(?:"[^"]*"|[A-Za-z*][\w:/.*-]*)$/.test(name ?? '')) return none;
    const known = new Map(parameters.map((parameter) => parameter.trim().split('=', 2) as [string, string | undefined]));
    const remaining = known.get('r');
    const reset = known.get('t');
    // A field that does not parse is ignored as a whole.
    if (remaining === undefined || !/^\d{1,15}$/.test(remaining) || (reset !== undefined && !/^\d{1,15}$/.test(reset))) return none;
    if (remaining !== '0') continue;
    exhausted = true;
    if (reset !== undefined) longest = Math.max(longest ?? 0, Number(reset) * 1000);
  }
  return longest === undefined ? { exhausted } : { exhausted, ms: longest };
}

const dayMs = 86_400_000;

/**
 * A reset header's value as the time still to wait, in milliseconds: seconds from now, seconds or milliseconds since 1970
 * (told apart by size), a date with a zone, or a duration. A time in the past says nothing.
 */
export function resetMs(value: string, now: number): number | undefined {
  const text = value.trim();
  const duration = durationMs(text);
  if (duration !== undefined) return duration;
  let at: number | undefined;
  if (/^\d{1,14}(?:\.\d{1,6})?$/.test(text)) {
    const number = Number(text);
    if (number <= 31_536_000) return number * 1000;
    at = number >= 1e12 && number < 1e14 ? number : number >= 1e9 && number < 1e11 ? number * 1000 : undefined;
  } else at = httpDate(text, now) ?? zonedDate(text);
  return at !== undefined && at > now ? Math.round(at - now) : undefined;
}

const remainingName = /rate-?limit.*-remaining(?:-|$)|-remaining$/;
const resetAfterName = /rate-?limit.*-(?:reset|retry)-after/;
const resetName = /rate-?limit.*-reset(?:-|$)|^ratelimit-reset$/;

/** What the older headers say: `X-RateLimit-Reset`, `X-Rate-Limit-Reset-After`, one per resource, and their kin. */
export function resetHeaders(
  headers: HeaderView,
  now: number,
): { readonly exhausted: boolean; readonly after?: number; readonly reset?: number } {
  let exhausted = false;
  let after: number | undefined;
  let reset: number | undefined;
  const names = headers.names();
  const remaining = new Map<string, boolean>();
  for (const name of names) {
    if (!remainingName.test(name)) continue;
    const used = /^0(?:\.0+)?$/.test(headers.get(name)?.trim() ?? '');
    remaining.set(name.replace('remaining', '*'), used);
    exhausted ||= used;
  }
  for (const name of names) {
    const isAfter = resetAfterName.test(name);
    if (!isAfter && !resetName.test(name)) continue;
    // Of several quotas only the exhausted ones count.
    if (remaining.get(name.replace(/(?:reset|retry)(?:-after)?/, '*')) === false && exhausted) continue;
    const ms = resetMs(headers.get(name) ?? '', now);
    if (ms === undefined || ms > 366 * dayMs) continue;
    if (isAfter) after = Math.max(after ?? 0, ms);
    else reset = Math.max(reset ?? 0, ms);
  }
  return { exhausted, ...(after !== undefined && { after }), ...(reset !== undefined && { reset }) };
}
