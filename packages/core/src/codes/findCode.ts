import { codeWords, withoutPrefixes } from './codeWords.ts';
import type { Params } from '../vocabulary/params.ts';
import type { CodeMeaning, CodeTable } from './codeTable.ts';
import { lookUp } from './lookUp.ts';

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
 * The row for the first of the codes that the table knows, whole before without its prefixes, and each by itself before
 * by a pattern (`billing.*`; the longest counts). Spelling doesn't matter.
 * A row can be kept to one API by its dialect, or by the domain of its codes: `acme/card_declined`.
 */
export function findCode(
  { codes, dialect, params }: SoughtCodes,
  table: CodeTable | undefined,
): FoundCode | undefined {
  if (!table || codes.length === 0) return undefined;
  const scopes = [params?.['domain'], dialect].filter((scope) => typeof scope === 'string');
  const whole = codes.flatMap((code) => [...scopes.map((scope) => `${scope}_${code}`), code].map(codeWords));
  const found = lookUp(table, whole) ?? lookUp(table, codes.flatMap(withoutPrefixes));
  return found && { code: found.code, meaning: found.row };
}
