import { codeWords } from './codeWords.ts';

/** Whether a code is spelt like the pattern, in which `*` stands for anything: `quota.*`. Takes linear time. */
export function matchesCode(pattern: string, code: string): boolean {
  const parts = pattern.split('*').map(codeWords);
  const words = codeWords(code);
  if (parts.length === 1) return words === parts[0];
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
