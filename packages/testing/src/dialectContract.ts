import { describe, expect, test } from 'vitest';
import { dialectPromises, type DialectUnderTest } from './dialectPromises.ts';

export { dialectPromises };
export type { DialectPromise, DialectUnderTest } from './dialectPromises.ts';

/** Tests that a dialect holds to what every dialect holds to: a test for each promise. For Vitest. */
export function dialectContract(subject: DialectUnderTest): void {
  describe(`the dialect ${subject.dialect.id}`, () => {
    test.each(dialectPromises)('$name', async ({ faults }) => {
      expect(await faults(subject)).toEqual([]);
    });
  });
}
