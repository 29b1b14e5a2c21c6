import type { Body } from '../read/evidence.ts';
import { documentOf } from './general.ts';
import { leavesOf } from './leavesOf.ts';
import type { Reading } from './reading.ts';

/** Where in the body the values stand that a reading took from it, such as `{ code: 'error.code' }`: for the people who build the app. */
export function whereFound(
  body: Body,
  { codes, message, requestId, docsUrl }: Reading,
): Readonly<Record<string, string>> {
  const wanted = new Map(
    Object.entries({ code: codes?.[0], message, requestId, docsUrl }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const found: Record<string, string> = {};
  for (const { path, value } of leavesOf(documentOf(body))) {
    if (wanted.size === 0) break;
    for (const [what, text] of wanted) {
      if (String(value).trim() !== text) continue;
      found[what] = path.join('.') || 'body';
      wanted.delete(what);
    }
  }
  return found;
}
