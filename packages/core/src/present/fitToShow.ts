import { holdsSecret } from '../normalise/redact.ts';

/** Of a longer text only this much is looked at. */
const longestLook = 4000;

/** Marks of texts that were not written for people, each with what it gives away. Linear, on bounded text. */
const marks: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['markup', /^\s*<|<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>/i],
  [
    'stack',
    /\bat [\w$.<>[\] ]{1,100}\([^()]{0,300}(?::\d+|native code|Unknown Source)\)|Traceback \(most recent call last\)|\bFile "[^"]{1,300}", line \d+|\bgoroutine \d+ \[/,
  ],
  [
    'sql',
    /\bSELECT\b.{1,300}\bFROM\b|\bselect \* from\b|\bINSERT INTO\b|\bUPDATE \w+ SET\b|\bDELETE FROM\b|syntax error at or near|duplicate key value violates|violates [\w-]+(?: key)? constraint|\bORA-\d{5}|SQLSTATE|Duplicate entry .{1,200} for key|constraint failed|E11000|\b(?:relation|column) "\w{1,64}" does not exist/,
  ],
  [
    'exception',
    /\b(?:javax?|org|com|net|io|kotlin|scala|sun)\.[a-z]\w*\.[\w.]*[A-Z]|\b[A-Z][a-z]\w*Exception\b|\b[A-Z][a-z]\w*Error\b:|\b[A-Z]\w+::\w|\bpanic:|segmentation fault/,
  ],
  [
    'path',
    /(?:^|[\s"'(=])\/(?:usr|var|home|app|srv|etc|opt|tmp|root|Users|proc|mnt|data)\/|\b[A-Za-z]:\\|\\\\\w+\\\w|node_modules|\.(?:js|mjs|ts|tsx|py|rb|php|java|go|cs|rs):\d+/,
  ],
  [
    'connection',
    /\b(?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqps?|mssql|jdbc:\w+):|\bE(?:CONNREFUSED|NOTFOUND|TIMEDOUT|CONNRESET|HOSTUNREACH|PIPE)\b|\b(?:Server|Data Source|host)=[^;\s]+[; ]\s*\w+=|\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}:\d+/i,
  ],
  ['data', /^\s*[{[]\s*["{[\]}\d]|[{[,]\s*"[^"]{0,100}"\s*:|"\w{1,50}"\s*:\s*["{[\d]/],
  ['placeholder', /\[object \w+\]|\bundefined\b|\bnull\b|\bNaN\b|\{\{?\w+\}?\}|%[sd]\b/],
  ['code', /^[!-~]*[_:.][!-~]+$|^[A-Z\d_-]{3,}$/],
  ['token', /(?=[\w-]*\d)(?=[\w-]*[A-Za-z])\b[\w-]{24,}/],
  ['address', /\bhttps?:\/\/[^\s?]{1,300}\?\S{0,300}=/i],
];

/** Texts that only repeat that something failed. */
const empty =
  /^(?:error|bad request|conflict|forbidden|unauthori[sz]ed|not found|unprocessable (?:entity|content)|validation (?:failed|error)s?|invalid (?:request|input|data|parameters?)|the given data was invalid|(?:an? )?(?:\w+ )?error(?: has)? (?:occurred|occured)|(?:the )?request failed.{0,40}|something went wrong|failed|failure|http \d{3}.{0,40}|\d{3} [\w ]{1,40})[.!]?$/i;

/** Texts that only say that something isn't allowed, as our title above them does. */
const denial =
  /^(?:sorry, )?(?:you (?:do not|don['’]t) have (?:the )?(?:necessary |required |sufficient )?(?:permissions?|access|rights?|privileges?)|you (?:are not|aren['’]t) (?:allowed|authori[sz]ed|permitted))(?: to (?:perform|do|access|view|see|use) (?:this|that|the)(?: \w+){0,2})?[.!]?$|^(?:access (?:is )?denied|permission denied|insufficient (?:permissions?|privileges|rights))[.!]?$/i;

/** Why a text from an API must not be shown to people; undefined when it may. */
export function unfitBecause(text: string): string | undefined {
  const looked = clean(text.slice(0, longestLook));
  if (looked === '') return 'nothing';
  if (empty.test(looked) || denial.test(looked)) return 'empty phrase';
  if (holdsSecret(looked)) return 'secret';
  return marks.find(([, pattern]) => pattern.test(looked))?.[0];
}

/**
 * The text as it can be shown, cleaned and cut, or undefined when it wasn't written for people:
 * markup, stack traces, SQL, class names, paths, connection strings, data, codes, secrets, phrases without meaning.
 */
export function fitToShow(text: string | undefined, longest = 500): string | undefined {
  if (text === undefined || unfitBecause(text) !== undefined) return undefined;
  return cut(clean(text.slice(0, longestLook)), longest);
}

/** Words that people who never build software don't use, and names as they stand in code. */
const technical =
  /\b(?:json|xml|yaml|html?|https?|urls?|uris?|apis?|endpoints?|payloads?|headers?|cookies?|param(?:eter)?s?|query string|(?:request|response|the) body|schemas?|tokens?|nonce|hash|pars(?:e|ed|er|ing)|(?:de)?seriali[sz]\w*|malformed|syntax|unexpected|unmarshal\w*|(?:de|en)cod(?:e|ed|ing)|an? (?:valid )?(?:string|object)|integers?|booleans?|floats?|uuids?|enums?|arrays?|idempoten\w*|mime|content-type|charset|utf-?8|exceptions?|runtime|server|backend|database|(?:invalid|bad|the) request|request (?:could not|cannot|was not))\b/i;
const asInCode =
  /\b[a-z]{2,40}[A-Z]|\w_\w|\b[xX]-[A-Z]|[`{}<>[\]\\|=]|\$[a-z]|\w\.(?!(?:com|org|net)\b)[a-z]{3}|\w\(\)/;

/** Whether a text is a sentence without anything technical in it. Linear, on bounded text. */
export function isPlain(text: string): boolean {
  const looked = clean(text.slice(0, longestLook));
  return isSentence(looked) && !technical.test(looked) && !asInCode.test(looked);
}

/** Whether a text says something, rather than naming it: "Version conflict". */
export function isSentence(text: string): boolean {
  const words = text
    .slice(0, longestLook)
    .split(/\s/)
    .filter((word) => /\p{L}/u.test(word));
  return words.length > 2 || /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{4}/u.test(text);
}

/** Without controls and what turns the direction of text (UTS 36); what Persian, Indic text and emoji need is kept, once. */
function clean(text: string): string {
  return text
    .replace(/[\t\n\r\f\v\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\u2060\uFEFF\u{E0000}-\u{E007F}]/gu, '')
    .replace(/([\u200E\u200F\u061C\u200C\u200D])[\u200E\u200F\u061C\u200C\u200D]+/g, '$1')
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cut at a character as people see it, with an ellipsis. */
function cut(text: string, longest: number): string {
  let kept = '';
  let length = 0;
  let before = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    length += Array.from(segment).length;
    if (length > longest) return `${before.trimEnd()}…`;
    kept += segment;
    if (length < longest) before = kept;
  }
  return text;
}
