import { expect, test } from 'vitest';
import { createErrorKit } from './createErrorKit.ts';
import type { Watcher } from './errorKit.ts';

test('a watcher sees walks, reports, plans and endings, as long as it wants to', () => {
  const kit = createErrorKit({ onJourney: ({ error }) => void seen.push(`option ${error.kind}`) });
  const seen: string[] = [];
  const watcher: Watcher = {
    walked: ({ error, presentation }, { occasion }) =>
      void seen.push(`walked ${error.kind} ${occasion} ${presentation.surface}`),
    reported: (error, _situation, _presentation, shown) => void seen.push(`${shown} ${error.kind}`),
    planned: (error, _situation, plan) => void seen.push(`planned ${error.kind} ${plan.do}`),
    settled: (source) => void seen.push(`settled ${source}`),
  };
  const stop = kit.watch(watcher);
  const lost = new TypeError('Failed to fetch');
  kit.present(lost, { occasion: 'load' });
  kit.report(lost, { occasion: 'action' });
  kit.planRetry(lost, { occasion: 'load' });
  kit.settle('list');
  expect(seen).toEqual([
    'option network',
    'walked network load section',
    'option network',
    'walked network action local',
    'shown network',
    'planned network retry',
    'settled list',
  ]);
  stop();
  kit.present(lost, { occasion: 'load' });
  expect(seen).toHaveLength(8);
});

test('what a watcher throws reaches nobody', () => {
  const kit = createErrorKit();
  const told: string[] = [];
  kit.watch({
    walked: () => {
      throw new Error('A defect of the watcher');
    },
  });
  kit.watch({ walked: ({ error }) => void told.push(error.kind) });
  expect(kit.report(new TypeError('Failed to fetch'), { occasion: 'action' }).surface).toBe('local');
  expect(told).toEqual(['network']);
});
