import type { Issue, Path } from '../vocabulary/issue.ts';
import type { Json } from '../vocabulary/json.ts';

/** More complaints than anyone reads; the rest is counted. */
const mostIssues = 1000;
/** More of one field, one after another, help nobody either. */
const mostOfField = 5;
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
  /** The id that support asks for, where a complaint tells it. */
  requestId: string | undefined;
  /** Documentation that a complaint points to. */
  docsUrl: string | undefined;
  /** How many complaints there are beyond those kept. */
  omitted: number;
  /** How many of the last ones are about one field. */
  ofField: number;
  /** How much has been looked at. */
  nodes: number;
  /** How many places gave complaints: with more than one, the same may be told twice. */
  sources: number;
}

export function emptyDraft(): Draft {
  return {
    issues: [],
    unplaced: [],
    headings: [],
    requestId: undefined,
    docsUrl: undefined,
    omitted: 0,
    ofField: 0,
    nodes: 0,
    sources: 0,
  };
}

/** Whether one thing more may be looked at. */
export function mayLook(draft: Draft): boolean {
  return ++draft.nodes <= mostNodes;
}

/** Adds a complaint, as long as there is room. */
export function addIssue(draft: Draft, issue: Issue): void {
  draft.ofField = isSameField(issue.path, draft.issues.at(-1)?.path) ? draft.ofField + 1 : 1;
  if (draft.issues.length < mostIssues && draft.ofField <= mostOfField) draft.issues.push(issue);
  else draft.omitted++;
}

/** The whole form is no field. */
function isSameField(path: Path, other: Path = []): boolean {
  const last = path.length - 1;
  return (
    last >= 0 &&
    path[last] === other[last] &&
    path.length === other.length &&
    path.every((part, at) => part === other[at])
  );
}
