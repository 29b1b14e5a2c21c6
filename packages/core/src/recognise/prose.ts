import type { Issue } from '../vocabulary/issue.ts';
import { issuePath } from './issuePath.ts';

/** What follows a field's name in a sentence about it. */
const verbs =
  /^(?:must|should|is|are|was|has|have|can|cannot|can't|does|may|needs|contains|exceeds|already|failed|cannot be|required|:)(?=\s|$|:)/;
const firmVerbs = /^(?:must|should)\s/;

/** Words that begin a sentence and are no field's name. */
const noFields = new Set(
  'you it this that there request body payload json data user token the a an we they each one some all no not please value input field only your invalid and or'.split(
    ' ',
  ),
);

/** Sentences with a fixed place for the name, as widely used validators write them. The last group may be a code. */
const patterns: readonly RegExp[] = [
  // Go's validator names the type first: Key: 'Signup.Email' Error:Field validation for 'Email' failed on the 'email' tag
  /^Key: '[^'.]*\.([^']{1,256})' Error:.{0,300} on the '([^']{1,64})' tag$/,
  /^property ([\w.[\]-]{1,256}) should not exist$/,
  /^(?:each value in (?:nested property )?)([\w.[\]-]{1,256}) \S/,
  /^["'`]([\w.[\]/-]{1,256})["'`] (?:is|must|should|has|contains|length|with|failed|cannot|does)\b/,
  /^(?:missing required (?:field|parameter|property|attribute|key)s?|required (?:field|parameter|property) missing):? ["'`]?([\w.[\]-]{1,256})["'`]?$/i,
];

/**
 * A complaint that is only a sentence, with the field it begins with.
 * `firm` asks for a clear sign: for a sentence that stands alone and may be about anything.
 */
export function complaintInProse(text: string, firm: boolean): Issue | undefined {
  if (text.length > 2000) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match?.[1]) return issueAt(match[1], text, match[2]);
  }
  const space = text.search(/[\s:]/);
  if (space < 1) return undefined;
  const name = text.slice(0, space);
  const rest = text.slice(space).trimStart();
  if (!/^[A-Za-z_$][\w$.[\]/-]*$/.test(name) || noFields.has(name.toLowerCase())) return undefined;
  const structured = /[a-z0-9\]][._[/][\w[]/.test(name);
  const lower = /^[a-z_$]/.test(name);
  const verb = firm && !structured ? firmVerbs.test(rest) && lower : verbs.test(rest);
  return verb && (structured || lower || !firm) && (structured || lower) ? issueAt(name, text) : undefined;
}

function issueAt(name: string, message: string, code?: string): Issue | undefined {
  const { path, location } = issuePath(name);
  if (path.length === 0) return undefined;
  return { path, message, ...(code && { code }), ...(location && { location }) };
}
