import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { variantsByKind } from '../vocabulary/variant.ts';
import { fieldRules, type Copy, type Sayings, type Words } from '../present/copy.ts';
import { remedies } from '../vocabulary/remedy.ts';
import { en } from './en.ts';

const files = readdirSync(new URL('.', import.meta.url)).filter((name) =>
  /^[a-z]{2}(-[A-Za-z]+)?\.ts$/.test(name),
);
const copies: Copy[] = await Promise.all(
  files.map(async (name) => {
    const module: Record<string, Copy> = await import(new URL(name, import.meta.url).href);
    const [copy] = Object.values(module);
    return copy!;
  }),
);

/** Every saying of a language, with the key it stands under. */
function sayingsOf(copy: Copy): [key: string, sayings: Sayings][] {
  const variants = Object.entries(copy.variants).flatMap(([variant, words]) =>
    Object.entries(words).map(([part, sayings]): [string, Sayings] => [
      `variants.${variant}.${part}`,
      sayings,
    ]),
  );
  const plain = (['rules', 'remedies', 'ui'] as const).flatMap((group) =>
    Object.entries(copy[group]).map(([key, sayings]): [string, Sayings] => [`${group}.${key}`, sayings]),
  );
  const particular = Object.entries(copy.remediesByVariant ?? {}).flatMap(([variant, labels]) =>
    Object.entries(labels).map(([remedy, sayings]): [string, Sayings] => [
      `remedies.${variant}.${remedy}`,
      sayings,
    ]),
  );
  return [...variants, ...plain, ...particular];
}

const wordsOf = (sayings: Sayings): readonly Words[] =>
  Array.isArray(sayings) ? sayings : [sayings as Words];
const formsOf = (words: Words): string[] => (typeof words === 'string' ? [words] : Object.values(words));
const stringsOf = (sayings: Sayings): string[] => wordsOf(sayings).flatMap(formsOf);
const slotsOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name![0]!.toLowerCase() + name!.slice(1));

/** What can be known for each group of words. */
const slots: readonly [key: RegExp, names: string][] = [
  [/^variants\./, 'thing app field time clock plan current max resource resets types count'],
  [/^rules\./, 'field min max types count'],
  [/^remedies\./, 'thing'],
  [
    /^ui\./,
    'who when app title count key text time clock current max resource plan resets host section field',
  ],
];

/** One string with the key it stands under. */
interface Line {
  readonly key: string;
  readonly text: string;
}

const linesOf = (all: [key: string, sayings: Sayings][]): Line[] =>
  all.flatMap(([key, sayings]) => stringsOf(sayings).map((text) => ({ key, text })));
const faults = (lines: Line[], isFault: (line: Line) => boolean): string[] =>
  lines.filter(isFault).map(({ key, text }) => `${key}: ${text}`);

const allowed = (key: string): string[] => slots.find(([pattern]) => pattern.test(key))![1].split(' ');
const needs = ({ key, text }: Line): boolean =>
  slotsOf(text).some((slot) => !(key.startsWith('rules.') && slot === 'field'));
const lengthOf = (sayings: Sayings): number => Math.max(...stringsOf(sayings).map((text) => text.length));
/** Where one language needs two sentences, another has one for both. */
const plainKey = (key: string): string =>
  key.replace(/write(Title|Body)$/, (_, part: string) => part.toLowerCase());
const countWords = (text: string): number => text.split(' ').length;
const sentences = (text: string): string[] => text.split(/(?<=[.;]) /);

/** Loading the page anew, or refreshing it. */
const anew: Readonly<Record<string, RegExp>> = {
  ar: /تحميل|حدّث/,
  de: /seite neu|aktualisier/i,
  en: /reload|refresh/i,
  es: /recarg|actualic/i,
  fr: /recharg|actualis/i,
  hi: /लोड|रीफ़्रेश/,
  it: /ricaric|aggiorn/i,
  ja: /再読み込み|更新して.*確認/,
  ko: /새로 고/,
  nl: /\blaad\b|vernieuw/i,
  pl: /odśwież/i,
  'pt-BR': /recarreg|atualiz/i,
  'zh-Hans': /加载|刷新/,
};

test('the languages are there', () => {
  expect(copies.map(({ lang }) => lang).toSorted()).toEqual(
    ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'zh-Hans'].toSorted(),
  );
});

describe.each(copies.map((copy) => [copy.lang, copy] as const))('5.1.12 %s', (lang, copy) => {
  const all = sayingsOf(copy);
  const lines = linesOf(all);

  test('is named for its language, and has all the words', () => {
    expect(files).toContain(`${lang}.ts`);
    expect(Object.keys(copy.variants).toSorted()).toEqual(Object.values(variantsByKind).flat().toSorted());
    expect(Object.keys(copy.rules).toSorted()).toEqual([...fieldRules].toSorted());
    expect(Object.keys(copy.remedies).toSorted()).toEqual([...remedies].toSorted());
    expect(Object.keys(copy.ui).toSorted()).toEqual(Object.keys(en.ui).toSorted());
    expect(copy.dir).toBe(lang === 'ar' ? 'rtl' : undefined);
  });

  test('says nothing only where a countdown says it', () => {
    const silent = all.filter(([, sayings]) => stringsOf(sayings).length === 0).map(([key]) => key);
    expect(silent).toEqual(['variants.locked.countingBody', 'variants.unavailable.countingBody']);
  });

  test('asks for no new page where something was typed', () => {
    const asking = Object.entries(copy.variants).filter(
      ([variant, { body, writeBody = body, typedBody = writeBody }]) =>
        !/crash/.test(variant) && stringsOf(typedBody ?? []).some((text) => anew[lang]!.test(text)),
    );
    expect(asking).toEqual([]);
    expect(stringsOf(copy.variants.bad_request.body ?? [])[0]).toMatch(anew[lang]!);
    expect(stringsOf(copy.variants.state.body ?? [])[0]).toMatch(anew[lang]!);
  });

  test('uses slots that exist', () => {
    expect(
      faults(lines, ({ key, text }) => slotsOf(text).some((slot) => !allowed(key).includes(slot))),
    ).toEqual([]);
    expect(faults(lines, ({ text }) => /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([]);
  });

  test('always has a saying that needs nothing', () => {
    const last = all.map(([key, sayings]): [string, Sayings] => [key, wordsOf(sayings).at(-1) ?? '']);
    expect(faults(linesOf(last), needs)).toEqual([]);
  });

  test('has the plural forms of the language', () => {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted().join();
    const wrong = all.filter(([, sayings]) =>
      wordsOf(sayings).some(
        (words) => typeof words !== 'string' && Object.keys(words).toSorted().join() !== needed,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('is tidy', () => {
    expect(faults(lines, ({ text }) => text !== text.trim() || text === '')).toEqual([]);
    expect(faults(lines, ({ text }) => / {2}|\.\.|['"`]|!/.test(text))).toEqual([]);
  });

  test('5.1.2 has titles without a full stop, and bodies of whole sentences', () => {
    const said = lines.filter(({ key }) => key.startsWith('variants.'));
    expect(faults(said, ({ key, text }) => /[.。।]$/.test(text) !== /body$/i.test(key))).toEqual([]);
  });

  test('5.1.11 is at most twice as long as English', () => {
    const english = new Map(sayingsOf(en).map(([key, sayings]) => [key, lengthOf(sayings)]));
    const tooLong = all.filter(([key, sayings]) => {
      const there = english.get(key) ?? english.get(plainKey(key)) ?? 0;
      return lengthOf(sayings) > Math.max(2 * there, there + 32);
    });
    expect(tooLong).toEqual([]);
  });

  test('5.1.2 does not say the same twice', () => {
    const twice = Object.entries(copy.variants).filter(([, { title, body }]) =>
      stringsOf(title).some((text) => body !== undefined && stringsOf(body).includes(text)),
    );
    expect(twice).toEqual([]);
  });
});

/** What a native reader would stumble over: other politeness, typography, and words that blame or beg. */
const stumbles: Readonly<Record<string, readonly (readonly [what: string, sign: RegExp])[]>> = {
  de: [
    ['du beside Sie', /\b(?:du|dein\w*|dir|dich)\b/i],
    ['words not used', /\b(?:bitte|leider|entschuldig\w+|ungültig\w*|fehlgeschlagen)\b/i],
    ['foreign quotes', /[“][^„”]*”/],
  ],
  fr: [
    ['tu beside vous', /(?:^|[\s’])(?:tu|ton|tes|toi)(?=[\s.,]|$)/i],
    ['words not used', /\b(?:désolé\w*|veuillez|malheureusement|invalides?|échou\w+)\b/i],
    ['no fixed space before a sign', /[^\u00A0\u202F\d/s][:;?!»]|«[^\u00A0\u202F]/],
  ],
  es: [
    ['tú beside usted', /(?:^|\s)(?:tú|tus?|te|ti)(?=\s|$)/i],
    ['words not used', /por favor|lo sentimos|inválid|no válid/i],
  ],
  it: [
    ['Lei beside tu', /\b(?:Lei|Suo|Sua|Suoi|La preghiamo)\b/],
    ['words not used', /per favore|spiacent|purtroppo|non valid/i],
  ],
  nl: [
    ['u beside je', /\b(?:u|uw)\b/i],
    ['words not used', /sorry|helaas|ongeldig|mislukt|alstublieft/i],
  ],
  pl: [
    ['Pan beside ty', /\b(?:Pan|Pani|Państwo)\b/],
    ['words not used', /przepraszamy|niestety|proszę|nieprawidłow/i],
  ],
  'pt-BR': [
    ['tu beside você', /(?:^|\s)(?:tu|teus?|tuas?)(?=\s|$)/i],
    ['words not used', /por favor|desculp|infelizmente|inválid|falhou/i],
  ],
  ja: [
    ['signs of another script', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}}][,.!?;:]/u],
    ['a space within', /[\p{Script=Hiragana}\p{Script=Han}] [\p{Script=Hiragana}\p{Script=Han}]/u],
    ['words not used', /申し訳|残念|無効|失敗|エラーが発生/],
    ['plain style', /(?:だ|である|しろ)。/],
  ],
  'zh-Hans': [
    ['signs of another script', /[\p{Script=Han}}][,.!?;:]/u],
    ['你 beside 您', /你/],
    ['words not used', /抱歉|对不起|无效|失败/],
  ],
  ko: [
    ['endings of other styles', /(?:해요|어요|아요|한다|었다)\.?$/],
    ['words not used', /죄송|안타깝|유효하지|실패|오류가 발생/],
  ],
  ar: [
    ['signs of another script', /[,;?]/],
    ['words not used', /عذرًا|نأسف|للأسف|غير صالح|فشل|رجاء/],
  ],
  hi: [
    ['a full stop of another script', /[\u0900-\u097F}]\./],
    ['तुम beside आप', /तुम/],
    ['words not used', /माफ़|क्षमा|अमान्य|विफल|कृपया/],
  ],
};

describe.each(copies.filter(({ lang }) => lang !== 'en').map((copy) => [copy.lang, copy] as const))(
  '5.1.3, 5.1.4 %s reads as its own',
  (lang, copy) => {
    const lines = linesOf(sayingsOf(copy));

    test.each(stumbles[lang] ?? [['a table of its own', /^/] as const])('nothing of: %s', (_, sign) => {
      expect(faults(lines, ({ text }) => sign.test(text))).toEqual([]);
    });

    test('5.1.8 where a time is stated, nothing says that it is soon', () => {
      const timed = Object.entries(copy.variants).filter(([, words]) =>
        /\{time\}/.test(JSON.stringify(words)),
      );
      expect(timed.filter(([, { laterBody }]) => laterBody === undefined)).toEqual([]);
    });
  },
);

describe('English', () => {
  const lines = linesOf(sayingsOf(en));

  test('5.1.3 says it kindly', () => {
    const unkind =
      /\b(please|sorry|oops|whoops|uh-oh|invalid|illegal|forbidden|bad|fatal|abort\w*|failed to|error (has )?occurred|something went wrong|server|request|null|http)\b/i;
    expect(faults(lines, ({ text }) => unkind.test(text))).toEqual([]);
  });

  test('5.1.10 spells negatives out', () => {
    expect(faults(lines, ({ text }) => /\b\w+n[’']t\b/.test(text))).toEqual([]);
  });

  test('5.1.2 has titles of three to eight words, without capitals within', () => {
    const titles = lines.filter(({ key }) => /^variants.*title$/i.test(key));
    expect(faults(titles, ({ text }) => countWords(text) < 3 || countWords(text) > 8)).toEqual([]);
    expect(faults(titles, ({ text }) => /[A-Z]/.test(text.replaceAll(/\{\w+\}/g, '').slice(1)))).toEqual([]);
  });

  test('5.1.6 has actions of one to three words', () => {
    const actions = lines.filter(({ key }) => key.startsWith('remedies.'));
    expect(
      faults(actions, ({ text }) => countWords(text) > 3 || /\.$|^(OK|Yes|No|Submit)$/.test(text)),
    ).toEqual([]);
  });

  test('5.1.1 has bodies of few and short sentences', () => {
    const bodies = lines.filter(({ key }) => /body$/i.test(key));
    expect(faults(bodies, ({ text }) => sentences(text).length > 3)).toEqual([]);
    expect(
      faults(bodies, ({ text }) => sentences(text).some((sentence) => countWords(sentence) > 20)),
    ).toEqual([]);
  });
});
