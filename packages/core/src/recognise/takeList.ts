import { issuePath, type LocatedPath } from './issuePath.ts';
import { isRecord, membersOf } from '../vocabulary/json.ts';
import { complaintRole, type ComplaintRole } from './keys.ts';
import { takeLink } from './takeLink.ts';
import type { Told } from './told.ts';

/** Takes what a list says under a key of the role. */
export function takeList(value: readonly unknown[], role: ComplaintRole | '', key: string, told: Told): void {
  if (role === 'path' || role === 'route') told.at ??= pathIn(value, key === 'loc');
  else if (role === 'place') told.target ??= value;
  else if (role === 'form') told.further.push({ '': value });
  else if (role === 'docs') takeLink(value, told);
  else if (role === 'meta' && /^param/i.test(key) && value.every(isName))
    told.loose.push({ value, role: 'fields' });
  else if (role === 'details' || role === 'fields' || role === 'meta' || role === 'envelope')
    told.loose.push({ value, role });
  else if (role === '' && value.length > 0 && value.every(isToldOfField)) told.loose.push({ value, role });
  else if (/^(?:error|class|reason|message|detail|title|issues)$/.test(role))
    told.further.push(/field/i.test(key) ? value.map(namedById) : value);
}

/** Whether it names something and says a sentence about it: a complaint, whatever the list is called. */
function isToldOfField(item: unknown): boolean {
  const roles = Object.entries(membersOf(item)).map(([key, told]) =>
    typeof told === 'string' || Array.isArray(told) ? complaintRole(key) : '',
  );
  return roles.includes('message') && (roles.includes('path') || roles.includes('name'));
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
