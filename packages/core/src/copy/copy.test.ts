import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { variantsByKind } from '../explain/variant.ts';
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
  [/^ui\./, 'title count key text time current max resource plan resets host section field'],
];

test('the languages are there', () => {
  expect(copies.map(({ lang }) => lang).toSorted()).toEqual(
    ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'zh-Hans'].toSorted(),
  );
});

describe.each(copies.map((copy) => [copy.lang, copy] as const))('5.1.12 %s', (lang, copy) => {
  const all = sayingsOf(copy);

  test('is named for its language, and has all the words', () => {
    expect(files).toContain(`${lang}.ts`);
    expect(Object.keys(copy.variants).toSorted()).toEqual(Object.values(variantsByKind).flat().toSorted());
    expect(Object.keys(copy.rules).toSorted()).toEqual([...fieldRules].toSorted());
    expect(Object.keys(copy.remedies).toSorted()).toEqual([...remedies].toSorted());
    expect(Object.keys(copy.ui).toSorted()).toEqual(Object.keys(en.ui).toSorted());
    expect(copy.dir).toBe(lang === 'ar' ? 'rtl' : undefined);
  });

  test.each(all)('%s uses slots that exist, and ends with one that needs none', (key, sayings) => {
    const allowed = slots.find(([pattern]) => pattern.test(key))![1].split(' ');
    for (const text of stringsOf(sayings)) {
      expect(allowed).toEqual(expect.arrayContaining(slotsOf(text)));
      expect(text.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
    const optional = key.startsWith('rules.') ? ['field'] : [];
    const last = formsOf(wordsOf(sayings).at(-1)!).flatMap(slotsOf);
    expect(last.filter((slot) => !optional.includes(slot))).toEqual([]);
  });

  test.each(all)('%s has the plural forms of the language', (_, sayings) => {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    const counted = wordsOf(sayings).filter((words) => typeof words !== 'string');
    for (const words of counted) expect(Object.keys(words).toSorted()).toEqual(needed);
  });

  test.each(all)('%s is tidy', (_, sayings) => {
    for (const text of stringsOf(sayings)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text).not.toMatch(/ {2}|\.\.|['"`]|!/);
    }
  });

  test.each(all.filter(([key]) => /title$/i.test(key) && key.startsWith('variants')))(
    '%s is a title',
    (_, sayings) => {
      for (const text of stringsOf(sayings)) expect(text).not.toMatch(/[.。।]$/);
    },
  );

  test.each(all.filter(([key]) => /body$/i.test(key)))('%s is whole sentences', (_, sayings) => {
    for (const text of stringsOf(sayings)) expect(text).toMatch(/[.。।؟]$/);
  });

  test('5.1.11 is at most twice as long as English', () => {
    const english = new Map(sayingsOf(en));
    for (const [key, sayings] of all) {
      const longest = Math.max(...stringsOf(sayings).map((text) => text.length));
      const there = Math.max(...stringsOf(english.get(key) ?? sayings).map((text) => text.length));
      expect(longest, key).toBeLessThanOrEqual(Math.max(2 * there, there + 32));
    }
  });

  test('5.1.2 does not say the same twice', () => {
    for (const { title, body } of Object.values(copy.variants)) {
      const bodies = body === undefined ? [] : stringsOf(body);
      expect(stringsOf(title).filter((text) => bodies.includes(text))).toEqual([]);
    }
  });
});

describe('English', () => {
  const all = sayingsOf(en);

  test.each(all)('5.1.3 %s says it kindly', (_, sayings) => {
    for (const text of stringsOf(sayings))
      expect(text).not.toMatch(
        /\b(please|sorry|oops|whoops|uh-oh|invalid|illegal|forbidden|bad|fatal|abort\w*|failed to|error (has )?occurred|something went wrong|server|request|null|http)\b/i,
      );
  });

  test.each(all)('5.1.10 %s spells negatives out', (_, sayings) => {
    for (const text of stringsOf(sayings)) expect(text).not.toMatch(/\b\w+n[’']t\b/);
  });

  test.each(all.filter(([key]) => /title$/i.test(key) && key.startsWith('variants')))(
    '5.1.2 %s has three to eight words, and no capitals within',
    (_, sayings) => {
      for (const text of stringsOf(sayings)) {
        const count = text.split(' ').length;
        expect(count).toBeGreaterThanOrEqual(3);
        expect(count).toBeLessThanOrEqual(8);
        expect(text.replaceAll(/\{\w+\}/g, '').slice(1)).not.toMatch(/[A-Z]/);
      }
    },
  );

  test.each(all.filter(([key]) => key.startsWith('remedies.')))(
    '5.1.6 %s has one to three words',
    (_, sayings) => {
      for (const text of stringsOf(sayings)) {
        expect(text.split(' ').length).toBeLessThanOrEqual(3);
        expect(text).not.toMatch(/\.$|^(OK|Yes|No|Submit)$/);
      }
    },
  );

  test.each(all.filter(([key]) => /body$/i.test(key)))(
    '5.1.1 %s has at most two sentences of at most 20 words',
    (_, sayings) => {
      for (const text of stringsOf(sayings)) {
        const sentences = text.split(/(?<=[.;]) /);
        expect(sentences.length).toBeLessThanOrEqual(3);
        for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
      }
    },
  );
});
