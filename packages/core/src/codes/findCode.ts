import { codeWords, withoutPrefixes } from './codeWords.ts';
import type { Params } from '../vocabulary/params.ts';
import type { CodeMeaning, CodeTable } from './codeTable.ts';

/** A row of a code table, and how the table spells its code. */
export interface FoundCode {
  readonly code: string;
  readonly meaning: CodeMeaning;
}

/** What is looked up: codes, the most specific first, and whose they are. */
export interface SoughtCodes {
  readonly codes: readonly string[];
  readonly dialect?: string;
  readonly params?: Params;
}

/**
 * The row for the first of the codes that the table knows. Spelling doesn't matter.
 * A row can be kept to one API by its dialect, or by the domain of its codes: `acme/card_declined`.
 */
export function findCode(sought: SoughtCodes, table: CodeTable | undefined): FoundCode | undefined {
  if (!table || sought.codes.length === 0) return undefined;
  const rows = rowsOf(table);
  if (rows.size === 0) return undefined;
  for (const name of namesOf(sought)) {
    const row = rows.get(name);
    if (row) return row;
  }
  return undefined;
}

function* namesOf({ codes, dialect, params }: SoughtCodes): Generator<string> {
  const scopes = [params?.['domain'], dialect].filter((scope) => typeof scope === 'string');
  for (const code of codes) {
    for (const scope of scopes) yield codeWords(`${scope}_${code}`);
    yield codeWords(code);
  }
  for (const code of codes) yield* withoutPrefixes(code);
}

const indexes = new WeakMap<CodeTable, ReadonlyMap<string, FoundCode>>();

/** Own rows only: a code called `constructor` finds nothing. */
function rowsOf(table: CodeTable): ReadonlyMap<string, FoundCode> {
  const known = indexes.get(table);
  if (known) return known;
  const rows = new Map(Object.entries(table).map(([code, meaning]) => [codeWords(code), { code, meaning }]));
  indexes.set(table, rows);
  return rows;
}
