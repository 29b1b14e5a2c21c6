import type { Path } from '../vocabulary/issue.ts';

const longestPath = 256;
const mostSegments = 32;
const highestIndex = 10_000;

/** Words that say in which part of the request a field stood, with the part of the request each means. */
const locations: Readonly<Record<string, 'body' | 'query' | 'header' | 'path' | 'cookie'>> = {
  __proto__: null as never,
  body: 'body',
  requestbody: 'body',
  query: 'query',
  querystring: 'query',
  params: 'path',
  headers: 'header',
  cookies: 'cookie',
};

/** The same in lists that begin with the part of the request (`loc` of FastAPI), where the singular is no field's name. */
const listLocations: typeof locations = {
  __proto__: null as never,
  ...locations,
  header: 'header',
  path: 'path',
  cookie: 'cookie',
};

/** A path and, where it said so, the part of the request that it stood in. */
export interface LocatedPath {
  readonly path: Path;
  readonly location?: 'query' | 'header' | 'path' | 'cookie';
}

const wholeForm: LocatedPath = { path: [] };

/**
 * Reads any spelling of a field's path: dots, brackets, JSON Pointer (RFC 6901, also as a URI fragment), JSONPath,
 * slashes, or a list of segments. Whatever is malformed, too long or dangerous belongs to the whole form.
 * `isList` says that a leading `path` or `header` names a part of the request.
 */
export function issuePath(written: unknown, isList = false): LocatedPath {
  const segments = typeof written === 'string' ? segmentsOf(written) : segmentsOfList(written);
  if (!segments || segments.length > mostSegments) return wholeForm;
  const first = segments[0];
  let from = 0;
  let location: 'body' | 'query' | 'header' | 'path' | 'cookie' | undefined;
  if (typeof first === 'string') {
    const second = segments[1];
    if (first === 'data' && (second === 'attributes' || second === 'relationships')) {
      from = 2;
    } else if (first === 'data' && second === undefined && written !== 'data') {
      // The JSON Pointer "/data" is the whole document of JSON:API.
      from = 1;
    } else {
      location = (isList ? listLocations : locations)[first.toLowerCase()];
      // "body" alone is the whole form; "query" alone may be a field of that name.
      if (location && (segments.length > 1 || isList || location === 'body')) from = 1;
      else location = undefined;
    }
  }
  const path: (string | number)[] = [];
  for (let at = from; at < segments.length; at++) {
    const segment = segments[at] as string | number;
    if (segment === '__proto__' || segment === 'constructor' || segment === 'prototype') return wholeForm;
    if (typeof segment === 'number' && (segment > highestIndex || segment < 0)) return wholeForm;
    path.push(segment);
  }
  return location === undefined || location === 'body' ? { path } : { path, location };
}

function segmentsOfList(written: unknown): (string | number)[] | undefined {
  if (typeof written === 'number') return [written];
  if (!Array.isArray(written) || written.length > mostSegments) return undefined;
  const segments: (string | number)[] = [];
  for (const item of written as unknown[]) {
    const key = typeof item === 'object' && item !== null ? (item as { key?: unknown }).key : item;
    if (typeof key === 'number') segments.push(key);
    else if (typeof key === 'string' && key.length <= longestPath) segments.push(indexOr(key));
    else return undefined;
  }
  return segments;
}

function segmentsOf(text: string): (string | number)[] | undefined {
  if (text.length > longestPath) return undefined;
  if (text === '' || text === '/' || text === '#' || text === '$') return [];
  const first = text[0];
  if (first === '/') return pointer(text.slice(1));
  if (first === '#') return pointer(decoded(text.slice(text[1] === '/' ? 2 : 1)));
  if (first === '$' && (text[1] === '.' || text[1] === '[')) return dotted(text, text[1] === '.' ? 2 : 1);
  if (text.includes('/') && !/[.[]/.test(text)) return pointer(text);
  return dotted(text, 0);
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function pointer(text: string): (string | number)[] {
  const parts: (string | number)[] = text.split('/');
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as string;
    parts[at] = indexOr(part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part);
  }
  // A pointer to the collection itself ends in a slash.
  if (parts.length > 1 && parts.at(-1) === '') parts.pop();
  return parts;
}

/** Dots and brackets, with quoted names; undefined when malformed. One pass, no back-tracking. */
function dotted(text: string, start: number): (string | number)[] | undefined {
  const segments: (string | number)[] = [];
  let at = start;
  while (at < text.length) {
    if (text[at] === '[') {
      const quote = text[at + 1];
      const quoted = quote === '"' || quote === "'";
      const end = quoted ? text.indexOf(`${quote}]`, at + 2) : text.indexOf(']', at + 1);
      if (end < 0) return undefined;
      const inside = text.slice(at + (quoted ? 2 : 1), end);
      if (inside !== '') segments.push(quoted ? inside : indexOr(inside));
      at = end + (quoted ? 2 : 1);
      if (text[at] === '.') {
        at++;
        if (at === text.length) return undefined;
      }
      continue;
    }
    let end = at;
    while (end < text.length && text[end] !== '.' && text[end] !== '[') end++;
    if (end === at) return undefined;
    segments.push(indexOr(text.slice(at, end)));
    at = end;
    if (text[at] === '.') {
      at++;
      if (at === text.length) return undefined;
      // "a.[0]" is what some binders write for "a[0]".
    }
  }
  return segments;
}

/** A list position as a number, everything else as it is. */
function indexOr(text: string): string | number {
  const code = text.charCodeAt(0);
  if (!(code >= 48 && code <= 57) || text.length > 15) return text;
  for (let at = 1; at < text.length; at++) {
    const digit = text.charCodeAt(at);
    if (digit < 48 || digit > 57) return text;
  }
  return code === 48 && text.length > 1 ? text : Number(text);
}
