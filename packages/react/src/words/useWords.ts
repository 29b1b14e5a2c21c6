import { useMemo } from 'react';
import type { Remedy, UiWords } from '@tactful/core';
import { clockTime, date, duration, say, type Slots } from '@tactful/core/copy/format';
import { useTactful } from '../provider/TactfulContext.ts';

/** The kit's own words, filled in. */
export interface WordsOfKit {
  say(key: keyof UiWords, slots?: Slots): string;
  remedy(remedy: Remedy): string;
  /** A wait in words: seconds below a minute, minutes above. */
  wait(seconds: number): string;
  /** The same where there is room for three signs: `42`, `3m`. */
  shortWait(seconds: number): string;
  clock(at: number): string;
  date(at: number): string;
}

export function useWords(): WordsOfKit {
  const { kit, locale } = useTactful();
  return useMemo(() => {
    const language = { ...kit.copy, lang: locale };
    const { timeZone } = kit.policy;
    const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'narrow' });
    return {
      say: (key, slots = {}) => say(kit.copy.ui[key], slots, language),
      remedy: (remedy) => say(kit.copy.remedies[remedy], {}, language),
      wait: (seconds) => duration(seconds * 1000, locale),
      shortWait: (seconds) =>
        seconds < 60
          ? new Intl.NumberFormat(locale).format(seconds)
          : minutes.format(Math.ceil(seconds / 60)),
      clock: (at) => clockTime(at, kit.clock.now(), locale, timeZone),
      date: (at) => date(at, locale, timeZone),
    };
  }, [kit, locale]);
}
