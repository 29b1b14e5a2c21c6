import { codeWords } from '../codes/codeWords.ts';
import type { ApiError } from '../normalise/apiError.ts';
import type { Issue } from '../vocabulary/issue.ts';
import { placeIssues } from './placeIssues.ts';
import type { Situation } from '../situation/situation.ts';

/** What stands around a field's name in a code: `email_exists`, `invalid_email`, `MISSING_NAME`. */
const before = /^(?:invalid|missing|bad|duplicate|unknown|incorrect|wrong|no)_(.+)$/;
const after =
  /^(.+?)_(?:already_exists|already_taken|already_in_use|exists(?:_exception)?|taken|in_use|not_unique|invalid|required|missing|is_required|too_short|too_long|not_found)$/;

/**
 * The issue that a code alone speaks of, when it names a field of this form and nothing else says more.
 * Says nothing where the form has no such field.
 */
export function issueFromCode(error: ApiError, situation: Situation): Issue | undefined {
  if (error.issues.length > 0 || situation.occasion !== 'submit') return undefined;
  if (!['validation', 'bad_request', 'conflict', 'not_found'].includes(error.kind)) return undefined;
  for (const code of error.codes) {
    const words = codeWords(code);
    const name = after.exec(words)?.[1] ?? before.exec(words)?.[1];
    if (name === undefined) continue;
    const issue: Issue = { path: [name], code };
    if (placeIssues([issue], situation.fields, situation.aliases).placed.length > 0) return issue;
  }
  return undefined;
}
