/* The words from a real i18next, beyond the example in docs/words.md. */
import { copyFrom, en, say } from '@tactful/core';
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';

const i18next = createInstance();
await i18next.init({
  lng: 'cs',
  resources: {
    cs: {
      errors: {
        'variants.server.title': 'Nepodařilo se načíst {{thing}}',
        'ui.notifications_one': '{{count}} oznámení',
        'ui.notifications_few': '{{count}} oznámení',
        'ui.notifications_many': '{{count}} oznámení',
        'ui.notifications_other': '{{count}} oznámení',
        'ui.andMore_one': '{{text}} (a {{count}} další)',
        'ui.andMore_few': '{{text}} (a {{count}} další)',
        'ui.andMore_many': '{{text}} (a {{count}} dalšího)',
        'ui.andMore_other': '{{text}} (a {{count}} dalších)',
      },
    },
  },
  interpolation: { escapeValue: false },
});

const words = copyFrom((key, slots) => i18next.t(key, { ns: 'errors', ...slots }), 'cs', en);

test('5.1.11 slots are filled when the words are said', () => {
  expect(say(words.variants.server.title, { thing: 'faktury' }, words)).toBe('Nepodařilo se načíst faktury');
});

const said = (count: number): string => say(words.ui.andMore, { text: 'Zkontrolujte', count }, words);

test('5.1.11 plural forms are the language’s', () => {
  expect([1, 2, 5].map(said)).toEqual([
    'Zkontrolujte (a 1 další)',
    'Zkontrolujte (a 2 další)',
    'Zkontrolujte (a 5 dalších)',
  ]);
});

test('5.1.11 what is missing is said in English', () => {
  expect(say(words.remedies.retry, {}, words)).toBe('Try again');
});
