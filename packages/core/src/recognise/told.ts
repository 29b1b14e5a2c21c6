import type { Json } from '../vocabulary/json.ts';
import type { Params } from '../vocabulary/params.ts';
import type { Issue } from '../vocabulary/issue.ts';
import type { Draft } from './draft.ts';
import type { LocatedPath } from './issuePath.ts';
import type { ComplaintRole } from './keys.ts';

/** A word or a sentence; the least rank is the likeliest to be the record's own. */
interface Ranked {
  readonly value: string;
  readonly rank: number;
}

/** What a record says, about the whole error or as one complaint. */
export interface Told {
  readonly draft: Draft;
  /** The status of the response. */
  readonly http: number | undefined;
  readonly codes: Ranked[];
  readonly messages: Ranked[];
  /** Lists and maps of complaints. */
  readonly further: unknown[];
  /** Lists and maps of complaints or of something else; `fields` may be names. */
  readonly loose: { readonly value: unknown; readonly role: ComplaintRole }[];
  /** Records in which a limit may be told. */
  readonly limits: Json[];
  params?: Record<string, Params[string]>;
  name?: string | undefined;
  /** The field that it is about. */
  at?: LocatedPath;
  /** Where it points by another means than a path. */
  target?: unknown;
  /** The field is named as none: it is about the whole form. */
  isOfForm?: boolean;
  location?: Issue['location'];
  /** The body itself declares failure. */
  failed?: boolean;
  /** The status that the body states. */
  status?: number;
  requestId?: string;
  docsUrl?: string;
  waitMs?: number;
  retryable?: boolean;
}

export function nothingTold(draft: Draft, http?: number): Told {
  return { draft, http, codes: [], messages: [], further: [], loose: [], limits: [] };
}

/** The likeliest first. */
export function byLikelihood(ranked: readonly Ranked[]): readonly string[] {
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ value }) => value);
}
