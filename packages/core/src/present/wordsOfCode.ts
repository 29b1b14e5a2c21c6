import { matchesCode } from '../codes/codePattern.ts';
import type { Copy, VariantWords } from './copy.ts';

/** An app's words for the first of these codes that the language has any for. */
export function wordsOfCode(codes: readonly string[], copy: Copy): Partial<VariantWords> | undefined {
  if (!copy.codes) return undefined;
  const rows = Object.entries(copy.codes);
  for (const code of codes) {
    const row = rows.find(([pattern]) => matchesCode(pattern, code));
    if (row) return row[1];
  }
  return undefined;
}
