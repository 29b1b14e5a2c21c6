import type { Body } from '../read/evidence.ts';
import { documentOf } from './general.ts';
import type { Reading } from './reading.ts';

const mostNodes = 5000;

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
  const queue: { readonly value: unknown; readonly where: string }[] = [
    { value: documentOf(body), where: '' },
  ];
  for (const { value, where } of queue) {
    if (wanted.size === 0 || queue.length > mostNodes) break;
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        queue.push({ value: inner, where: where === '' ? key : `${where}.${key}` });
    } else {
      for (const [what, text] of wanted) {
        if (String(value).trim() !== text) continue;
        found[what] = where || 'body';
        wanted.delete(what);
      }
    }
  }
  return found;
}
