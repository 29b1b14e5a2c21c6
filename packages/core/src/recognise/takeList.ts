import { issuePath, type LocatedPath } from './issuePath.ts';
import { isRecord } from '../vocabulary/json.ts';
import type { ComplaintRole } from './keys.ts';
import { isName } from './phrase.ts';
import { say } from './say.ts';
import { isToldOfField } from './shape.ts';
import { takeLink } from './takeLink.ts';
import { lookForTelling, mayBeFailure } from './takeRecord.ts';
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
  switch (role) {
    case 'path':
    case 'route':
      told.at ??= pathIn(value, key === 'loc');
      break;
    case 'place':
      told.target ??= value;
      break;
    case 'form':
      told.further.push({ '': value });
      break;
    case 'docs':
      takeLink(value, told);
      break;
    case 'code':
      // Of several spellings the first; a code of its own serves better.
      if (typeof value[0] === 'string') say(value[0], role, told, { ...here, cost: here.cost + 0.3 });
      break;
    case 'meta':
      told.loose.push({ value, role: /^param/i.test(key) && value.every(isName) ? 'fields' : role });
      break;
    case 'details':
    case 'fields':
    case 'envelope':
      told.loose.push({ value, role });
      break;
    case 'error':
    case 'class':
    case 'reason':
    case 'message':
    case 'detail':
    case 'title':
    case 'issues':
      if (/field|param|key|invalid/i.test(key) && value.every(isName))
        told.loose.push({ value, role: 'fields' });
      else told.further.push(/field/i.test(key) ? value.map(namedById) : value);
      break;
    case '':
      if (value.length > 0 && value.every(isToldOfField)) told.loose.push({ value, role });
      else if (!mayBeFailure(told)) break;
      else if (/errors$/i.test(key)) told.further.push(value);
      else for (const item of value.slice(0, mostParts)) if (isRecord(item)) lookForTelling(item, told, here);
      break;
    default:
  }
}

/** What a list about fields calls an id is the field. */
const namedById = (item: unknown): unknown =>
  isRecord(item) ? { field: item['id'] ?? item['Id'] ?? item['ID'], ...item } : item;

/** `path` of a validator is a list of keys; `loc` lists begin with the part of the request. */
export function pathIn(list: readonly unknown[], isLoc = false): LocatedPath {
  return !isLoc && list.length === 1 && typeof list[0] === 'string'
    ? issuePath(list[0])
    : issuePath(list, isLoc);
}
