import type { Issue } from '../vocabulary/issue.ts';
import type { KnownField, Situation } from '../situation/situation.ts';

/** The complaints about one field. */
export interface PlacedIssues {
  readonly field: KnownField;
  readonly issues: readonly Issue[];
}

/** Every issue, once: on a field of the form, or without a place. */
export interface IssuePlaces {
  /** In the order of the page. */
  readonly placed: readonly PlacedIssues[];
  readonly unplaced: readonly Issue[];
}

/**
 * Finds the field of the form that each issue is about. The first that fits:
 * the app's alias; the same name; the name without a wrapper such as `data.attributes`; the name in another spelling
 * (`EmailAddress`, `email_address`, `email-address`); the nearest field around it.
 *
 * Nothing is lost, and nothing is guessed: a path with `__proto__` in it, or one that names a query parameter or a
 * header rather than something in the body, has no place unless an alias gives it one.
 * Takes time in proportion to fields and issues.
 */
export function placeIssues(
  issues: readonly Issue[],
  fields: Situation['fields'] = [],
  aliases: Situation['aliases'] = {},
): IssuePlaces {
  const known = fields.map((field): KnownField => (typeof field === 'string' ? { name: field } : field));
  const find = fieldFinder(known, aliases);
  const byField = new Map<number, Issue[]>();
  const unplaced: Issue[] = [];
  for (const issue of issues) {
    const index = find(issue);
    const found = index === undefined ? unplaced : (byField.get(index) ?? []);
    found.push(issue);
    if (index !== undefined) byField.set(index, found);
  }
  const placed: PlacedIssues[] = [];
  known.forEach((field, index) => {
    const found = byField.get(index);
    if (found) placed.push({ field, issues: found });
  });
  return { placed, unplaced };
}

/** `items[0].price` and `items.0.price` → `['items', '0', 'price']`. */
export function segmentsOfName(name: string): string[] {
  return name
    .replaceAll(/\[["']?([^[\]"']*)["']?\]/g, '.$1')
    .split('.')
    .filter((segment) => segment !== '');
}

/** `EmailAddress`, `email_address`, `email-address` → `emailaddress`. */
export function folded(segment: string): string {
  return segment.toLowerCase().replaceAll(/[\s_.-]+/g, '') || segment;
}

/** What APIs wrap around the fields of a form. */
const wrappers: ReadonlySet<string> = new Set([
  'attributes',
  'body',
  'data',
  'form',
  'input',
  'json',
  'payload',
  'relationships',
  'request',
  'requestbody',
  'values',
  'variables',
]);

const dangerous: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const deepestWrapper = 3;
const separator = '\u0000';

type Segments = readonly string[];
type FieldIndex = ReadonlyMap<string, number>;

function fieldFinder(
  fields: readonly KnownField[],
  aliases: NonNullable<Situation['aliases']>,
): (issue: Issue) => number | undefined {
  const exact = new Map<string, number>();
  const alike = new Map<string, number>();
  fields.forEach(({ name }, index) => {
    const segments = segmentsOfName(name);
    if (segments.length === 0 || segments.some((segment) => dangerous.has(segment))) return;
    remember(exact, segments.join(separator), index);
    remember(alike, foldedKey(segments), index);
  });
  const alias = aliasFinder(aliases);

  return ({ path, location }) => {
    const segments = path.flatMap((segment) => String(segment).split('.'));
    if (segments.some((segment) => dangerous.has(segment))) return undefined;
    const renamed = alias(segments);
    if (location && !renamed) return undefined;
    const unwrapped = withoutWrappers(renamed ?? segments);
    return (
      firstOf(unwrapped, (name) => exact.get(name.join(separator))) ??
      firstOf(unwrapped, (name) => alike.get(foldedKey(name))) ??
      firstOf(unwrapped, (name) => nearestAround(name, alike))
    );
  };
}

/** Of two names that look alike, the one that stands first on the page. */
function remember(index: Map<string, number>, key: string, field: number): void {
  if (!index.has(key)) index.set(key, field);
}

function foldedKey(segments: Segments): string {
  return segments.map(folded).join(separator);
}

/** The path, and what remains of it when wrappers are taken off, one by one. */
function withoutWrappers(segments: Segments): readonly Segments[] {
  const names = [segments];
  let depth = 0;
  while (
    depth < deepestWrapper &&
    depth < segments.length - 1 &&
    wrappers.has(folded(segments[depth] ?? ''))
  ) {
    depth++;
    names.push(segments.slice(depth));
  }
  return names;
}

function nearestAround(segments: Segments, alike: FieldIndex): number | undefined {
  for (let length = segments.length - 1; length > 0; length--) {
    const found = alike.get(foldedKey(segments.slice(0, length)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Answers a path by the form's names where the app has named it or the beginning of it. A `*` in an alias stands for
 * any list position, and one in its target for the same position: `{ 'lines.*.sku': 'items.*.article' }`.
 */
function aliasFinder(aliases: NonNullable<Situation['aliases']>): (path: Segments) => Segments | undefined {
  const targets = new Map<string, Segments>();
  for (const [name, target] of Object.entries(aliases)) {
    targets.set(foldedKey(segmentsOfName(name)), segmentsOfName(target));
  }
  if (targets.size === 0) return () => undefined;
  return (path) => {
    for (const name of withoutWrappers(path)) {
      for (let length = name.length; length > 0; length--) {
        const head = name.slice(0, length);
        const positions = head.filter(isPosition);
        const target =
          targets.get(foldedKey(head)) ??
          targets.get(foldedKey(head.map((segment) => (isPosition(segment) ? '*' : segment))));
        if (!target) continue;
        return [
          ...target.map((segment) => (segment === '*' ? (positions.shift() ?? segment) : segment)),
          ...name.slice(length),
        ];
      }
    }
    return undefined;
  };
}

function isPosition(segment: string): boolean {
  return /^\d+$/.test(segment);
}
