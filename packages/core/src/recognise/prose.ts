import type { Issue } from '../vocabulary/issue.ts';
import { issueAt } from './issueAt.ts';
import { issuePath } from './issuePath.ts';

/** Sentences with a fixed place for the field's name, as widely used validators write them. The second group may be a code. */
const fixed: readonly RegExp[] = [
  // Go's validator names the type first: Key: 'Signup.Email' Error:Field validation for 'Email' failed on the 'email' tag
  /^Key: '[^'.]*\.([^']{1,256})' Error:.{0,300} on the '([^']{1,64})' tag$/,
  /^([\w.[\]-]{1,256}): ([A-Z]{2,}(?:_[A-Z]+)+)$/,
  /^(?:missing required|required) (?:\w+ missing|\w+):? ["'`]?([\w.[\]-]{1,256})["'`]?$/i,
];

/** A name, perhaps introduced or quoted, and what is said of it. */
const about =
  /^(property |each value in (?:nested property )?)?(["'`]?)((?:#?\/)?[A-Za-z_$][\w$.[\]/-]{0,255})\2(?=: ?|\s)(?::| -(?= )| (must|should|is|are|was|has|have|can|cannot|can't|does|may|needs|contains|exceeds|already|failed|required|length|with)(?![\w-]))/;

/** Words that begin a sentence and are no field's name. */
const noFields = new Set(
  'you it this that there request body payload json data user token the a an we they each one some all no not please value input field only your invalid and or'.split(
    ' ',
  ),
);

/**
 * A complaint that is only a sentence, with the field it begins with.
 * `isAlone` asks for a clear sign: the sentence stands alone and may be about anything.
 */
export function complaintInProse(text: string, isAlone: boolean): Issue | undefined {
  if (text.length > 2000) return undefined;
  for (const pattern of fixed) {
    const [, field, code] = pattern.exec(text) ?? [];
    if (field) return placed(field, text, code);
  }
  const [, introduction, quote, name = '', verb = ''] = about.exec(text) ?? [];
  if (!introduction && !quote) {
    const isPath = /^[#/]|[a-z0-9\]][._[/][\w[]/.test(name);
    const isClear = isPath || (/^[a-z_$]/.test(name) && (!isAlone || verb === 'must' || verb === 'should'));
    if (!isClear || noFields.has(name.toLowerCase())) return undefined;
  }
  return placed(name, text);
}

function placed(name: string, message: string, code?: string): Issue | undefined {
  const { path, location } = issuePath(name);
  return path.length === 0 ? undefined : issueAt(path, message, code, location);
}
