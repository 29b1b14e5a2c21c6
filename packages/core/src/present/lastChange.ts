import { codeWords } from '../codes/codeWords.ts';
import type { Params } from '../vocabulary/params.ts';
import { fitWord } from './fitWord.ts';
import { clockTime, date, type Slots } from './format.ts';

const week = 604_800_000;
const by = /^(?:last_)?(?:updated|modified|changed|edited)_by(?:_name)?$/;
const at = /^(?:last_)?(?:updated|modified|changed|edited)_(?:at|on)$/;

/** Who changed last what the person is editing, and when, where the API tells. */
export function lastChange(params: Params, now: number, lang: string, timeZone: string | undefined): Slots {
  const told = (name: RegExp): string | undefined => {
    const [, value] = Object.entries(params).find(([key]) => name.test(codeWords(key))) ?? [];
    return typeof value === 'string' ? value : undefined;
  };
  const who = told(by);
  const then = momentOf(told(at));
  return {
    // An id says nothing to anyone.
    who: who !== undefined && !/\d/.test(who) ? fitWord(who) : undefined,
    when:
      then === undefined || Math.abs(now - then) < week
        ? then && clockTime(then, now, lang, timeZone)
        : date(then, lang, timeZone),
  };
}

/** Only times whose zone is stated (RFC 3339 section 5.6): anything else is read differently everywhere. */
function momentOf(text: string | undefined): number | undefined {
  const isTime = text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const moment = isTime ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? undefined : moment;
}
