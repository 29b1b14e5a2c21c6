import { useMemo } from 'react';
import {
  clockTime,
  clockTimeAfter,
  date,
  duration,
  say,
  type Remedy,
  type Slots,
  type UiWords,
  type Variant,
} from '@tactful/core';
import { useTactful } from '../provider/TactfulContext.ts';

/** The kit's own words, filled in. */
export interface WordsOfKit {
  say(key: keyof UiWords, slots?: Slots): string;
  /** The label of a remedy, as it is in this situation. */
  remedy(remedy: Remedy, variant?: Variant): string;
  /** The title of a form's summary. */
  checkAnswers(count: number): string;
  number(value: number): string;
  /** With a capital first letter. */
  capital(text: string): string;
  /** When something goes on: in seconds below a minute, in minutes up to an hour, at a time of day above. */
  wait(key: 'retryingIn' | 'availableIn', seconds: number, until: number): string;
  /** A wait where there is room for three signs: `42`, `3m` or `3′`; above an hour undefined. */
  shortWait(seconds: number): string | undefined;
  /** A time of day; with its day, or as a date, where that isn't today's. */
  clock(at: number): string;
  date(at: number): string;
}

/** Within six days a weekday tells which day is meant. */
const nearby = 6 * 24 * 3600_000;
/** In seconds. What is longer is told by the clock. */
const hour = 3600;

/** The kit's own words, in its language and with the provider's locale: for what stands around a message that you draw. */
export function useWords(): WordsOfKit {
  const { kit, locale } = useTactful();
  return useMemo(() => {
    const language = { ...kit.copy, lang: locale };
    const { timeZone } = kit.policy;
    const numbers = new Intl.NumberFormat(locale);
    const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'narrow' });
    // `60m`; but "60 Min." and "60 min" are no signs.
    const isShort = minutes.format(60).length <= 3;
    return {
      say: (key, slots = {}) => say(kit.copy.ui[key], slots, language),
      remedy: (remedy, variant) => {
        const special = variant && kit.copy.remediesByVariant?.[variant]?.[remedy];
        return say(special ?? kit.copy.remedies[remedy], {}, language);
      },
      checkAnswers: (count) => {
        const { title, writeTitle = title } = kit.copy.variants.validation;
        return say(writeTitle, { count }, language);
      },
      number: (value) => numbers.format(value),
      capital: (text) => say('{Text}', { text }, language),
      wait: (key, seconds, until) =>
        say(
          kit.copy.ui[key],
          seconds > hour
            ? { clock: clockTimeAfter(until, kit.clock.now(), locale, timeZone) }
            : { time: duration(seconds * 1000, locale) },
          language,
        ),
      shortWait: (seconds) => {
        if (seconds > hour) return undefined;
        if (seconds < 60) return numbers.format(seconds);
        const whole = Math.ceil(seconds / 60);
        return isShort ? minutes.format(whole) : `${numbers.format(whole)}′`;
      },
      clock: (at) => {
        const now = kit.clock.now();
        return Math.abs(now - at) < nearby
          ? clockTime(at, now, locale, timeZone)
          : date(at, locale, timeZone);
      },
      date: (at) => date(at, locale, timeZone),
    };
  }, [kit, locale]);
}
