import { expect, test } from 'vitest';
import { createFakeClock } from './fakeClock.ts';

test('time stands still until told, and what falls due runs at its own time', async () => {
  const clock = createFakeClock(1_000);
  const ran: (readonly [string, number])[] = [];
  const note = (what: string) => (): void => void ran.push([what, clock.now()]);
  clock.after(300, note('third'));
  clock.after(100, note('first'));
  const cancel = clock.after(200, note('never'));
  clock.after(200, () => {
    note('second')();
    void Promise.resolve().then(() => clock.after(50, note('set meanwhile')));
  });
  cancel();
  expect([clock.now(), clock.pending()]).toEqual([1_000, 3]);
  await clock.pass(299);
  expect(ran).toEqual([
    ['first', 1_100],
    ['second', 1_200],
    ['set meanwhile', 1_250],
  ]);
  await clock.pass(1);
  expect(ran.at(-1)).toEqual(['third', 1_300]);
  expect([clock.now(), clock.pending()]).toEqual([1_300, 0]);
});
