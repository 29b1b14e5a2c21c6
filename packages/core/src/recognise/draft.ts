import type { Issue } from '../vocabulary/issue.ts';
import type { Json } from '../vocabulary/json.ts';

/** More complaints than anyone reads; the rest is counted. */
const mostIssues = 1000;
/** More than this of a body is not looked at. */
const mostNodes = 5000;

/** A word and a sentence of which nobody knows what they are about. */
export interface Remark {
  readonly message: string | undefined;
  readonly code: string | undefined;
  /** The record that says it. */
  readonly node?: Json;
}

/** The complaints of a body. */
export interface Draft {
  readonly issues: Issue[];
  /** What was said without a place: it may be about the whole error. */
  readonly unplaced: Remark[];
  /** What stands over complaints of its own. */
  readonly headings: Remark[];
  /** How many complaints there are beyond those kept. */
  omitted: number;
  /** How much has been looked at. */
  nodes: number;
  /** How many places gave complaints: with more than one, the same may be told twice. */
  sources: number;
}

export function emptyDraft(): Draft {
  return { issues: [], unplaced: [], headings: [], omitted: 0, nodes: 0, sources: 0 };
}

/** Whether one thing more may be looked at. */
export function mayLook(draft: Draft): boolean {
  return ++draft.nodes <= mostNodes;
}

/** Adds a complaint, as long as there is room. */
export function addIssue(draft: Draft, issue: Issue): void {
  if (draft.issues.length < mostIssues) draft.issues.push(issue);
  else draft.omitted++;
}
