import type { Kind } from '../vocabulary/kind.ts';

/**
 * What whole sentences speak of, where neither a status nor a code says it. Only what can hardly mean anything else,
 * in the order of precedence. Takes linear time.
 */
const sentences: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [
    /\b(?:rate limit|too (?:many|much|fast)|slow down|flood|per (?:second|minute)|try again (?:later|in \d))/i,
    'rate_limited',
  ],
  [
    /\b(?:usage limit|out of credits|(?:no|not enough|insufficient) (?:credits?|funds)|balance|upgrade|quota)\b/i,
    'payment_required',
  ],
  [
    /\b(?:api|app|secret|access|consumer)[ _-]?(?:key|id|token)\b|\b(?:log|sign)(?:ged|ed)?[ -]?in\b|\blog-?in\b|\b(?:session|token)\b.*\bexpired|wrong password|not authenticated|登录|登陆|密码错误/i,
    'unauthenticated',
  ],
  [/\b(?:permission|not allowed|access denied|forbidden)\b|权限/i, 'forbidden'],
  [/\b(?:not found|does(?: not|n't) exist|no such)\b|不存在/i, 'not_found'],
  [/\balready (?:exists|taken|in use|registered)\b|已存在/i, 'conflict'],
  [/timed? ?out/i, 'timeout'],
];

/** The kind that a sentence speaks of. */
export function kindOfSentence(text: string): Kind | undefined {
  const start = text.slice(0, 300);
  return sentences.find(([words]) => words.test(start))?.[1];
}
