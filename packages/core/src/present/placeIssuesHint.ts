import type { Issue } from '../vocabulary/issue.ts';
import { folded, segmentsOfName } from './placeIssues.ts';
import type { Situation } from '../situation/situation.ts';

/** The longest name that is compared letter by letter. */
const longestName = 64;
/** How many issues are looked at. */
const mostIssues = 10;

/**
 * For development: which names the API used that no field of the form has, and which field each resembles.
 * Undefined when every issue that names something has its place.
 */
export function placeIssuesHint(
  unplaced: readonly Issue[],
  fields: Situation['fields'] = [],
): string | undefined {
  const named = unplaced.filter(({ path, location }) => path.length > 0 && !location);
  if (named.length === 0) return undefined;
  const names = fields.map((field) => (typeof field === 'string' ? field : field.name));
  const lines = named.slice(0, mostIssues).map(({ path }) => {
    const name = path.join('.');
    const closest = closestName(name, names);
    return closest ? `  ${name}   did you mean { '${name}': '${closest}' }?` : `  ${name}`;
  });
  const more = named.length > mostIssues ? [`  and ${named.length - mostIssues} more`] : [];
  return [
    'Tactful: no field of this form has these names, so their messages stand in the summary.',
    'Where a field has another name in the form, say so in the alias table:',
    ...lines,
    ...more,
  ].join('\n');
}

/** The name that is most like it, if any is more like than unlike. */
export function closestName(name: string, names: readonly string[]): string | undefined {
  const wanted = plain(name);
  let closest: string | undefined;
  let least = Math.ceil(wanted.length / 2);
  for (const candidate of names) {
    const other = plain(candidate);
    const within =
      other.length > 2 && wanted.length > 2 && (other.includes(wanted) || wanted.includes(other));
    const distance = within ? 1 : editDistance(wanted, other, least);
    if (distance < least) [closest, least] = [candidate, distance];
  }
  return closest;
}

function plain(name: string): string {
  return segmentsOfName(name).map(folded).join('.').slice(0, longestName);
}

/** How many letters differ (Levenshtein), or `limit` when it is at least that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
    if (Math.min(...row) >= limit) return limit;
  }
  return row[b.length] ?? limit;
}
