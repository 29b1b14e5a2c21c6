import { codeWords } from '../codes/codeWords.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Issue } from '../vocabulary/issue.ts';
import type { Kind } from '../vocabulary/kind.ts';
import type { Variant } from '../vocabulary/variant.ts';
import { placeIssues } from './placeIssues.ts';
import type { Situation } from '../situation/situation.ts';

/** The kinds whose codes may speak of a field. */
const aboutFields: ReadonlySet<Kind> = new Set(['validation', 'bad_request', 'conflict', 'not_found']);

function speaksOfField({ kind }: ApiError, variant: Variant): boolean {
  return aboutFields.has(kind) && (kind !== 'conflict' || variant === 'taken');
}

/** The issues of an error, or the one that its code alone tells of: `MISSING_NAME`, where the form has a name. */
export function issuesOf(error: ApiError, variant: Variant, situation: Situation): readonly Issue[] {
  const isTold = error.issues.length > 0 || situation.occasion !== 'submit';
  const named = isTold || !speaksOfField(error, variant) ? undefined : issueIn(error, situation);
  return named ? [named] : error.issues;
}

/** The issue with the error's code, where it is the only one and has none: `{ code: 'email_exists', field: 'email' }`. */
export function withCode(issue: Issue, error: ApiError, variant: Variant): Issue {
  const { code, issues } = error;
  const lacks = issue.code === undefined && code !== undefined && issues.length === 1;
  return lacks && speaksOfField(error, variant) ? { ...issue, code } : issue;
}

/** What stands around a field's name in a code: `email_exists`, `invalid_email`, `MISSING_NAME`. */
const before = /^(?:invalid|missing|bad|duplicate|unknown|incorrect|wrong|no)_(.+)$/;
const after =
  /^(.+?)_(?:already_exists|already_taken|already_in_use|exists(?:_exception)?|taken|in_use|not_unique|invalid|required|missing|is_required|too_short|too_long|not_found)$/;

/** The issue that a code alone speaks of, when it names a field of this form. */
function issueIn(error: ApiError, situation: Situation): Issue | undefined {
  for (const code of error.codes) {
    const words = codeWords(code);
    const name = after.exec(words)?.[1] ?? before.exec(words)?.[1];
    if (name === undefined) continue;
    const issue: Issue = { path: [name], code };
    if (placeIssues([issue], situation.fields, situation.aliases).placed.length > 0) return issue;
  }
  return undefined;
}
