import { describe, expect, it } from 'vitest';
import { resumeAt } from './resumeAt.ts';
import { spread } from './spread.ts';

describe('the spread of a stated wait', () => {
  it.each([
    ['of nothing', 0, 2_000],
    ['of half a second', 500, 2_250],
    ['of one second', 1_000, 4_500],
    ['of two seconds', 2_000, 9_000],
    ['of a minute', 60_000, 9_000],
  ])('among a crowd, %s', (_case, waitMs, most) => {
    const refusal = { waitMs, repeat: 1, elapsedMs: 0, alone: false };
    expect(spread(refusal, () => 0)).toBe(0);
    expect(spread(refusal, () => 1)).toBe(most);
  });

  it.each([
    [1_000, 250],
    [10_000, 1_000],
    [300_000, 5_000],
  ])('for one alone, of %s ms', (waitMs, most) => {
    const refusal = { waitMs, repeat: 2, elapsedMs: 0, alone: true };
    expect(spread(refusal, () => 0)).toBe(0);
    expect(spread(refusal, () => 1)).toBe(most);
  });

  it.each([
    ['at once', 2_000, 9_000],
    ['in the middle', 6_000, 5_000],
    ['last', 11_000, 0],
    ['later than anyone', 60_000, 0],
    ['nobody knows when', undefined, 0],
  ])('lets the first round end for who came in it %s', (_case, elapsedMs, least) => {
    const refusal = { waitMs: 2_000, repeat: 2, elapsedMs, alone: false };
    expect(spread(refusal, () => 0)).toBe(least);
    expect(spread(refusal, () => 1)).toBe(least + 4_500);
  });
});

describe('coming back', () => {
  it('begins overdue repeats within a second, others as planned', () => {
    expect(resumeAt({ at: 1_000 }, 5_000, () => 0.25)).toBe(5_250);
    expect(resumeAt({ at: 9_000 }, 5_000, () => 0.25)).toBe(9_000);
  });
});
