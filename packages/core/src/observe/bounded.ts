import { holdsSecret } from '../normalise/redact.ts';

/** Lets the first `most` different words pass if they have the shape and hold no secret; everything else is `_OTHER`. */
export function boundedWords(most: number, shape: RegExp): (word: string) => string {
  const seen = new Set<string>();
  return (word) => {
    if (seen.has(word)) return word;
    if (seen.size >= most || !shape.test(word) || holdsSecret(word)) return '_OTHER';
    seen.add(word);
    return word;
  };
}
