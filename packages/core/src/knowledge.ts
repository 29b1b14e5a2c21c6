import type { CodeTable } from './codes/codeTable.ts';
import type { Copy } from './present/copy.ts';
import type { Carrier } from './read/carrier.ts';
import type { Dialect } from './recognise/dialect.ts';

/** What the rooms are given. Nothing registers itself: what an app doesn't hand in isn't in its bundle. */
export interface Knowledge {
  readonly carriers: readonly Carrier[];
  readonly dialects: readonly Dialect[];
  /** The app's own codes; they win over a dialect's. */
  readonly codes: CodeTable;
  readonly copy: Copy;
}
