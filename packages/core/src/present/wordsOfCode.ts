import { codeWords } from '../codes/codeWords.ts';
import { lookUp } from '../codes/lookUp.ts';
import type { Copy, VariantWords } from './copy.ts';

/** An app's words for the first of these codes that the language has any for. */
export function wordsOfCode(codes: readonly string[], copy: Copy): Partial<VariantWords> | undefined {
  return copy.codes && lookUp(copy.codes, codes.map(codeWords))?.row;
}
