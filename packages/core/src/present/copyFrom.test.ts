import { expect, test } from 'vitest';
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
