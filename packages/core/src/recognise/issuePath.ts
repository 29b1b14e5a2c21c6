import type { Issue, Path } from '../vocabulary/issue.ts';

const longestPath = 256;
const mostSegments = 32;
const highestIndex = 10_000;

/** A part of the request; what is said of the body needs no further word. */
type Part = 'body' | NonNullable<Issue['location']>;

/** Words in front of a path, or over a map of fields, that say in which part of the request the fields stood. */
const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['body', 'body'],
  ['requestbody', 'body'],
  ['json', 'body'],
  ['query', 'query'],
  ['querystring', 'query'],
  ['params', 'path'],
  ['headers', 'header'],
  ['cookies', 'cookie'],
]);

/** The part of the request that the word means. `isSingle`: nothing else could be meant, so `path` and `header` count. */
export function partOf(word: string, isSingle = false): Part | undefined {
  const lower = word.toLowerCase();
  if (isSingle && (lower === 'header' || lower === 'path' || lower === 'cookie')) return lower;
  return parts.get(lower);
}

/** A path and, where it said so, the part of the request that it stood in. */
export interface LocatedPath {
  readonly path: Path;
  readonly location?: Issue['location'];
}

const wholeForm: LocatedPath = { path: [] };
const unsafe = new Set<unknown>(['__proto__', 'constructor', 'prototype']);

/**
 * Reads any spelling of a field's path: dots, brackets, JSON Pointer (RFC 6901, also as a URI fragment), JSONPath,
 * slashes, or a list of segments. Whatever is malformed, too long or dangerous belongs to the whole form.
 * `isList` says that a list begins with the part of the request.
 */
export function issuePath(written: unknown, isList = false): LocatedPath {
  const segments = typeof written === 'string' ? segmentsOf(written) : segmentsIn(written);
  if (!segments || segments.length > mostSegments) return wholeForm;
  for (const segment of segments) {
    if (unsafe.has(segment) || (typeof segment === 'number' && !(segment >= 0 && segment <= highestIndex)))
      return wholeForm;
  }
  const [first, second] = segments;
  if (typeof first !== 'string') return { path: segments };
  const part = partOf(first, isList);
  // "body" alone is the whole form; "query" alone may be a field of that name.
  if (part && (second !== undefined || isList || part === 'body'))
    return part === 'body' ? { path: segments.slice(1) } : { path: segments.slice(1), location: part };
  // The JSON Pointer "/data" is the whole document of JSON:API.
  if (
    first === 'data' &&
    (second === undefined ? written !== 'data' : /^(?:attributes|relationships)$/.test(`${second}`))
  )
    return { path: segments.slice(2) };
  // What a path in the manner of properties begins with in the manner of classes is the class of what was sent.
  return { path: /^[A-Z]\w*,[a-z]/.test(`${first},${second ?? ''}`) ? segments.slice(1) : segments };
}

function segmentsIn(written: unknown): Path | undefined {
  const segments: (string | number)[] = [];
  for (const item of Array.isArray(written) ? (written as unknown[]).slice(0, mostSegments + 1) : [written]) {
    const key = typeof item === 'object' && item !== null ? (item as { key?: unknown }).key : item;
    if (typeof key !== 'number' && (typeof key !== 'string' || key.length > longestPath)) return undefined;
    segments.push(indexOr(key));
  }
  return segments;
}

function segmentsOf(text: string): Path | undefined {
  if (text.length > longestPath) return undefined;
  const plain = text.replace(/^\$(?:\.|(?=\[)|$)/, '');
  if (plain === '') return [];
  if (/^[/#]|^[^.[]*\/[^.[]*$/.test(plain)) return pointed(plain);
  if (!plain.includes('[')) return plain.includes('.') ? named(plain.split('.')) : [indexOr(plain)];
  return bracketed(plain);
}

/** A JSON Pointer; one to the collection itself ends in a slash. */
function pointed(text: string): Path {
  const pointer = text[0] === '#' ? decoded(text.slice(1)) : text;
  const names = pointer.replace(/^\/|\/$/g, '');
  return names === ''
    ? []
    : names
        .split('/')
        .map((name) => indexOr(name.includes('~') ? name.replaceAll('~1', '/').replaceAll('~0', '~') : name));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function named(names: readonly string[]): Path | undefined {
  return names.includes('') ? undefined : names.map(indexOr);
}

/** Dots and brackets, with quoted names; undefined when anything is left over. */
function bracketed(text: string): Path | undefined {
  const segments: (string | number)[] = [];
  let length = 0;
  for (const [whole, name, quote, inside] of text.matchAll(/\.?(?:([^.[]+)|\[(["']?)(.*?)\2\])/g)) {
    length += whole.length;
    const segment = name ?? inside;
    if (segment) segments.push(quote ? segment : indexOr(segment));
  }
  return length === text.length ? segments : undefined;
}

/** A list position as a number, everything else as it is. */
function indexOr(segment: string | number): string | number {
  return typeof segment === 'string' && /^(?:0|[1-9]\d{0,14})$/.test(segment) ? Number(segment) : segment;
}
