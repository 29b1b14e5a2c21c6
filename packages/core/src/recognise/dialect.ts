import type { CodeTable } from '../codes/codeTable.ts';
import type { Responded } from '../read/evidence.ts';
import type { Reading } from './reading.ts';

/** How one API or standard writes its errors, and what its codes mean. */
export interface Dialect<Code extends string = string> {
  readonly id: string;
  /**
   * Answers what the response says, or undefined when it isn't written in this dialect.
   * `general` is what the general reader makes of it; a dialect states only where it differs.
   */
  read(response: Responded, general: () => Reading): Omit<Reading, 'dialect'> | undefined;
  /** What this API's codes mean. */
  readonly codes?: CodeTable<Code>;
}
