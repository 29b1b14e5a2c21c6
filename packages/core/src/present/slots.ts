import { codeWords } from '../codes/codeWords.ts';
import { fitBounds, fitWord } from './fitWord.ts';
import { capitalise, clockTimeAfter, date, duration, fileSize, type Slots } from './format.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Limit } from '../vocabulary/limit.ts';
import type { Copy } from './copy.ts';
import type { PresentPolicy } from './policy.ts';
import type { Situation } from '../situation/situation.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** What is known for the slots of the kit's sentences. */
export function slotsFor(
  error: ApiError,
  retry: RetryPlan,
  situation: Situation,
  policy: PresentPolicy,
  copy: Copy,
  now: number,
): Slots {
  const { lang } = copy;
  const wait = waitOf(error, retry, now);
  const { limit } = error;
  const { max: largest, types } = fitBounds(error.params);
  return {
    thing: situation.subject,
    app: policy.appName,
    ...waitSlots(wait, now, lang, policy.timeZone),
    plan: planOf(limit, copy),
    current: limit?.current,
    max: limit?.max ?? (typeof largest === 'number' ? fileSize(largest, lang) : largest),
    resource: resourceOf(limit, copy),
    resets: limit?.resetsAt === undefined ? undefined : date(limit.resetsAt, lang, policy.timeZone),
    types,
  };
}

function planOf(limit: Limit | undefined, copy: Copy): string | undefined {
  if (limit?.tier === undefined) return undefined;
  const theirs = fitWord(limit.tier);
  return nameOf(limit.tier, copy) ?? (theirs && capitalise(theirs, copy.lang));
}

/** What is left to wait, in milliseconds; 0 when nothing is known of a wait, or it is over. */
export function waitOf(error: ApiError, retry: RetryPlan, now: number): number {
  return Math.max(0, (deadlineOf(error, retry) ?? now) - now);
}

/** Up to an hour in words, up to a day as a time of day, at the full minute after; what is longer is just "later". */
function waitSlots(wait: number, now: number, lang: string, timeZone: string | undefined): Slots {
  if (wait < 1000 || wait > day) return {};
  return wait <= hour
    ? { time: duration(wait, lang) }
    : { clock: clockTimeAfter(now + wait, now, lang, timeZone) };
}

function deadlineOf(error: ApiError, retry: RetryPlan): number | undefined {
  if (retry.do === 'retry') return retry.at;
  if (retry.do === 'offer' && retry.notBefore !== undefined) return retry.notBefore;
  return error.retryAfterMs === undefined ? undefined : error.receivedAt + error.retryAfterMs;
}

/**
 * What a limit counts, as the person would say it: `max_subscribers` → "subscribers". API names are English, so that
 * other languages need the app's word, in `copy.names`.
 */
export function resourceOf(limit: Limit | undefined, copy: Copy): string | undefined {
  if (limit?.name === undefined) return undefined;
  const own = nameOf(limit.name, copy);
  if (own !== undefined || !/^en\b/.test(copy.lang)) return own;
  const words = codeWords(limit.name)
    .replace(/^(?:max|maximum|total|number_of|num|monthly|daily)_/, '')
    .replace(/_(?:limit|quota|count|max|cap|per_month|per_day)$/, '');
  return /^[a-z_]+$/.test(words) ? words.replaceAll('_', ' ') : undefined;
}

function nameOf(name: string, { names }: Copy): string | undefined {
  return names && Object.hasOwn(names, name) ? names[name] : undefined;
}
