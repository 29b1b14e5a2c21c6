import { followRows } from './followRows.ts';

/** The rows of every list that stands above one of the names, outer lists first. */
export function rowsAbove(
  names: Iterable<string>,
  getValue: (name: string) => unknown,
): Map<string, readonly unknown[]> {
  const lists = new Map<string, readonly unknown[]>();
  for (const name of names) {
    const segments = name.split('.');
    segments.forEach((segment, depth) => {
      const list = segments.slice(0, depth).join('.');
      if (depth === 0 || !/^\d+$/.test(segment) || lists.has(list)) return;
      const rows = getValue(list);
      if (Array.isArray(rows)) lists.set(list, [...rows]);
    });
  }
  return new Map([...lists].toSorted(([a], [b]) => a.split('.').length - b.split('.').length));
}

/** Answers the name a field has now, or undefined when its row is gone. */
export type Rename = (name: string) => string | undefined;

/** How the names below one list changed, or undefined when every row is where it was. */
export function renameRows(
  list: string,
  before: readonly unknown[],
  after: readonly unknown[],
): Rename | undefined {
  if (before.length === after.length && before.every((row, index) => row === after[index])) return undefined;
  const places = followRows(before, after);
  if (places.every((place, index) => place === index)) return undefined;
  const prefix = `${list}.`;
  return (name) => {
    if (!name.startsWith(prefix)) return name;
    const [row, ...below] = name.slice(prefix.length).split('.');
    const place = places[Number(row)];
    return place === undefined ? undefined : [list, place, ...below].join('.');
  };
}
