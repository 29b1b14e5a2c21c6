import { expect, it } from 'vitest';
import { createAnswers } from './createAnswers.ts';

const refused = { error: { kind: 'validation' } };
const saved = { saved: true };

const errorOf = (state: unknown): unknown => (state as { error?: unknown } | undefined)?.error;

/** What comes of one submission, given the state of each render: each makes its state, as an app's component does. */
async function answerTo(first: unknown, ...renders: readonly (() => unknown)[]): Promise<unknown> {
  const answers = createAnswers(first, errorOf(first));
  let answer: unknown = 'none';
  void answers.next().then(
    (state) => (answer = ['accepted', state]),
    (error) => (answer = ['refused', error]),
  );
  let look = 0;
  for (const render of renders) {
    let state = render();
    while (answers.see(state, errorOf(state), look)) {
      look++;
      state = render();
    }
  }
  await Promise.resolve();
  await Promise.resolve();
  return answer;
}

const kept =
  (state: unknown): (() => unknown) =>
  () =>
    state;

it.each<[string, unknown, readonly (() => unknown)[], unknown]>([
  ['the same state', undefined, [kept(undefined), kept(undefined)], 'none'],
  ['a refusal', undefined, [kept(undefined), kept(refused)], ['refused', refused.error]],
  ['an acceptance', undefined, [kept(undefined), kept(saved)], ['accepted', saved]],
  ['an acceptance after a refusal', refused, [kept(refused), kept(saved)], ['accepted', saved]],
  ['the same acceptance once more', { saved: true }, [kept(saved)], ['accepted', saved]],
  ['another number', 1, [kept(2)], ['accepted', 2]],
  [
    'another refusal in the same words',
    { error: { kind: 'validation' } },
    [kept(refused)],
    ['refused', refused.error],
  ],
  ['the same refusal in another state', { ...refused }, [kept(refused)], ['refused', refused.error]],
  ['an empty state that each render makes', {}, [() => ({}), () => ({}), () => ({})], 'none'],
  ['a refusal after such states', {}, [() => ({}), () => ({}), kept(refused)], ['refused', refused.error]],
  [
    'a refusal that each render wraps',
    { ...refused },
    [() => ({ ...refused }), () => ({ ...refused })],
    'none',
  ],
])('%s', async (_, first, renders, answer) => {
  expect(await answerTo(first, ...renders)).toEqual(answer);
});
