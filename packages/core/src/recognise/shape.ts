import { isRecord, membersOf, type Json } from '../vocabulary/json.ts';
import { partOf } from './issuePath.ts';
import { complaintRole, errorRole } from './keys.ts';
import { isCode, isName, isPhrase } from './phrase.ts';

const deepest = 8;

/** Whether what stands under the key of a map of fields is about the whole form: `non_field_errors`, `_form`, `base`. */
export function isWholeForm(key: string): boolean {
  return /^(?:[_*$]?|_errors|_schema|base|common|root|general|global|_*(?:all|form)_*|(?:non_?field|form)_?errors)$/i.test(
    key,
  );
}

/** Whether the key is about the notation, as `__type` and `__typename` are, and `__all__` isn't. */
export function isNotation(key: string): boolean {
  return /^__\w*[a-z]$/i.test(key);
}

/** Whether complaints stand in a tree of the shape of the data: `{ errors: [], properties: { name: { errors: […] } } }`. */
export function isTree(map: Json): boolean {
  return Array.isArray(map['errors']) && (isRecord(map['properties']) || Array.isArray(map['items']));
}

/** Whether the record tells one complaint, rather than mapping fields to complaints. */
export function isComplaint(item: Json): boolean {
  let signs = 0;
  for (const key in item) {
    const value = item[key];
    if (value === null && complaintRole(key) === 'message') signs++;
    if (value === null || value === undefined) continue;
    const isList = Array.isArray(value);
    switch (complaintRole(key)) {
      case 'message':
        if (typeof value === 'object') signs++;
        if (typeof value === 'string') return true;
        break;
      case 'detail':
      case 'reason':
        if (isList) signs++;
        if (typeof value === 'string') return true;
        break;
      case 'code':
        // A sentence is no code: then it may be a field of that name.
        if (typeof value === 'number' || (typeof value === 'string' && !value.includes(' '))) return true;
        break;
      case 'class':
        if (typeof value !== 'string') break;
        if (isCode(value)) return true;
        signs++;
        break;
      case 'title':
        if (/.summary$/i.test(key) && typeof value === 'string') return true;
        if (typeof value === 'string') signs++;
        break;
      case 'name':
      case 'rule':
        if (typeof value === 'string') signs++;
        break;
      case 'path':
        if (typeof value !== 'number') signs++;
        break;
      case 'fields':
        if (isList) signs++;
        break;
      case 'issues':
      case 'details':
        if (typeof value === 'string') signs++;
        else if (isList && value.length > 0)
          signs += key === 'errors' || key === 'messages' || value.some(isRecord) ? 2 : 1;
        break;
      case 'meta':
        if (key === 'constraints') signs++;
        break;
      default:
    }
  }
  return signs > 1;
}

/** Whether the record's sentences begin with the names they stand under, so that these are fields': `{ message: 'Message is too long' }`. */
export function isNamedByItself(map: Json): boolean {
  return Object.entries(map).every(
    ([key, value]) => typeof value === 'string' && value.toLowerCase().startsWith(`${key.toLowerCase()} `),
  );
}

/** Whether a member beside fields in a loose map is about the error instead. */
export function isAboutTheError(key: string): boolean {
  return aboutTheError.test(errorRole(key));
}

const aboutTheError =
  /^(?:message|details?|code|reason|class|error|status|request|docs|wait|resumes|resets|never|retryable|success|meta)$/;

/** Whether all members are sentences under names of fields: none says by its name what it tells of the error. */
export function isMapOfSentences(map: Json): boolean {
  const keys = Object.keys(map);
  return (
    keys.some((key) => errorRole(key) !== 'title') &&
    keys.every((key) => !isAboutTheError(key) && typeof map[key] === 'string' && isPhrase(map[key]))
  );
}

/** Whether it names something and says a sentence about it: a complaint, whatever it stands under. */
export function isToldOfField(item: unknown): boolean {
  const roles = Object.entries(membersOf(item)).map(([key, told]) =>
    typeof told === 'string' || Array.isArray(told) ? complaintRole(key) : '',
  );
  return (
    roles.some((role) => /^(?:message|detail|reason)$/.test(role)) &&
    (roles.includes('path') || roles.includes('name'))
  );
}

/** Members that are more likely about the error than fields' names, where nothing else stands beside them. */
const seldomFields = new Set<string>(['message', 'detail', 'details', 'meta', 'docs', 'fields', 'form']);
/** Members that a map of fields doesn't have. */
const neverFields = new Set<string>(['error', 'issues', 'envelope', 'form']);

/** Whether all members look like complaints about fields: lists of sentences or objects, or maps of such. */
export function isFieldMap(map: Json, depth = 0): boolean {
  if (isTree(map)) return true;
  if (depth > deepest) return false;
  let told = 0;
  let mayBeFields = depth > 0;
  for (const key in map) {
    const value = map[key];
    if (isNotation(key)) continue;
    if (typeof value !== 'object' || value === null) return false;
    const role = errorRole(key);
    if (neverFields.has(role) && !isWholeForm(key) && (depth > 0 || !partOf(key))) return false;
    mayBeFields ||= !seldomFields.has(role) || isWholeForm(key);
    if (Array.isArray(value)) {
      if (!value.every((item) => isSaidOfField(item, depth))) return false;
      told += value.length;
    } else {
      if (!isFieldMap(value as Json, depth + 1)) return false;
      told++;
    }
  }
  return told > 0 && mayBeFields;
}

function isSaidOfField(item: unknown, depth: number): boolean {
  if (typeof item === 'string') return item.trim() !== '';
  return (
    isRecord(item) && (Object.keys(item).length === 0 || isComplaint(item) || isFieldMap(item, depth + 1))
  );
}

/** Whether it is a code, a sentence and a field: `['TOO_LONG', 'This is too long.', 'title']`. */
export function isTuple(item: unknown): item is readonly [string, string, string] {
  return (
    Array.isArray(item) &&
    item.length === 3 &&
    /^[A-Z][A-Z_]+$/.test(String(item[0])) &&
    isPhrase(String(item[1])) &&
    isName(item[2])
  );
}

/** Whether each item is one sentence under a name of its own: `[{ phone: 'Required.' }, { city: 'Required.' }]`. */
export function isMapInParts(list: readonly unknown[]): boolean {
  const names = new Set<string>();
  return list.every((item) => {
    const [[name, told] = ['', undefined], ...more] = Object.entries(membersOf(item));
    const isPart = typeof told === 'string' && isPhrase(told) && more.length === 0 && !isAboutTheError(name);
    return isPart && names.size < names.add(name).size;
  });
}

/** Whether all that it holds is one complaint, under a name that says so. */
export function isWrapped(item: Json): boolean {
  const [key = '', ...more] = Object.keys(item);
  return (
    more.length === 0 && /(?:error|exception|fault|problem)$/i.test(key) && isComplaint(membersOf(item[key]))
  );
}
