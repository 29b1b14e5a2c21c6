import { issuePath, type LocatedPath } from './issuePath.ts';
import { isRecord } from '../vocabulary/json.ts';
import type { ComplaintRole } from './keys.ts';
import { say } from './say.ts';
import { isToldOfField } from './shape.ts';
import { takeLink } from './takeLink.ts';
import { lookForTelling } from './takeRecord.ts';
import type { Inner, Told } from './told.ts';

/** How many parts of a list of something else are looked into. */
const mostParts = 20;

/** Takes what a list says under a key of the role. */
export function takeList(
  value: readonly unknown[],
  role: ComplaintRole | '',
  key: string,
  told: Told,
  here: Inner,
): void {
  if (role === 'path' || role === 'route') told.at ??= pathIn(value, key === 'loc');
  else if (role === 'place') told.target ??= value;
  else if (role === 'form') told.further.push({ '': value });
  else if (role === 'docs') takeLink(value, told);
  else if (role === 'code') {
    const [first] = value;
    if (typeof first === 'string') say(first, role, told, { cost: 0.3, depth: 0 });
  } else if (role === 'meta' && /^param/i.test(key) && value.every(isName))
    told.loose.push({ value, role: 'fields' });
  else if (role === 'details' || role === 'fields' || role === 'meta' || role === 'envelope')
    told.loose.push({ value, role });
  else if (role === '' && value.length > 0 && value.every(isToldOfField)) told.loose.push({ value, role });
  else if (role === '' && (told.http ?? 400) >= 400) {
    if (/errors$/i.test(key)) told.further.push(value);
    else for (const item of value.slice(0, mostParts)) if (isRecord(item)) lookForTelling(item, told, here);
  } else if (/^(?:error|class|reason|message|detail|title|issues)$/.test(role))
    told.further.push(/field/i.test(key) ? value.map(namedById) : value);
}

/** What a list about fields calls an id is the field. */
const namedById = (item: unknown): unknown =>
  isRecord(item) ? { field: item['id'] ?? item['Id'] ?? item['ID'], ...item } : item;

const isName = (item: unknown): boolean => typeof item === 'string' && /^[A-Za-z_][\w.[\]-]*$/.test(item);

/** `path` of a validator is a list of keys; `loc` lists begin with the part of the request. */
export function pathIn(list: readonly unknown[], isLoc = false): LocatedPath {
  return !isLoc && list.length === 1 && typeof list[0] === 'string'
    ? issuePath(list[0])
    : issuePath(list, isLoc);
}
