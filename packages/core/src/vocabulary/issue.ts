import type { FieldRule } from './fieldRule.ts';
import type { Params } from './params.ts';

/** Where something stands in what was sent: keys and list positions, outermost first. Empty: the whole form. */
export type Path = readonly (string | number)[];

/** One complaint about one path in what was sent. */
export interface Issue {
  readonly path: Path;
  /** The API's own text about this path, as sent. */
  readonly message?: string;
  /** The API's own word for the rule that was broken. */
  readonly code?: string;
  /** The rule in the kit's own words, where a dialect knows it and the code's spelling doesn't tell. */
  readonly rule?: FieldRule;
  /** What the rule demands, such as `min` and `max`. Never the value that was sent. */
  readonly params?: Params;
  /** The part of the request, when it is not the body. */
  readonly location?: 'query' | 'header' | 'path' | 'cookie';
}
