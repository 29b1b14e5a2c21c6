import { expect as jestExpect } from 'expect';
import { expect, expectTypeOf, test } from 'vitest';
import './jest.ts';
import './vitest.ts';

test('Vitest and Jest know the matchers by their types', () => {
  expectTypeOf(expect(1).toHaveFieldError('email', /taken/)).toEqualTypeOf<void>();
  expectTypeOf(jestExpect(1).toHaveAnnounced('a', 'polite')).toEqualTypeOf<void>();
  // @ts-expect-error there is no such surface
  expect(1).toBeOnSurface('nowhere');
  // @ts-expect-error there is no such surface
  jestExpect(1).not.toBeOnSurface('nowhere');
});
