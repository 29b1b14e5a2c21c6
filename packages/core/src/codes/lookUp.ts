import { matchesWords } from './codePattern.ts';
import { codeWords } from './codeWords.ts';

/** A row of a table by codes, and how the table spells its code. */
export interface FoundRow<Row> {
  readonly code: string;
  readonly row: Row;
}

interface Index {
  readonly exact: ReadonlyMap<string, FoundRow<unknown>>;
  /** Those with `*`, the longest first. */
  readonly patterns: readonly FoundRow<unknown>[];
}

/**
 * The row for the first of the names that the table has; where it has none of them, the row of the longest pattern that
 * fits the first of them. Names are in `codeWords`. Own rows only: a code called `constructor` finds nothing.
 */
export function lookUp<Row>(
  table: Readonly<Record<string, Row>>,
  names: readonly string[],
): FoundRow<Row> | undefined {
  const { exact, patterns } = indexOf(table);
  for (const name of names) {
    const found = exact.get(name);
    if (found) return found as FoundRow<Row>;
  }
  if (patterns.length === 0) return undefined;
  for (const name of names) {
    const found = patterns.find(({ code }) => matchesWords(code, name));
    if (found) return found as FoundRow<Row>;
  }
  return undefined;
}

const indexes = new WeakMap<object, Index>();

function indexOf(table: Readonly<Record<string, unknown>>): Index {
  const known = indexes.get(table);
  if (known) return known;
  const rows = Object.entries(table).map(([code, row]) => ({ code, row }));
  const made: Index = {
    exact: new Map(rows.filter((row) => !isPattern(row)).map((row) => [codeWords(row.code), row])),
    patterns: rows.filter(isPattern).toSorted((a, b) => b.code.length - a.code.length),
  };
  indexes.set(table, made);
  return made;
}

const isPattern = ({ code }: FoundRow<unknown>): boolean => code.includes('*');
