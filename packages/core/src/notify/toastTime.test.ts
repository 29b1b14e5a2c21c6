import { expect, it } from 'vitest';
import { failure, type FailureTraits } from './failure.test.support.ts';
import { toastTime } from './toastTime.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

it.each([
  ['three words, not less than six seconds', { title: 'Back to normal' }, 6_000],
  ['eight words', { title: words(8) }, 6_000],
  ['ten words: two seconds and half a second for each', { title: words(10) }, 7_000],
  ['words of title and body', { title: words(10), body: words(10) }, 12_000],
  ['not more than twenty seconds', { title: words(37) }, 20_000],
  ['a language tag that is none', { title: words(10), lang: '!!' }, 7_000],
  ['what can only be closed', { remedies: [remedy('dismiss')] }, 6_000],
  ['what can be acted on stays', { remedies: [remedy('retry')] }, undefined],
  ['an error stays', { tone: 'danger' }, undefined],
  ['a warning stays', { tone: 'warning' }, undefined],
  ['an offer stays', { tone: 'accent' }, undefined],
  ['what is neutral goes', { tone: 'neutral' }, 6_000],
] satisfies [string, FailureTraits, number | undefined][])('%s', (_case, traits, ms) => {
  expect(toastTime(failure({ tone: 'success', title: 'Saved', ...traits })[0])).toBe(ms);
});

it('counts words in a language without spaces between them', () => {
  const title = '接続が元に戻りました。変更はすべて保存されています。';
  expect(toastTime(failure({ tone: 'success', title, lang: 'ja' })[0])).toBeGreaterThan(7_000);
});

function remedy(name: 'dismiss' | 'retry') {
  return { remedy: name, label: name, primary: false, audience: 'person' } as const;
}
