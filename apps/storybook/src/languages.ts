import type { Copy } from '@tactful/core';

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../../packages/core/src/copy/*.ts', '!**/*.test.ts'],
  { eager: true },
);

/** Every language the kit speaks, by its tag: whatever stands in the collection. */
export const languages: ReadonlyMap<string, Copy> = new Map(
  Object.values(modules)
    .flatMap((exports) => Object.values(exports).filter(isCopy))
    .toSorted((one, other) => Number(other.lang === 'en') - Number(one.lang === 'en'))
    .map((copy) => [copy.lang, copy]),
);

function isCopy(value: unknown): value is Copy {
  return typeof value === 'object' && value !== null && 'lang' in value && 'variants' in value;
}

/** The language's name in itself: "Deutsch". */
export function nameOfLanguage(lang: string): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
}
