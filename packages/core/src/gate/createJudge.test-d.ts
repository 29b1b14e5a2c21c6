import { expectTypeOf, test } from 'vitest';
import type { ErrorKit } from '../errorKit.ts';
import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Judge } from './createJudge.ts';

test('decides at once: a promise would count as yes', () => {
  expectTypeOf<ErrorKit['planRetry']>().returns.toEqualTypeOf<RetryPlan>();
  expectTypeOf<Judge['retry']>().returns.toEqualTypeOf<boolean>();
  expectTypeOf<Judge['retryDelay']>().returns.toEqualTypeOf<number>();
});
