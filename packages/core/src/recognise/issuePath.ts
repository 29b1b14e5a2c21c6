import type { Issue, Path } from '../vocabulary/issue.ts';

const longestPath = 256;
const mostSegments = 32;
const highestIndex = 10_000;

/** A part of the request; what is said of the body needs no further word. */
type Part = 'body' | NonNullable<Issue['location']>;

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['body', 'body'],
  ['requestbody', 'body'],
  ['json', 'body'],
  ['query', 'query'],
  ['querystring', 'query'],
  ['params', 'path'],
  ['headers', 'header'],
  ['cookies', 'cookie'],
  ['body_params', 'body'],
  ['form_params', 'body'],
  ['query_params', 'query'],
  ['path_params', 'path'],
]);

const initials = [...parts.keys()].map((word) => word.charAt(0)).join('');

/**
 * The part of the request that a word means, in front of a path or over a map of fields.
 * `isSingle`: nothing else could be meant, so `path` and `header` count.
 */
export function partOf(word: string, isSingle = false): Part | undefined {
  // Most words are fields: their first letter tells it at less cost than looking them up.
  if (word.length > 12 || !initials.includes(word.charAt(0).toLowerCase())) return undefined;
  const plain = word.toLowerCase();
  return isSingle && /^(?:path|header|cookie)$/.test(plain) ? (plain as Part) : parts.get(plain);
}

/** A path and, where it said so, the part of the request that it stood in. */
export interface LocatedPath {
  readonly path: Path;
  readonly location?: Issue['location'];
}

type Segment = Path[number];

/** What validators call the whole of what was sent. */
const isFormItself = /^(?:__root__|__all__|non_?field_?errors)$/i;

export const wholeForm: LocatedPath = { path: [] };

/**
 * Reads any spelling of a field's path: dots, brackets, JSON Pointer (RFC 6901, also as a URI fragment), JSONPath,
 * slashes, or a list of segments. Whatever is malformed, too long or dangerous belongs to the whole form.
 * `isList` says that a list begins with the part of the request.
 */
export function issuePath(written: unknown, isList = false): LocatedPath {
  const path: Segment[] | undefined = typeof written === 'string' ? segmentsOf(written) : segmentsIn(written);
  if (!path || path.length > mostSegments || !path.every(isSafe)) return wholeForm;
  if (isFormItself.test(String(path.at(-1)))) path.pop();
  const [first, second] = path;
  if (typeof first !== 'string') return { path };
  const part = partOf(first, isList);
  // "body" alone is the whole form; "query" alone may be a field of that name.
  if (part && (second !== undefined || isList || part === 'body'))
    return part === 'body' ? { path: path.slice(1) } : { path: path.slice(1), location: part };
  // The JSON Pointer "/data" is the whole document of JSON:API.
  if (
    first === 'data' &&
    (second === undefined ? written !== 'data' : second === 'attributes' || second === 'relationships')
  )
    return { path: path.slice(2) };
  // What a path in the manner of properties begins with in the manner of classes is the class of what was sent.
  const isOfClass = first < 'a' && /^[A-Z]\w*$/.test(first);
  const isOfRequest = isOfClass && /(?:Req(?:uest)?|D[Tt][Oo]|Input|Form|Payload|Body|Command)$/.test(first);
  return isOfClass && typeof second === 'string' && (isOfRequest || /^[a-z]/.test(second))
    ? { path: path.slice(1) }
    : { path };
}

/** Neither a way into prototypes, nor a position that nothing has. */
function isSafe(segment: Segment): boolean {
  return typeof segment === 'number'
    ? segment >= 0 && segment <= highestIndex
    : segment !== '__proto__' && segment !== 'constructor' && segment !== 'prototype';
}

function segmentsIn(written: unknown): Segment[] | undefined {
  const segments: Segment[] = [];
  for (const item of Array.isArray(written) ? (written as unknown[]).slice(0, mostSegments + 1) : [written]) {
    const key = typeof item === 'object' && item !== null ? (item as { key?: unknown }).key : item;
    if (typeof key === 'number') segments.push(key);
    else if (typeof key === 'string' && key.length <= longestPath) segments.push(indexOr(key));
    else return undefined;
  }
  return segments;
}

function segmentsOf(written: string): Segment[] | undefined {
  if (written.length > longestPath) return undefined;
  const text = written[0] === '$' ? written.replace(/^\$\w*(?:\.|(?=\[)|$)/, '') : written;
  if (text === '') return [];
  if (text[0] === '.') return segmentsOf(text.slice(1));
  if (text[0] === '/' || text[0] === '#') return pointed(text);
  if (text.includes('[')) return bracketed(text);
  if (text.includes('/') && !text.includes('.')) return pointed(text);
  const names = split(text, '.', 0);
  return names.includes('') ? undefined : names;
}

/** A JSON Pointer, perhaps as a URI fragment; one to the collection itself ends in a slash. */
function pointed(text: string): Segment[] {
  const isFragment = text[0] === '#';
  const pointer = isFragment ? decoded(text) : text;
  const start = Number(isFragment);
  const names = split(pointer, '/', pointer[start] === '/' ? start + 1 : start);
  if (names.at(-1) === '') names.pop();
  return pointer.includes('~') ? names.map(unescaped) : names;
}

function unescaped(name: Segment): Segment {
  return typeof name === 'string' ? name.replaceAll('~1', '/').replaceAll('~0', '~') : name;
}

function decoded(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

/** What stands between the separators, from a position on. */
function split(text: string, separator: string, start: number): Segment[] {
  const names: Segment[] = [];
  for (let from = start; ;) {
    const end = text.indexOf(separator, from);
    names.push(indexOr(end < 0 ? text.slice(from) : text.slice(from, end)));
    if (end < 0) return names;
    from = end + 1;
  }
}

/** Dots and brackets, with quoted names; undefined when anything is left over. */
function bracketed(text: string): Segment[] | undefined {
  const segments: Segment[] = [];
  let length = 0;
  for (const [whole, name, quote, inside] of text.matchAll(/\.?(?:([^.[]+)|\[(["']?)(.*?)\2\])/g)) {
    length += whole.length;
    const segment = name ?? inside;
    if (segment) segments.push(quote ? segment : indexOr(segment));
  }
  return length === text.length ? segments : undefined;
}

/** A list position as a number, everything else as it is. */
function indexOr(name: string): Segment {
  const first = name.charCodeAt(0);
  return first >= 48 && first <= 57 && /^(?:0|[1-9]\d{0,14})$/.test(name) ? Number(name) : name;
}
