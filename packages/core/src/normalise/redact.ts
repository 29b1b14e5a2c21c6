import { codeWords } from '../codes/codeWords.ts';

const mask = '[redacted]';

/** More of a text than this is not looked at, and not kept. */
const longestText = 20_000;
const deepest = 10;
const mostNodes = 5000;

/**
 * The text without what looks like a secret, without e-mail addresses, and with the values of addresses left out.
 * Takes linear time; what is longer than 20,000 characters is cut.
 */
export function redactText(text: string): string {
  return withoutSecrets(text.slice(0, longestText).replace(address, (url) => redactUrl(url))).replace(
    mailAddress,
    `${mask}@$1`,
  );
}

/** Whether the text holds what looks like a secret. E-mail addresses are none. */
export function holdsSecret(text: string): boolean {
  const looked = text.slice(0, longestText);
  return withoutSecrets(looked) !== looked;
}

/**
 * The value without what looks like a secret, at any depth, as plain data.
 * `name` is what the value is called: it tells a secret from an id. Bounded in depth and size; cycles are cut;
 * what can't be read is left out. Never throws.
 */
export function redactValue(value: unknown, name = ''): unknown {
  return redacted(value, name, { nodes: 0, path: [] });
}

/** Whether something is called like a secret: `password`, `X-Api-Key`, `billing.cardNumber`. */
export function isSecretName(name: string): boolean {
  let isSecret = metNames.get(name);
  if (isSecret === undefined) {
    isSecret = isSecretText(codeWords(name));
    if (metNames.size < 2000) metNames.set(name, isSecret);
  }
  return isSecret;
}

/** An API's fields have the same names again and again. */
const metNames = new Map<string, boolean>();

/** The address without user, query values and fragment. */
export function redactUrl(url: string): string {
  const [beforeFragment = ''] = url.split('#', 1);
  const [path, query] = splitOnce(beforeFragment, '?');
  const bare = path.replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/@]*@/i, '$1//');
  if (query === undefined) return bare;
  const keys = query.split('&').map((pair) => pair.split('=', 1)[0]);
  return `${bare}?${keys.map((key) => `${key}=`).join('&')}`;
}

const address = /\bhttps?:\/\/[^\s"'<>()]+/gi;
const mailAddress = /[\w.+-]{1,64}@([a-z\d-]+(?:\.[a-z\d-]+)+)/gi;

type Replace = (match: string, ...groups: string[]) => string;

/** What secrets look like in running text, and what is put in their place. */
const secrets: readonly (readonly [pattern: RegExp, replace: Replace])[] = [
  [/-----BEGIN [A-Z ]{1,40}-----[^-]*(?:-----END [A-Z ]{1,40}-----)?/g, () => mask],
  // A token of three parts, of which the first is JSON (RFC 7519).
  [/\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)*/g, () => mask],
  [
    /\b(Bearer|Basic)( +)([\w.~+/=-]{8,})/gi,
    (match, scheme, space, rest) => (/\d|[a-z][A-Z]|.{24}/.test(rest) ? `${scheme}${space}${mask}` : match),
  ],
  // Keys that say so by how they begin.
  [
    /\b(?:[spr]k[_-](?:live|test|prod|proj|ant|or)[_-]|sk-|gh[pousr]_|\w{2,10}_pat_|glpat-|shp[a-z]{2}_|xox[a-z]-|whsec_|A[KS]IA|AIza|ya29\.|SG\.)[\w.-]{8,}/g,
    (match) => (/\d/.test(match) ? mask : match),
  ],
  [/\b([a-z][a-z\d+.-]{1,20}:\/\/)[^\s/@"']{1,200}@/gi, (_, scheme) => `${scheme}${mask}@`],
  [
    /([\w-]{0,30}(?:passw(?:or)?d|pwd|secret|token|api[_-]?key|access[_-]?key|authorization|signature|session(?:id)?))(=|:(?=[^\s/])|: ?(?=["']))("[^"]*"|'[^']*'|[^\s,;&"')\]}]+)/gi,
    (match, name, sign, value) => (value.startsWith('[redacted') ? match : `${name}${sign}${mask}`),
  ],
  // What a text quotes about a secret may be the secret.
  [
    /\b((?:passw(?:or)?d|passphrase|passcode|pwd|secret|token|pin|otp|cvv|cvc|api[ _-]?key)\b[\w ]{0,20}?[ :])(["'`“‘„«])([^\s"'`”’“»][^"'`”’“»]{2,200})(["'`”’“»])/gi,
    (_, name, open, _value, close) => `${name}${open}${mask}${close}`,
  ],
  [/\b(?:\d[ -]?){12,18}\d\b/g, (match) => (holdsCardNumber(match) ? mask : match)],
  [/[A-Za-z\d+/_-]{32,}={0,2}/g, (match) => (match.split('/').some(isRandom) ? mask : match)],
];

function withoutSecrets(text: string): string {
  return secrets.reduce((rest, [pattern, replace]) => rest.replace(pattern, replace), text);
}

/** A long part that is neither words nor an id in one of the usual forms. */
function isRandom(part: string): boolean {
  if (part.length < 32 || isKnownId(part)) return false;
  return /^[\da-f]+$/i.test(part) || (/\d/.test(part) && /[A-Z]/.test(part) && /[a-z]/.test(part));
}

/** A UUID or a ULID, with or without a prefix such as `req_`. */
function isKnownId(part: string): boolean {
  return /^(?:[A-Za-z]{1,12}[_-])?(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\dA-HJKMNP-TV-Z]{26})$/i.test(
    part,
  );
}

/** Whether neighbouring groups of digits are a card's number, which may have other numbers beside it. */
function holdsCardNumber(text: string): boolean {
  const groups = text.split(/[ -]/);
  return groups.some((_, first) =>
    groups.some((_group, last) => last >= first && isCardNumber(groups.slice(first, last + 1).join(''))),
  );
}

/** Digits as long as on cards, with the check digit right (ISO/IEC 7812-1). No card begins with 0 or 1. */
function isCardNumber(digits: string): boolean {
  if (digits.length < 13) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const value = Number(digits.at(-1 - index)) * (1 + (index % 2));
    sum += value > 9 ? value - 9 : value;
  }
  return /^[2-6]/.test(digits) && sum % 10 === 0;
}

/** Names of secrets, so that `author` is no `auth` and `tokenizer` no `token`. */
const secretName =
  /passw|passcode|passphrase|pwd|secret|tokens?(_|$)|jwt|bearer|auth(?!or(s|ity|ed|_|$))|cookie|session|csrf|xsrf|credential|signature|(api|access|private)_?key|(^|_)(sid|sig)(_|$)/;
/** Names under which a number is a secret as well, so that `shipping` is no `pin` and `discard` no `card`. */
const secretNumber = /(^|_)(otp|pin|cvv|cvc|card|ssn|passport|iban|account_?number|card_?number)(_|$)|passw/;

function isSecretText(words: string): boolean {
  return secretName.test(words) || secretNumber.test(words);
}

/** Names under which a long id is no secret. */
const idName =
  /(^|_)(?:request|trace|span|correlation|error|event|debug|operation|ray)_?id$|^(?:traceparent|reference|instance|cf_ray)$/;

interface Walk {
  nodes: number;
  readonly path: object[];
}

function redacted(value: unknown, name: string, walk: Walk): unknown {
  walk.nodes += 1;
  if (walk.nodes > mostNodes) return '[…]';
  const words = codeWords(name);
  switch (typeof value) {
    case 'string':
      if (isSecretText(words)) return mask;
      if (idName.test(words) && /^[\w.:/+=-]{4,128}$/.test(value) && !looksLikeKey(value)) return value;
      return redactText(/(^|_)ur[il]$/.test(words) ? redactUrl(value.slice(0, longestText)) : value);
    case 'number':
    case 'bigint':
      return secretNumber.test(words) ? mask : typeof value === 'bigint' ? String(value) : value;
    case 'object':
      return value === null ? null : redactedObject(value, words, walk);
    case 'boolean':
      return value;
    default:
      return undefined;
  }
}

/** A secret by its own spelling, whatever it is called. A trace id of 32 hexadecimal digits is none. */
function looksLikeKey(value: string): boolean {
  return holdsSecret(value) && !/^[\da-f-]+$/i.test(value);
}

function redactedObject(value: object, words: string, walk: Walk): unknown {
  if (walk.path.includes(value)) return '[circular]';
  if (walk.path.length >= deepest) return '[…]';
  if (isSecretText(words) && !Array.isArray(value)) return mask;
  walk.path.push(value);
  try {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (words === 'path' && Array.isArray(value) && holdsMore(value)) return [mask];
    if (Array.isArray(value)) return value.map((item) => redacted(item, words, walk) ?? null);
    const entries =
      value instanceof Error
        ? Object.entries({ name: value.name, message: value.message })
        : Object.entries(value);
    const isAboutSecret = isAboutSecretField(value);
    return Object.fromEntries(
      entries
        .map(([key, item]) => [key, isAboutSecret && says.has(key) ? mask : redacted(item, key, walk)])
        .filter(([, item]) => item !== undefined),
    );
  } catch {
    return '[unreadable]';
  } finally {
    walk.path.pop();
  }
}

/** Whether a path is more than names: a secret, or an address with values. */
function holdsMore(path: readonly unknown[]): boolean {
  const text = path.map(String).join('.');
  return /[?&=]/.test(text) || holdsSecret(text);
}

/** Where an object says something about a field. */
const says: ReadonlySet<string> = new Set(['message', 'messages', 'params']);

/** Whether the object is what was said about a field that holds a secret: by its path or code, or by its name. */
export function isAboutSecretField({ path, code, name, messages }: AboutField): boolean {
  // A position in a list is no name.
  if (Array.isArray(path)) return path.some(isSecretWord) || isSecretWord(code);
  return Array.isArray(messages) && typeof name === 'string' && isSecretName(name);
}

const isSecretWord = (word: unknown): boolean => typeof word === 'string' && isSecretName(word);

/** An issue, or the messages of a field. */
interface AboutField {
  readonly path?: unknown;
  readonly code?: unknown;
  readonly name?: unknown;
  readonly messages?: unknown;
}

function splitOnce(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + sign.length)];
}
