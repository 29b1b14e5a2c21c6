import type { HeaderView } from '../read/evidence.ts';
import { durationMs } from '../recognise/duration.ts';
import { httpDate, zonedDate } from './httpDate.ts';

/** What is said of quotas: whether one is used up, and how long until it isn't, in milliseconds, if anyone says. */
export interface QuotaState {
  exhausted: boolean;
  /** By the structured field, or its sixth draft. */
  ratelimit?: number;
  /** By a header that counts seconds. */
  'reset-after'?: number;
  /** By a header that may name a point in time. */
  reset?: number;
}

const longest = (state: QuotaState, source: Exclude<keyof QuotaState, 'exhausted'>, ms: number): void => {
  state[source] = Math.max(state[source] ?? 0, ms);
};

/**
 * Reads the structured field `RateLimit` (draft-ietf-httpapi-ratelimit-headers) or its sixth draft
 * (`limit=100, remaining=0, reset=5`). A field that does not parse is ignored as a whole; of several quotas only those
 * that are used up count.
 */
export function rateLimitField(value: string): QuotaState {
  const state: QuotaState = { exhausted: false };
  const older = /^limit=\d+, *remaining=(\d+), *reset=(\d+)$/.exec(value.trim());
  const members = older
    ? [['', `r=${older[1]}`, `t=${older[2]}`]]
    : value
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/, 20)
        .map((member) => member.split(';').map((part) => part.trim()));
  for (const [name = '', ...params] of members) {
    const [r, t = '0'] = ['r=', 't='].map((key) => params.find((param) => param.startsWith(key))?.slice(2));
    const isWell =
      /^(?:"[^"]*"|[A-Za-z*][\w:/.*-]*)?$/.test(name) && /^\d{1,15}$/.test(r ?? '') && /^\d{1,15}$/.test(t);
    if (!isWell) return { exhausted: false };
    if (Number(r) > 0) continue;
    state.exhausted = true;
    if (t !== '0') longest(state, 'ratelimit', Number(t) * 1000);
  }
  return state;
}

/**
 * A time of reset as the time still to wait, in milliseconds: seconds from now, seconds or milliseconds since 1970
 * (told apart by size), a date with a zone, or a duration. A time in the past says nothing.
 */
export function resetMs(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  const number = /^\d{1,14}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
  if (number === undefined) return durationMs(text) ?? later(httpDate(text, now) ?? zonedDate(text), now);
  if (number <= 31_536_000) return number * 1000;
  return later(number >= 1e12 ? number : number >= 1e9 && number < 1e11 ? number * 1000 : undefined, now);
}

function later(at: number | undefined, now: number): number | undefined {
  return at !== undefined && at > now ? Math.round(at - now) : undefined;
}

const longestReset = 366 * 86_400_000;

/** Reads what the older headers say: `X-RateLimit-Reset`, `X-Rate-Limit-Reset-After`, one per resource, and their kin. */
export function resetHeaders(headers: HeaderView, now: number): QuotaState {
  const state: QuotaState = { exhausted: false };
  const names = headers.names().filter((name) => /rate-?limit|-remaining$/.test(name));
  const left = new Map<string, boolean>();
  for (const name of names) {
    if (!/-remaining(?:-|$)/.test(name)) continue;
    const hasSome = !/^0(?:\.0+)?$/.test(headers.get(name)?.trim() ?? '');
    left.set(name.replace('remaining', ''), hasSome);
    if (!hasSome) state.exhausted = true;
  }
  for (const name of names) {
    const [resetWord, after] = /(?:reset|retry(?=-after))(-after)?(?=-|$)/.exec(name) ?? [];
    // Of several quotas only those that are used up count.
    if (resetWord === undefined || (state.exhausted && left.get(name.replace(resetWord, '')))) continue;
    const told = resetMs(headers.get(name), now);
    const ms = told !== undefined && name.endsWith('-ms') ? told / 1000 : told;
    if (ms !== undefined && ms <= longestReset) longest(state, after ? 'reset-after' : 'reset', ms);
  }
  return state;
}
