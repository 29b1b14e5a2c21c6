import { describe, expect, test } from 'vitest';
import { copyFrom, copyKeys } from './copyFrom.ts';
import { en } from '../copy/en.ts';
import { say } from './format.ts';

/** A catalogue as translation libraries keep one, with a library's way to put slots in. */
const catalogue: Record<string, string> = {
  'variants.server.title': 'Nepodařilo se načíst {{thing}}',
  'variants.server.title.1': 'Nepodařilo se načíst',
  'remedies.retry': 'Zkusit znovu',
  'rules.too_long': '{{Field}}: nejvýše {{max}}',
};
const plurals: Record<string, string> = {
  one: 'oznámení',
  few: 'oznámení',
  many: 'oznámení',
  other: 'oznámení',
};

const translate = (key: string, slots: Readonly<Record<string, string | number>>): string => {
  if (key === 'ui.notifications') {
    const count = Number(slots['count']);
    return `${count} ${plurals[new Intl.PluralRules('cs').select(count)]}`;
  }
  return (catalogue[key] ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(slots[name]));
};

const cs = copyFrom(translate, 'cs', en);

test('5.1.11 speaks with the words of the app’s library', () => {
  expect(say(cs.variants.server.title, { thing: 'objednávku' }, cs)).toBe('Nepodařilo se načíst objednávku');
  expect(say(cs.variants.server.title, {}, cs)).toBe('Nepodařilo se načíst');
  expect(say(cs.remedies.retry, {}, cs)).toBe('Zkusit znovu');
});

test('keeps slots that are filled later', () => {
  expect(cs.variants.server.title).toEqual(['Nepodařilo se načíst {thing}', 'Nepodařilo se načíst']);
});

test('finds the plural forms by asking', () => {
  expect(say(cs.ui.notifications, { count: 3 }, cs)).toBe('3 oznámení');
  expect(Object.keys((cs.ui.notifications as object[])[0]!).toSorted()).toEqual([
    'few',
    'many',
    'one',
    'other',
  ]);
});

test('says as before what the library lacks', () => {
  expect(cs.variants.offline).toEqual(en.variants.offline);
  expect(cs.lang).toBe('cs');
});

test('lists its keys for the catalogue', () => {
  const keys = copyKeys(en);
  expect(keys['variants.server.title']).toBe('We could not load {thing}');
  expect(keys['variants.server.title.1']).toBe('We could not load this');
  expect(keys['remediesByVariant.not_found.reload']).toBe('Refresh');
  expect(copyFrom((key) => key, 'en', en)).toEqual(en);
  expect(copyKeys(copyFrom(() => undefined, 'en', en))).toEqual(keys);
});

/** A message of ICU MessageFormat, filled in as FormatJS and Lingui document it. */
function icu(message: string, values: Readonly<Record<string, string | number>>, lang: string): string {
  const plural = /^\{(\w+), plural,(.*)\}$/s.exec(message);
  if (!plural) return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  const count = Number(values[plural[1]!]);
  const forms = new Map(
    [...plural[2]!.matchAll(/(\w+) \{((?:[^{}]|\{\w+\})*)\}/g)].map(([, form, text]) => [form, text]),
  );
  const text = forms.get(new Intl.PluralRules(lang).select(count)) ?? forms.get('other') ?? '';
  return icu(text.replaceAll('#', new Intl.NumberFormat(lang).format(count)), values, lang);
}

const messages: Readonly<Record<string, string>> = {
  'variants.server.title': 'Nepodařilo se načíst {thing}',
  'ui.notifications':
    '{count, plural, one {# oznámení} few {# oznámení} many {# oznámení} other {# oznámení}}',
  'ui.andMore':
    '{count, plural, one {{text} (a # další)} few {{text} (a # další)} many {{text} (a # dalšího)} other {{text} (a # dalších)}}',
};

/** `createIntl` of FormatJS: a message that is missing is its id. */
const intl = {
  messages,
  formatMessage: ({ id }: { id: string }, values: Readonly<Record<string, string | number>>): string =>
    icu(messages[id] ?? id, values, 'cs'),
};
/** `setupI18n` of Lingui: the same by another name. */
const i18n = {
  _: (id: string, values: Readonly<Record<string, string | number>>): string =>
    intl.formatMessage({ id }, values),
};

describe.each([
  ['FormatJS', copyFrom((id, slots) => intl.formatMessage({ id }, slots), 'cs', en)],
  [
    'FormatJS, as its reference says it',
    copyFrom((id, slots) => (id in intl.messages ? intl.formatMessage({ id }, slots) : undefined), 'cs', en),
  ],
  ['Lingui', copyFrom((id, slots) => i18n._(id, slots), 'cs', en)],
])('5.1.11 words from %s', (_, words) => {
  test('slots are filled when the words are said', () => {
    expect(say(words.variants.server.title, { thing: 'faktury' }, words)).toBe(
      'Nepodařilo se načíst faktury',
    );
  });

  test('plural forms are the language’s', () => {
    const said = (count: number): string => say(words.ui.andMore, { text: 'Zkontrolujte', count }, words);
    expect([1, 2, 5].map(said)).toEqual([
      'Zkontrolujte (a 1 další)',
      'Zkontrolujte (a 2 další)',
      'Zkontrolujte (a 5 dalších)',
    ]);
    expect(say(words.ui.notifications, { count: 1_500 }, words).replaceAll(/\s/g, ' ')).toBe(
      '1 500 oznámení',
    );
  });

  test('what is missing is said in English', () => {
    expect(say(words.remedies.retry, {}, words)).toBe('Try again');
    expect(words.variants.offline).toEqual(en.variants.offline);
  });
});
