import { codeWords } from './codeWords.ts';

/** Whether a code is spelt like the pattern, in which `*` stands for anything: `quota.*`. Takes linear time. */
export function matchesCode(pattern: string, code: string): boolean {
  return matchesWords(pattern, codeWords(code));
}

/** The same for a code in `codeWords`. */
export function matchesWords(pattern: string, words: string): boolean {
  const parts = pattern.split('*').map(partWords);
  if (parts.length === 1) return words === codeWords(pattern);
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!words.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = words.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return words.length - last.length >= from && words.endsWith(last);
}

/** `billing.*` is about `billing.closed` and not about `billings`. */
function partWords(part: string): string {
  const words = codeWords(part);
  if (words === '') return '';
  const begins = /^[A-Za-z\d]/.test(part) ? '' : '_';
  const ends = /[A-Za-z\d]$/.test(part) ? '' : '_';
  return `${begins}${words}${ends}`;
}
