import { issuePath } from './issuePath.ts';
import { isPhrase, textOf } from './phrase.ts';
import { elementsOf, isRecord, membersOf, type Json } from '../vocabulary/json.ts';
import { complaintRole, errorRole, limitRole, type ComplaintRole } from './keys.ts';
import { say } from './say.ts';
import { isComplaint, isFieldMap, isMapOfSentences, isToldOfField } from './shape.ts';
import { takeLink } from './takeLink.ts';
import { lookInto, noteParam, type Inner, type Told } from './told.ts';

/** Takes what a record says under a key of the role: itself, by what it holds, or as a map of complaints. */
export function takeRecord(
  value: Json,
  role: ComplaintRole | '',
  key: string,
  told: Told,
  here: Inner,
): void {
  switch (role) {
    case 'path':
    case 'place':
      told.target ??= value;
      break;
    case 'error':
      told.failed = true;
      if (isFieldMap(value)) told.further.push(value);
      else if (isMapOfSentences(value)) told.loose.push({ value, role: 'fields' });
      else lookInto(value, told, here);
      break;
    case 'message':
    case 'detail':
    case 'title': {
      const text = textInside(value) ?? textOf(value['value'] ?? value['content'] ?? value['en']);
      if (isToldOfField(value)) told.further.push([value]);
      else if (text !== undefined) say(text, role, told, here);
      else if (role === 'detail' && isMapOfSentences(value)) told.loose.push({ value, role: 'fields' });
      else if (!isFieldMap(value) && (role === 'detail' || isComplaint(value))) lookInto(value, told, here);
      else told.further.push(value);
      break;
    }
    case 'details': {
      if (told.roleOf !== errorRole) {
        const [, at] =
          Object.entries(value).find(
            ([name, field]) => complaintRole(name) === 'path' && typeof field === 'string',
          ) ?? [];
        if (at !== undefined) told.at ??= issuePath(at);
      }
      const text = textInside(value);
      if (told.roleOf === errorRole && isToldOfField(value) && namesFields([value]) && maySpeakOfFields(told))
        told.further.push([value]);
      else if (text === undefined) told.loose.push({ value, role });
      else say(text, 'detail', told, here);
      break;
    }
    case 'issues':
      if (holdsIssues(value) && !isFieldMap(value) && !isComplaint(value)) {
        told.failed = true;
        lookInto(value, told, here);
      } else told.further.push(value);
      break;
    case 'fields':
      if (/^param/i.test(key) && !maySpeakOfFields(told)) lookInto(value, told, here, 0.6);
      else told.loose.push({ value, role });
      break;
    case 'envelope':
      if (mayBeFailure(told) && isFieldMap(value)) told.further.push({ [key]: value });
      else if (isMapOfSentences(value)) told.loose.push({ value, role: 'fields' });
      else lookInto(value, told, here);
      break;
    case 'status':
    case 'reason':
      if (isFieldMap(value)) told.further.push(value);
      else lookInto(value, told, here);
      break;
    case 'deeper':
      lookInto(value, told, here, 3);
      break;
    case 'meta':
      // One sentence for each rule that was broken.
      if (
        key === 'constraints' &&
        Object.values(value).some((text) => typeof text === 'string' && isPhrase(text))
      )
        told.loose.push({ value, role: 'rule' });
      else if (isFieldMap(value) && Object.values(value).some((list) => elementsOf(list).some(isRecord)))
        told.loose.push({ value, role });
      else {
        lookInto(value, told, here, 0.6);
        if (told.roleOf === errorRole) keepParams(value, told);
      }
      break;
    case 'docs':
      takeLink(value, told);
      break;
    case '':
      if (here.depth === 0 && !mayBeFailure(told)) break;
      if (/^(?:limit|current)$/.test(limitRole(key)) || tellsLimit(value))
        told.limits.push({ limitType: value['name'], ...value });
      else if (limitRole(`${key}url`) === 'upgradeUrl')
        told.limits.push({ upgradeUrl: value['url'] ?? value['href'] });
      // "applicationError", "codaDetail": the end of the name tells what it holds.
      if (/(?:error|fault|failure)$/i.test(key)) lookInto(value, told, here, 0.3);
      else if (here.depth < 4) lookForTelling(value, told, here);
      break;
    default:
  }
}

/** Whether it sets what is used beside how much may be. */
function tellsLimit(record: Json): boolean {
  const roles = Object.keys(record).map((key) => (typeof record[key] === 'number' ? limitRole(key) : ''));
  return roles.includes('current') && (roles.includes('max') || roles.includes('limit'));
}

const textInside = (record: Json): string | undefined => textOf(record['text'] ?? record['Text']);

/** A success may hold anything; of any other answer the error is the subject. */
export const mayBeFailure = ({ http }: Told): boolean => http === undefined || http >= 400;

const holdsIssues = (record: Json): boolean =>
  Object.keys(record).some((key) => /^(?:issues|form|fields)$/.test(errorRole(key)));

/** Statuses under which a map can be about fields without saying so: what was sent is in question. */
export function maySpeakOfFields({ http, status = http, failed }: Told): boolean {
  const said = http ?? status;
  return said === undefined || said === 400 || said === 422 || (said < 300 && failed === true);
}

/** An unknown member may hold lists of complaints, or a wait, by names that say so. */
export function lookForTelling(record: Json, told: Told, here: Inner): void {
  for (const key in record) {
    const role = told.roleOf(key);
    if (
      /^(?:form|wait|resumes|resets)$/.test(role) ||
      (role === 'request' && /^(?:request|trace|correlation)/i.test(key)) ||
      (role === 'issues' &&
        (!/^(?:issue|messages)$/.test(key) || namesFields(record[key]) || isFieldMap(membersOf(record[key]))))
    )
      lookInto({ [key]: record[key] }, told, here);
  }
}

/** Messages may be anything; those that name fields are complaints. */
function namesFields(list: unknown): boolean {
  return elementsOf(list).some((item) =>
    Object.keys(membersOf(item)).some((key) => complaintRole(key) === 'path'),
  );
}

/** Scalars that may fill a sentence or help a developer. Never what was sent. */
export function keepParams(node: Json, told: Told): void {
  let room = 50;
  for (const key in node) {
    const value = node[key];
    if (room-- === 0) return;
    if (
      errorRole(key) !== 'never' &&
      (typeof value === 'number' ||
        typeof value === 'boolean' ||
        (typeof value === 'string' && value.length <= 200))
    )
      noteParam(told, key, value);
  }
}
