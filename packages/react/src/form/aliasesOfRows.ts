const deepest = 10;
const most = 5_000;

/** What an API calls a row of a list, where it names rows rather than counting them. */
export type RowId = (row: object) => unknown;

const ownId: RowId = (row) => (row as { id?: unknown }).id;

/**
 * The names of rows by their ids, each with the name the form has for it: `items.b7f3` → `items.1`. An id that looks
 * like another row's position says nothing. Lists within rows by the ids of both, or by the position of the outer one.
 */
export function aliasesOfRows(values: unknown, rowId: RowId = ownId): Record<string, string> {
  const aliases: Record<string, string> = {};
  let seen = 0;
  const walk = (value: unknown, names: readonly string[], depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > deepest) return;
    const rows = Array.isArray(value) ? value.length : 0;
    for (const [key, part] of Object.entries(value)) {
      if (++seen > most) return;
      const below = names.map((name) => (name ? `${name}.${key}` : key));
      const id = rows > 0 && typeof part === 'object' && part !== null ? nameOf(rowId(part as object)) : '';
      if (id && !(/^\d+$/.test(id) && Number(id) < rows)) {
        const byId = names.map((name) => (name ? `${name}.${id}` : id));
        for (const name of byId) aliases[name] = below[0] ?? '';
        below.push(...byId);
      }
      walk(part, below, depth + 1);
    }
  };
  walk(values, [''], 0);
  return aliases;
}

/** An id that can stand in a path as one part of it. */
const nameOf = (id: unknown): string =>
  (typeof id === 'string' && /^[\w-]+$/.test(id)) || typeof id === 'number' ? String(id) : '';
