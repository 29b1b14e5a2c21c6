import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRetryBudget, type RetryBudget } from './createRetryBudget.ts';

const fail = (budget: RetryBudget, times: number, origin = 'a'): void => {
  for (let time = 0; time < times; time += 1) budget.failed(origin);
};

describe('the budget', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  it('lasts for five failures in a row, at one origin', () => {
    const budget = createRetryBudget(Date.now);
    fail(budget, 4);
    expect(budget.allows('a')).toBe(true);
    fail(budget, 1);
    expect(budget.allows('a')).toBe(false);
    expect(budget.allows('b')).toBe(true);
  });

  it('is given back by successes, a tenth each', () => {
    const budget = createRetryBudget(Date.now, { perMinute: 0 });
    fail(budget, 6);
    for (let time = 0; time < 10; time += 1) budget.succeeded('a');
    expect(budget.allows('a')).toBe(false);
    budget.succeeded();
    expect(budget.allows('a')).toBe(true);
    budget.succeeded('b');
  });

  it('is never below nothing', () => {
    const budget = createRetryBudget(Date.now, { perMinute: 0, perSuccess: 1 });
    fail(budget, 1_000);
    for (let time = 0; time < 6; time += 1) budget.succeeded('a');
    expect(budget.allows('a')).toBe(true);
  });

  it('comes back slowly by itself', () => {
    const budget = createRetryBudget(Date.now);
    fail(budget, 10);
    vi.advanceTimersByTime(59_000);
    expect(budget.allows('a')).toBe(false);
    vi.advanceTimersByTime(2_000);
    expect(budget.allows('a')).toBe(true);
  });

  it('does not empty because the clock was set back', () => {
    const budget = createRetryBudget(Date.now);
    fail(budget, 1);
    vi.setSystemTime(Date.now() - 3_600_000);
    expect(budget.allows('a')).toBe(true);
  });

  it('remembers a bounded number of origins', () => {
    const budget = createRetryBudget(Date.now);
    fail(budget, 10);
    for (let origin = 0; origin < 60; origin += 1) budget.failed(String(origin));
    expect(budget.allows('a')).toBe(true);
  });
});
