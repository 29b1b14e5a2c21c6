import type { Issue } from '../vocabulary/issue.ts';
import type { Json } from '../vocabulary/json.ts';
import type { Params } from '../vocabulary/params.ts';
import type { Draft } from './draft.ts';
import type { LocatedPath } from './issuePath.ts';
import type { ComplaintRole } from './keys.ts';

/** A word or a sentence; the least rank is the likeliest to be the record's own. */
interface Ranked {
  readonly value: string;
  readonly rank: number;
}

/** A record to look into. */
export interface Inner {
  readonly node: Json;
  /** Grows with the distance from what the telling is about. */
  readonly cost: number;
  readonly depth: number;
}

/** What a record says, about the whole error or as one complaint. */
export interface Told {
  readonly draft: Draft;
  /** What keys mean: in a record about the whole error, or in one complaint. */
  readonly roleOf: (key: string) => ComplaintRole | '';
  /** The status of the response. */
  readonly http: number | undefined;
  /** Words, the likeliest first. */
  readonly codes: Ranked[];
  /** Sentences, the likeliest first. */
  readonly messages: Ranked[];
  /** Records in it that are about the same. */
  inside: Inner[];
  /** Lists and maps of complaints. */
  readonly further: unknown[];
  /** Lists and maps of complaints or of something else; `fields` may be names. */
  readonly loose: { readonly value: unknown; readonly role: ComplaintRole | '' }[];
  /** Records with members of unknown meaning, in which a limit may be told. */
  readonly limits: Json[];
  params: Record<string, Params[string]> | undefined;
  name: string | undefined;
  /** The reason phrase of a status. */
  phrase: string | undefined;
  /** The field that it is about. */
  at: LocatedPath | undefined;
  /** Where it points by another means than a path. */
  target: unknown;
  /** The field is named as none: it is about the whole form. */
  isOfForm: boolean;
  location: Issue['location'];
  /** The body itself declares failure. */
  failed: boolean | undefined;
  /** The status that the body states. */
  status: number | undefined;
  requestId: string | undefined;
  docsUrl: string | undefined;
  waitMs: number | undefined;
  /** When the wait is over, or a quota is there again, as it is written. */
  resumesAt: string | undefined;
  resetsAt: string | undefined;
  retryable: boolean | undefined;
}

export function nothingTold(draft: Draft, roleOf: Told['roleOf'], http?: number): Told {
  // All members at once: adding them one by one costs more than reading.
  return {
    draft,
    roleOf,
    http,
    codes: [],
    messages: [],
    inside: [],
    further: [],
    loose: [],
    limits: [],
    params: undefined,
    name: undefined,
    phrase: undefined,
    at: undefined,
    target: undefined,
    isOfForm: false,
    location: undefined,
    failed: undefined,
    status: undefined,
    requestId: undefined,
    docsUrl: undefined,
    waitMs: undefined,
    resumesAt: undefined,
    resetsAt: undefined,
    retryable: undefined,
  };
}

/** Adds a word or a sentence; the likeliest stands first, of equals the earliest. */
export function note(list: Ranked[], value: string | undefined, rank: number): void {
  if (value === undefined) return;
  let at = list.length;
  while (at > 0 && (list[at - 1] as Ranked).rank > rank) at--;
  if (at === list.length) list.push({ value, rank });
  else list.splice(at, 0, { value, rank });
}

/** Adds what may fill a sentence. */
export function noteParam(told: Told, key: string, value: Params[string]): void {
  told.params ??= {};
  if (key !== '__proto__') told.params[key] = value;
}

/** Has a record looked into for the same purpose. */
export function lookInto(node: Json, told: Told, { cost, depth }: Omit<Inner, 'node'>, more = 0): void {
  told.inside.push({ node, cost: cost + more, depth: depth + 1 });
}
