import type { Issue, Path } from '../vocabulary/issue.ts';
import type { Params } from '../vocabulary/params.ts';
import { issuePath, type LocatedPath } from './issuePath.ts';
import { complaintRole, errorRole, type ErrorRole } from './keys.ts';
import { isBareCode, isCode, isPhrase } from './phrase.ts';
import { complaintInProse } from './prose.ts';

/** More complaints than anyone reads; the rest is counted. */
const mostIssues = 1000;
const mostNodes = 20_000;
const deepest = 10;

export type Json = Readonly<Record<string, unknown>>;

/** What was said without a path: it may be about the whole error. */
export interface Unplaced {
  readonly message?: string;
  readonly code?: string;
  readonly node?: Json;
}

/** Collects complaints from wherever they stand. */
export interface Bag {
  readonly issues: Issue[];
  readonly unplaced: Unplaced[];
  /** What stands over complaints of its own. */
  readonly headings: Unplaced[];
  omitted: number;
  nodes: number;
  /** How many places gave complaints: with more than one, the same may be told twice. */
  sources: number;
}

export const emptyBag = (): Bag => ({
  issues: [],
  unplaced: [],
  headings: [],
  omitted: 0,
  nodes: 0,
  sources: 0,
});

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' || text[0] === '<' ? undefined : text;
}

function add(bag: Bag, issue: Issue): void {
  if (bag.issues.length < mostIssues) bag.issues.push(issue);
  else bag.omitted++;
}

const below = (base: Path, path: Path): Path => (base.length === 0 ? path : [...base, ...path]);

/** A list of complaints: objects, sentences, or one map of fields per position. */
export function readList(
  list: readonly unknown[],
  bag: Bag,
  base: Path = [],
  depth = 0,
  relative = false,
): void {
  if (depth > deepest) return;
  for (let at = 0; at < list.length; at++) {
    if (++bag.nodes > mostNodes) {
      bag.omitted += list.length - at;
      return;
    }
    const item = list[at];
    if (typeof item === 'string') {
      const text = textOf(item);
      if (text === undefined) continue;
      const told = base.length === 0 ? complaintInProse(text, false) : undefined;
      if (told) add(bag, told);
      else if (base.length > 0) add(bag, { path: base, message: text });
      else bag.unplaced.push(isBareCode(text) ? { code: text, message: text } : { message: text });
    } else if (isRecord(item)) {
      if (isComplaint(item)) readComplaint(item, bag, base, depth + 1);
      else
        readMap(
          item,
          bag,
          relative ? [...base, at] : base.length > 0 || !isTagged(item) ? [...base, at] : base,
          depth + 1,
        );
    } else if (Array.isArray(item)) {
      readList(item as unknown[], bag, [...base, at], depth + 1);
    }
  }
}

/** A detail that says of itself what it is (`@type`) is no position in a list of rows. */
const isTagged = (item: Json): boolean => '@type' in item;

/** Keys under which a map holds what is about all of it. */
const wholeForm = new Set([
  '',
  'base',
  '_',
  '*',
  '$',
  '_errors',
  '__all__',
  'general',
  'global',
  '_form',
  'form',
  'root',
  'nonfielderrors',
  'formerrors',
  'common',
  'all',
]);
/** Whether what stands under the key is about the whole form. */
export const isWholeForm = (key: string): boolean =>
  wholeForm.has(key) || (key.length < 20 && wholeForm.has(key.toLowerCase().replaceAll('_', '')));

/** Whether complaints stand in a tree of the shape of the data. */
export const isTree = (map: Json): boolean =>
  Array.isArray(map['errors']) && (isRecord(map['properties']) || Array.isArray(map['items']));

/** Keys of a map that say in which part of the request its fields stood. */
const parts: Readonly<Record<string, 'body' | Issue['location']>> = {
  __proto__: null as never,
  body: 'body',
  json: 'body',
  query: 'query',
  querystring: 'query',
  headers: 'header',
  cookies: 'cookie',
};
/** What stands beside fields in a loose map and is about the error instead. */
const notFields = new Set<ErrorRole | undefined>([
  'message',
  'detail',
  'code',
  'reason',
  'class',
  'status',
  'request',
  'docs',
  'links',
  'seconds',
  'milliseconds',
  'never',
  'retryable',
  'success',
  'meta',
]);

/**
 * A map of fields to complaints: sentences, lists, objects or further maps.
 * A loose map may be one of something else, so only sentences and lists in it count.
 */
export function readMap(map: Json, bag: Bag, base: Path = [], depth = 0, loose = false): void {
  if (depth > deepest) return;
  if (isTree(map)) return readTree(map, bag, base, depth);
  for (const key of Object.keys(map)) {
    if (++bag.nodes > mostNodes) return;
    const value = map[key];
    if (value === null || value === undefined) continue;
    if (loose && notFields.has(errorRole(key)) && typeof value === 'string') continue;
    const form = isWholeForm(key);
    if (base.length === 0 && key in parts && isRecord(value) && !isComplaint(value)) {
      readMap(value, bag, base, depth + 1, loose);
      continue;
    }
    const { path: own, location }: LocatedPath = form ? { path: [] } : pathOfKey(key);
    const path = below(base, own);
    if (typeof value === 'string') {
      const text = textOf(value);
      if (text !== undefined && (!loose || isPhrase(text))) {
        add(bag, {
          path,
          message: text,
          ...(isBareCode(text) && { code: text }),
          ...(location && { location }),
        });
      }
    } else if (Array.isArray(value)) {
      readEntries(value as unknown[], bag, path, depth + 1);
    } else if (isRecord(value)) {
      if (isComplaint(value)) readComplaint(value, bag, path, depth + 1, true);
      else readMap(value, bag, path, depth + 1, loose);
    }
  }
}

/** A plain key is a field's name even where it would name a part of the request elsewhere. */
function pathOfKey(key: string): LocatedPath {
  return /^[A-Za-z][\w-]*$/.test(key) && key !== 'constructor' && key !== 'prototype'
    ? { path: [key] }
    : issuePath(key);
}

/** All that is said of one field: several sentences or objects, or rows of a nested list. */
function readEntries(entries: readonly unknown[], bag: Bag, path: Path, depth: number): void {
  for (let at = 0; at < entries.length; at++) {
    if (++bag.nodes > mostNodes || depth > deepest) return;
    const entry = entries[at];
    const text = textOf(entry);
    if (text !== undefined) add(bag, { path, message: text, ...(isBareCode(text) && { code: text }) });
    else if (isRecord(entry)) {
      if (isComplaint(entry)) readComplaint(entry, bag, path, depth + 1, true);
      else readMap(entry, bag, [...path, at], depth + 1);
    }
  }
}

/** `{ errors: [], properties: { name: { errors: […] } }, items: [ … ] }`: a tree of the shape of the data. */
function readTree(node: Json, bag: Bag, base: Path, depth: number): void {
  if (depth > deepest * 2 || ++bag.nodes > mostNodes) return;
  if (Array.isArray(node['errors'])) readEntries(node['errors'] as unknown[], bag, base, depth + 1);
  const { properties, items } = node;
  if (isRecord(properties)) {
    for (const key of Object.keys(properties)) {
      const child = properties[key];
      if (isRecord(child)) readTree(child, bag, below(base, issuePath([key]).path), depth + 1);
    }
  }
  if (Array.isArray(items)) {
    items.forEach((child: unknown, at) => {
      if (isRecord(child)) readTree(child, bag, [...base, at], depth + 1);
    });
  }
}

/** Whether the record tells one complaint, rather than mapping fields to complaints. */
export function isComplaint(item: Json): boolean {
  let told = 0;
  for (const key of Object.keys(item)) {
    const role = complaintRole(key);
    const value = item[key];
    if (role === undefined || value === null) continue;
    if (role === 'nested' && Array.isArray(value)) {
      if (key === 'errors' || value.some(isRecord)) told += 2;
      else if (value.length > 0) told++;
    } else if (typeof value === 'string') {
      if (role === 'message' || role === 'code' || role === 'detail' || role === 'reason') return true;
      if (role === 'class' && isCode(value)) return true;
      if (role === 'title' || role === 'path' || role === 'name' || (role === 'class' && key === 'error'))
        told++;
    } else if (typeof value === 'number') {
      if (role === 'code') return true;
    } else if (
      role === 'path' ||
      (role === 'fields' && Array.isArray(value)) ||
      (role === 'meta' && key === 'constraints')
    ) {
      if (key !== 'attributes') told++;
    }
  }
  return told > 1;
}

/** Words that class the place, not the complaint. */
const idleClasses = new Set(['field', 'error', 'parameter', 'alternative', 'object', 'validation']);

/** One complaint. `placed`: the map's key has said where it is, so a relative place in it adds nothing. */
export function readComplaint(item: Json, bag: Bag, base: Path, depth: number, placed = false): void {
  let at: LocatedPath | undefined;
  let place: unknown;
  let nowhere = false;
  let part: Issue['location'];
  let message: string | undefined;
  let detail: string | undefined;
  let title: string | undefined;
  let sentence: string | undefined;
  let code: string | undefined;
  let klass: string | undefined;
  let name: string | undefined;
  let names: readonly unknown[] | undefined;
  let params: Record<string, string | number | boolean> | undefined;
  let byRule: Json | undefined;
  const nested: unknown[] = [];
  const rule = (key: string, value: unknown): void => {
    if (
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      (typeof value === 'string' && value.length < 100)
    ) {
      (params ??= Object.create(null) as Record<string, string | number | boolean>)[key] = value;
    }
  };

  for (const key in item) {
    const value = item[key];
    if (value === null || value === undefined || value === '') {
      // A field that is named as none: the complaint is about the whole form.
      if (value !== undefined && complaintRole(key) === 'path') nowhere = true;
      continue;
    }
    switch (complaintRole(key)) {
      case 'path':
        if (
          at === undefined &&
          (typeof value === 'string' || typeof value === 'number' || Array.isArray(value))
        ) {
          at = pathOf(value, key);
        } else if (isRecord(value)) place ??= value;
        break;
      case 'place':
        if (
          typeof value === 'string' &&
          (key === 'in' || key === 'location') &&
          partOf(value) !== undefined
        ) {
          const found = partOf(value);
          if (found !== 'body') part = found;
        } else place ??= value;
        break;
      case 'message':
        message ??= textOf(value) ?? (isRecord(value) ? textOf(value['value'] ?? value['text']) : undefined);
        break;
      case 'detail':
        detail ??= textOf(value) ?? (isRecord(value) ? textOf(value['text']) : undefined);
        break;
      case 'title':
        title ??= textOf(value);
        break;
      case 'code':
        if (typeof value === 'number') code ??= String(value);
        else if (typeof value === 'string' && value.length <= 128) code ??= value;
        break;
      case 'class':
      case 'reason':
        if (typeof value !== 'string') {
          if (Array.isArray(value)) nested.push(value);
        } else if (!isCode(value)) {
          if (isPhrase(value)) sentence ??= textOf(value);
        } else if (!idleClasses.has(value)) klass ??= value;
        break;
      case 'subcode':
        if (typeof value === 'string' && isCode(value)) klass ??= value;
        break;
      case 'name':
        if (typeof value === 'string') name = value;
        break;
      case 'fields':
        if (Array.isArray(value)) names = value as unknown[];
        else if (isRecord(value)) nested.push(value);
        break;
      case 'nested':
        if (Array.isArray(value) || isRecord(value)) nested.push(value);
        break;
      case 'rule':
        rule(key, value);
        break;
      case 'meta':
        if (isRecord(value)) {
          if (key === 'constraints' && Object.values(value).some((text) => typeof text === 'string'))
            byRule = value;
          else {
            for (const inner of Object.keys(value)) {
              const role = complaintRole(inner);
              if (role === 'rule') rule(inner, value[inner]);
              else if (role === 'path' && at === undefined && typeof value[inner] === 'string')
                at = pathOf(value[inner], inner);
              else if (role === 'code' && typeof value[inner] === 'string') code ??= value[inner];
              else if (role === 'nested' && Array.isArray(value[inner])) nested.push(value[inner]);
            }
          }
        }
        break;
      default:
    }
  }

  if (at === undefined && place !== undefined) at = placeOf(place, bag);
  if (
    at === undefined &&
    name !== undefined &&
    !/(?:Error|Exception|Failure)$/.test(name) &&
    (nested.length > 0 || (sentence ?? message ?? detail) !== undefined)
  ) {
    at = issuePath(name);
    name = undefined;
  }
  const missing = params?.['missingProperty'];
  const own =
    typeof missing === 'string' ? [...(at?.path ?? []), ...issuePath([missing]).path] : (at?.path ?? []);
  const path = placed && base.length > 0 ? base : below(base, own);
  const hasPath = at !== undefined || nowhere || own.length > 0 || base.length > 0;
  const told = message ?? detail ?? sentence ?? title;
  const word = code ?? klass ?? (name !== undefined && isCode(name) ? name : undefined);
  const location = part ?? at?.location;
  const issue = (where: Path): Issue => ({
    path: where,
    ...(told !== undefined && { message: told }),
    ...(word !== undefined && { code: word }),
    ...(params !== undefined && { params: params as Params }),
    ...(location !== undefined && { location }),
  });

  if (byRule) {
    for (const [ruleCode, text] of Object.entries(byRule)) {
      if (typeof text === 'string') add(bag, { path, message: text, code: ruleCode });
    }
  }
  if (names && names.length > 0) {
    for (const field of names)
      if (typeof field === 'string') add(bag, issue(below(base, issuePath(field).path)));
    return;
  }
  let deeper = false;
  const before = bag.issues.length;
  for (const inner of nested) {
    if (Array.isArray(inner)) readList(inner as unknown[], bag, path, depth + 1, false);
    else if (isRecord(inner)) readMap(inner, bag, path, depth + 1, true);
  }
  deeper = bag.issues.length > before;
  if (deeper && !hasPath)
    bag.headings.push({
      ...(told !== undefined && { message: told }),
      ...(word !== undefined && { code: word }),
    });
  if (byRule || deeper || (told === undefined && word === undefined)) return;
  if (hasPath) add(bag, issue(path));
  else
    bag.unplaced.push({
      node: item,
      ...(told !== undefined && { message: told }),
      ...(word !== undefined && { code: word }),
    });
}

function partOf(word: string): 'body' | Issue['location'] | undefined {
  return word in parts
    ? parts[word]
    : word === 'path' || word === 'header' || word === 'cookie'
      ? word
      : undefined;
}

/** `path` of a validator is a list of keys; `loc` and `location` lists begin with the part of the request. */
function pathOf(value: unknown, key: string): LocatedPath {
  if (!Array.isArray(value)) return issuePath(value);
  if (key !== 'loc' && value.length === 1 && typeof value[0] === 'string') return issuePath(value[0]);
  return issuePath(value, key === 'loc');
}

function placeOf(place: unknown, _bag: Bag): LocatedPath | undefined {
  if (typeof place === 'string') return issuePath(place);
  if (Array.isArray(place))
    return place.every((part) => typeof part === 'string' || typeof part === 'number')
      ? pathOf(place, '')
      : undefined;
  if (!isRecord(place)) return undefined;
  const { pointer, parameter, header } = place;
  const name = place['name'] ?? place['field'];
  if (typeof pointer === 'string') return issuePath(pointer);
  if (typeof parameter === 'string') return { ...issuePath(parameter), location: 'query' };
  if (typeof header === 'string') return { ...issuePath(header), location: 'header' };
  return typeof name === 'string' ? issuePath(name) : undefined;
}
