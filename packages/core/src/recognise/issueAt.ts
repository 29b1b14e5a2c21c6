import type { Issue, Path } from '../vocabulary/issue.ts';
import type { Params } from '../vocabulary/params.ts';

/** A complaint without the members that nothing was said of. */
export function issueAt(
  path: Path,
  message?: string,
  code?: string,
  location?: Issue['location'],
  params?: Params,
): Issue {
  const issue: { -readonly [Member in keyof Issue]: Issue[Member] } = { path };
  if (message !== undefined) issue.message = message;
  if (code !== undefined) issue.code = code;
  if (params !== undefined) issue.params = params;
  if (location !== undefined) issue.location = location;
  return issue;
}
