import type { Copy, Sayings, Words } from './copy.ts';

/** What slots are filled with. Numbers are written in the language's way. */
export type Slots = Readonly<Record<string, string | number | undefined>>;

type Language = Pick<Copy, 'lang' | 'dir'>;

const slot = /\{([A-Za-z]+)\}/g;

/**
 * The first saying whose slots are all known, filled in; the last one, with its unknown slots left out, if there is none.
 * A word with plural forms needs the slot `count`.
 */
export function say(sayings: Sayings, slots: Slots, language: Language): string {
  const all = waysOf(sayings);
  const template = all
    .map((words) => form(words, slots, language))
    .find((text) => text !== undefined && known(text, slots));
  return fill(template ?? lastResort(all), slots, language);
}

/** Whether any saying can be said with what is known. */
export function canSay(sayings: Sayings, slots: Slots, language: Language): boolean {
  return waysOf(sayings).some((words) => {
    const text = form(words, slots, language);
    return text !== undefined && known(text, slots);
  });
}

/** All ways to say it, the most precise first. */
export function waysOf(sayings: Sayings = []): readonly Words[] {
  return Array.isArray(sayings) ? (sayings as readonly Words[]) : [sayings as Words];
}

/** The form of a word for the slot `count`; undefined when it has forms and nothing is counted. */
function form(words: Words, slots: Slots, { lang }: Language): string | undefined {
  if (typeof words === 'string') return words;
  const count = slots['count'];
  if (typeof count !== 'number') return undefined;
  return words[pluralRules(lang).select(count)] ?? words.other;
}

function known(text: string, slots: Slots): boolean {
  return [...text.matchAll(slot)].every(([, name]) => valueOf(name!, slots) !== undefined);
}

function lastResort(all: readonly Words[]): string {
  const last = all.at(-1) ?? '';
  return typeof last === 'string' ? last : last.other;
}

function valueOf(name: string, slots: Slots): string | number | undefined {
  const key = name[0]!.toLowerCase() + name.slice(1);
  return Object.hasOwn(slots, key) ? slots[key] : undefined;
}

function fill(text: string, slots: Slots, language: Language): string {
  return text
    .replace(slot, (_, name: string) => {
      const value = valueOf(name, slots);
      if (value === undefined) return '';
      if (typeof value === 'number') return formatNumber(value, language.lang);
      const first = name[0]!;
      const cased = first === first.toLowerCase() ? value : capitalise(value, language.lang);
      return isolate(cased, language);
    })
    .trim();
}

/** What runs the other way must not rearrange its neighbours (UAX 9). */
function isolate(value: string, { dir }: Language): string {
  const other = dir === 'rtl' ? /[A-Za-z]/ : /[\u0590-\u08FF\uFB1D-\uFEFC]/;
  return other.test(value) ? `\u2068${value}\u2069` : value;
}

/** The text with a capital first letter. */
export function capitalise(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(localeOf(lang)) + text.slice(first.length);
}

/** The text with a small first letter. */
export function decapitalise(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleLowerCase(localeOf(lang)) + text.slice(first.length);
}

/** A number in the language's way. */
function formatNumber(value: number, lang: string): string {
  return numberFormat(lang).format(value);
}

/** A wait in words: seconds below a minute, minutes above. Rounded up, so that it never promises too much. */
export function duration(ms: number, lang: string): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return seconds < 60 ? unit(seconds, 'second', lang) : unit(Math.ceil(seconds / 60), 'minute', lang);
}

/** A time of day, with the weekday when that isn't today's. */
export function clockTime(at: number, now: number, lang: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = new Intl.DateTimeFormat('en-CA', zone);
  const sameDay = day.format(at) === day.format(now);
  return new Intl.DateTimeFormat(localeOf(lang), {
    ...zone,
    ...(sameDay ? {} : { weekday: 'long' as const }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** The same, at the full minute after: whoever is told it is never too early. */
export function clockTimeAfter(at: number, now: number, lang: string, timeZone?: string): string {
  const minute = 60_000;
  return clockTime(Math.ceil(at / minute) * minute, now, lang, timeZone);
}

/** A date. */
export function date(at: number, lang: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    dateStyle: 'long',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(at);
}

function unit(value: number, name: 'second' | 'minute', lang: string): string {
  return new Intl.NumberFormat(localeOf(lang), { style: 'unit', unit: name, unitDisplay: 'long' }).format(
    value,
  );
}

const numberFormat = perLanguage((lang) => new Intl.NumberFormat(localeOf(lang)));
/** Whether the language's script has capital and small letters. */
export const hasCapitals: (lang: string) => boolean = perLanguage((lang) =>
  /^(?:Latn|Cyrl|Grek|Armn)$/.test(new Intl.Locale(localeOf(lang)).maximize().script ?? 'Latn'),
);
const pluralRules = perLanguage((lang) => new Intl.PluralRules(localeOf(lang)));
const localeOf = perLanguage((lang) => {
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
});

/** `Intl` objects are dear to make. */
function perLanguage<T>(make: (lang: string) => T): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => {
    const format = made.get(lang) ?? make(lang);
    made.set(lang, format);
    return format;
  };
}

/** A size in bytes, in the unit that keeps the number small; in thousands where it was meant in such: 1,000,000 is 1 MB. */
export function fileSize(bytes: number, lang: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const base = bytes % 1000 === 0 && bytes % 1024 > 0 ? 1000 : 1024;
  let step = 0;
  let size = bytes;
  for (; size >= base && step < units.length - 1; step++) size /= base;
  return new Intl.NumberFormat(localeOf(lang), {
    style: 'unit',
    unit: units[step]!,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(size);
}
