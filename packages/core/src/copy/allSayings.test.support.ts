import type { Copy } from '../present/copy.ts';
import { copyKeys } from '../present/copyFrom.ts';

/** Every string of a language, with the key it stands under. */
export function allSayings(copy: Copy): { readonly key: string; readonly text: string }[] {
  return Object.entries(copyKeys(copy)).flatMap(([key, words]) =>
    (typeof words === 'string' ? [words] : Object.values(words)).map((text) => ({ key, text })),
  );
}
