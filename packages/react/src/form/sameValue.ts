import { followRows } from './followRows.ts';

/** What a value was, kept so that it can be compared after a form library changed it in place. */
export function remember(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  if (isPlain(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, remember(part)]));
  }
  return value;
}

/**
 * Whether a field still has the value it had. Copies of a value are the same value.
 * A list is the same while its rows are: editing inside a row doesn't change the list.
 */
export function sameValue(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (before instanceof Date && after instanceof Date) return before.getTime() === after.getTime();
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return false;
    if (![...before, ...after].every(isPlain)) return before.every((row, i) => sameValue(row, after[i]));
    return followRows(before, after).every((place, index) => place === index);
  }
  if (!isPlain(before) || !isPlain(after)) return false;
  const keys = Object.keys(before);
  return (
    keys.length === Object.keys(after).length &&
    keys.every((key) => Object.hasOwn(after, key) && sameValue(before[key], after[key]))
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
