/** Lets the first `most` different words pass if they have the shape; everything else is `_OTHER`. */
export function boundedWords(most: number, shape: RegExp): (word: string) => string {
  const seen = new Set<string>();
  return (word) => {
    if (seen.has(word)) return word;
    if (seen.size >= most || !shape.test(word)) return '_OTHER';
    seen.add(word);
    return word;
  };
}
