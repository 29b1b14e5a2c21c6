import { describe, expect, test } from 'vitest';
import { canSay, capitalise, clockTime, date, duration, fileSize, say } from './format.ts';

const en = { lang: 'en' };

describe('say', () => {
  test.each<[string, Parameters<typeof say>[0], Parameters<typeof say>[1], string]>([
    ['a sentence', 'Try again', {}, 'Try again'],
    ['a slot', 'Check {thing} first', { thing: 'the order' }, 'Check the order first'],
    ['a capital slot', '{Thing} is gone', { thing: 'the order' }, 'The order is gone'],
    ['the first that can be said', ['In {time}', 'At {clock}', 'Later'], { clock: 'noon' }, 'At noon'],
    ['the last where nothing is known', ['In {time}', 'Later'], {}, 'Later'],
    ['a number in the language’s way', 'Up to {max}', { max: 10_000 }, 'Up to 10,000'],
    ['zero', '{count} left', { count: 0 }, '0 left'],
    ['one', { one: '{count} item', other: '{count} items' }, { count: 1 }, '1 item'],
    ['many', { one: '{count} item', other: '{count} items' }, { count: 2 }, '2 items'],
    ['nothing counted', [{ one: 'x', other: 'y' }, 'Some'], {}, 'Some'],
    ['the last resort, without what is unknown', 'Check {thing}', {}, 'Check'],
    [
      'text that looks like a slot stays text',
      'Check {thing}',
      { thing: '{app} $& $1' },
      'Check {app} $& $1',
    ],
    ['4.29 a slot called constructor is unknown', ['{constructor}', 'fine'], {}, 'fine'],
  ])('%s', (_, sayings, slots, text) => {
    expect(say(sayings, slots, en)).toBe(text);
  });

  test.each([
    [1, 'one'],
    [3, 'few'],
    [5, 'many'],
  ])('plural forms of Polish: %i is %s', (count, form) => {
    expect(say({ one: 'one', few: 'few', many: 'many', other: 'other' }, { count }, { lang: 'pl' })).toBe(
      form,
    );
  });

  test('foreign words are isolated in text from right to left', () => {
    expect(say('x {app} y', { app: 'Postbox' }, { lang: 'ar', dir: 'rtl' })).toBe('x \u2068Postbox\u2069 y');
    expect(say('x {app} y', { app: 'بريد' }, { lang: 'ar', dir: 'rtl' })).toBe('x بريد y');
  });

  test.each(['en_GB', 'xx-nonsense-tag-that-is-too-long', '', '!'])(
    '4.44 the language %j breaks nothing',
    (lang) => {
      expect(say({ one: '{count} item', other: '{count} items' }, { count: 2 }, { lang })).toBe('2 items');
      expect(capitalise('x', lang)).toBe('X');
      expect(duration(1000, lang)).toBe('1 second');
    },
  );

  test('whether it can be said', () => {
    expect(canSay(['In {time}'], {}, en)).toBe(false);
    expect(canSay(['In {time}'], { time: 'a minute' }, en)).toBe(true);
  });
});

describe('3.3.5 waits in words', () => {
  test.each([
    [1, 'en', '1 second'],
    [12_000, 'en', '12 seconds'],
    [12_001, 'en', '13 seconds'],
    [59_000, 'en', '59 seconds'],
    [59_001, 'en', '1 minute'],
    [60_000, 'en', '1 minute'],
    [61_000, 'en', '2 minutes'],
    [3_600_000, 'en', '60 minutes'],
    [12_000, 'de', '12 Sekunden'],
    [12_000, 'ja', '12 秒'],
    [3000, 'pl', '3 sekundy'],
  ])('%i ms in %s: %s', (ms, lang, words) => {
    expect(duration(ms, lang)).toBe(words);
  });

  const noon = Date.UTC(2026, 0, 1, 12);
  test.each([
    ['today', noon + 2 * 3_600_000, 'en', '2:00 PM'],
    ['tomorrow', noon + 20 * 3_600_000, 'en', 'Friday 8:00 AM'],
    ['in German', noon + 2 * 3_600_000, 'de', '14:00'],
  ])('a time %s', (_, at, lang, words) => {
    expect(clockTime(at, noon, lang, 'UTC').replaceAll('\u202F', ' ')).toBe(words);
  });

  test('a time in the time zone of the app', () => {
    expect(clockTime(noon, noon, 'de', 'Europe/Berlin')).toBe('13:00');
  });

  test('a date', () => {
    expect(date(noon, 'en', 'UTC')).toBe('January 1, 2026');
    expect(date(noon, 'de', 'UTC')).toBe('1. Januar 2026');
  });
});

test.each([
  [0, '0 byte'],
  [500, '500 byte'],
  [1024, '1 kB'],
  [1_572_864, '1.5 MB'],
  [5_368_709_120, '5 GB'],
  [1_000_000, '1 MB'],
  [2_500_000, '2.5 MB'],
  [5_120_000, '4.9 MB'],
  [1024 ** 5, '1,048,576 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(fileSize(bytes, 'en')).toBe(words);
});
