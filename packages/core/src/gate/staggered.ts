import { systemClock } from '../vocabulary/clock.ts';
import type { World } from './whenDue.ts';

const each = 100;
const most = 5_000;

/** Runs all, so that they don't begin in the same instant: spread over a tenth of a second for each, five seconds at most. */
export function staggered(runs: readonly (() => void)[], world: World = {}): void {
  const { clock = systemClock, random = Math.random } = world;
  const within = Math.min(most, each * runs.length);
  for (const run of runs) clock.after(random() * within, run);
}
