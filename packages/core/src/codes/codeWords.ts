/**
 * A code as lower-case words joined by `_`, so that spellings of one code are equal:
 * `api.common.rateLimitExceeded`, `RATE-LIMIT-EXCEEDED`, `https://x.example/problems/rate-limit-exceeded`.
 * Of an address the last part counts. Bounded.
 */
export function codeWords(code: string): string {
  return lastPart(code.slice(0, 200))
    .replace(/[a-z\d](?=[A-Z])/g, '$&_')
    .replace(/[A-Z](?=[A-Z][a-z])/g, '$&_')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_|_$/g, '')
    .toLowerCase();
}

function lastPart(code: string): string {
  if (!code.includes('://') && !code.startsWith('urn:')) return code;
  return code.split(/[/#:]/).findLast((part) => part !== '') ?? code;
}

/** The code itself, then without its prefixes: `api.common.forbidden`, `common.forbidden`, `forbidden`. */
export function withoutPrefixes(code: string): string[] {
  const parts = code.slice(0, 200).split(/[.:/]/);
  return parts.map((_, index) => codeWords(parts.slice(index).join('.'))).filter((words) => words !== '');
}
