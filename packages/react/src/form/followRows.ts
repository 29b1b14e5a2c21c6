/**
 * Where each row of a list went: its new position, or undefined when it is gone.
 * Rows are recognised by identity, then by content; what is left over keeps its place if the length did.
 */
export function followRows(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | undefined)[] {
  const to: (number | undefined)[] = Array.from(before, () => undefined);
  const taken = new Set<number>();
  const match = (keyOf: (row: unknown) => unknown): void => {
    const places = new Map<unknown, number[]>();
    after.forEach((row, index) => {
      if (taken.has(index)) return;
      const key = keyOf(row);
      const found = places.get(key);
      if (found) found.push(index);
      else places.set(key, [index]);
    });
    before.forEach((row, index) => {
      if (to[index] !== undefined) return;
      const found = places.get(keyOf(row));
      if (!found) return;
      // Among equal rows the one that stayed where it was, else the next one down.
      const place = found.includes(index) ? index : found[0];
      if (place === undefined) return;
      found.splice(found.indexOf(place), 1);
      to[index] = place;
      taken.add(place);
    });
  };

  match((row) => row);
  if (taken.size < before.length) match(contentOf);
  if (before.length === after.length) {
    before.forEach((_, index) => {
      if (to[index] !== undefined || taken.has(index)) return;
      to[index] = index;
      taken.add(index);
    });
  }
  return to;
}

function contentOf(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !isData(row)) return row;
  try {
    return JSON.stringify(row);
  } catch {
    return row;
  }
}

/** A thing (an element, a file) is nothing but itself. */
function isData(row: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(row);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}
