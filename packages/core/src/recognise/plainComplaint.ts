import type { Issue } from '../vocabulary/issue.ts';
import type { Json } from '../vocabulary/json.ts';
import { issueAt } from './issueAt.ts';
import { issuePath, type LocatedPath } from './issuePath.ts';
import { complaintRole } from './keys.ts';

/**
 * Reads a complaint of the usual sort, which is told by a path, a sentence and perhaps a word; undefined of any other.
 * It only saves time: what it reads, the visit of the record would tell as well.
 */
export function plainComplaint(item: Json): Issue | undefined {
  let at: LocatedPath | undefined;
  let message: string | undefined;
  let code: string | undefined;
  for (const key in item) {
    const value = item[key];
    const role = complaintRole(key);
    if (role === 'never') continue;
    if (typeof value !== 'string') return undefined;
    if (role === 'path' && !at && value !== '') at = issuePath(value);
    else if ((role === 'message' || role === 'detail') && message === undefined && isPlainSentence(value))
      message = value;
    else if (
      role === 'code' &&
      code === undefined &&
      /^(?!error|field|parameter|alternative|object|type|.*zod|validation$)[a-z]\w{2,63}$/i.test(value)
    )
      code = value;
    else if (role !== '') return undefined;
  }
  return at && message !== undefined ? issueAt(at.path, message, code, at.location) : undefined;
}

/** Whether nothing of the text has to be looked into: it is no word, no markup and no JSON. */
function isPlainSentence(text: string): boolean {
  return /^\w/.test(text) && text.includes(' ') && text.trim() === text;
}
