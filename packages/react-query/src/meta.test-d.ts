import { expectTypeOf, test } from 'vitest';
import type { ApiError } from '@tactful/core';
import type { TactfulMeta } from './meta.ts';

test('can be registered as the meta of every query and mutation', () => {
  // The library asks for this of what an app registers; an interface would not do.
  expectTypeOf<TactfulMeta>().toExtend<Record<string, unknown>>();
});

test('is checked', () => {
  expectTypeOf<{ subject: 'your invoices'; surface: 'toast' }>().toExtend<TactfulMeta>();
  expectTypeOf<{ silent: (error: ApiError) => boolean }>().toExtend<TactfulMeta>();
  expectTypeOf<{ surface: 'somewhere' }>().not.toExtend<TactfulMeta>();
  expectTypeOf<{ idempotent: 'yes' }>().not.toExtend<TactfulMeta>();
});
