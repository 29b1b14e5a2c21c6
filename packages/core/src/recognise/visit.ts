import { parseJson } from '../read/body.ts';
import { isRecord, membersOf, type Json } from '../vocabulary/json.ts';
import { mayLook } from './draft.ts';
import { durationMs } from './duration.ts';
import { issuePath, partOf, type LocatedPath } from './issuePath.ts';
import { errorRole, type ComplaintRole } from './keys.ts';
import { isBareCode, isCode, isIdle, isPhrase, isReasonPhrase, textOf } from './phrase.ts';
import { isComplaint, isFieldMap } from './shape.ts';
import { note, type Told } from './told.ts';

const deepest = 8;
/** A longer text is not looked into for JSON. */
const longestJson = 65_536;

/** A record is looked at for what it tells; `cost` grows with the distance from what the telling is about. */
export interface Visit {
  readonly told: Told;
  /** What keys mean here: in a record about the whole error, or in one complaint. */
  readonly roleOf: (key: string) => ComplaintRole | '';
  readonly cost: number;
  readonly depth: number;
}

/** Notes what the record tells, and what the records in it add. */
export function visit(node: Json, here: Visit): void {
  const { told, roleOf, depth } = here;
  if (depth > deepest) return;
  for (const key in node) {
    if (!mayLook(told.draft)) return;
    const value = node[key];
    const role = roleOf(key);
    if (role === 'never') continue;
    if (typeof value === 'object') {
      if (Array.isArray(value)) takeList(value as unknown[], role, key, told);
      else if (value !== null) takeRecord(value as Json, role, key, here);
      else if (role === 'path') told.isOfForm = true;
    } else if (role === '') {
      if (told.limits.at(-1) !== node) told.limits.push(node);
    } else if (typeof value === 'string') takeText(value, role, key, here);
    else if (typeof value === 'number') takeNumber(value, role, key, here);
    else if (typeof value === 'boolean') takeFlag(value, role, key, told);
  }
}

const below = (here: Visit, cost = 0): Visit => ({ ...here, cost: here.cost + cost, depth: here.depth + 1 });

/**
 * How well a word under the role serves as the code, and a sentence as the message; the least is the best.
 * Where the sentence comes first, a word is only a code if it is spelt like one.
 */
const ranks: Partial<Record<ComplaintRole | '', readonly [code: number, message: number]>> = {
  message: [0.9, 0],
  detail: [1.9, 1],
  title: [3.1, 3],
  code: [0, 2],
  error: [1, 2.5],
  reason: [1.5, 2],
  class: [2, 4],
  name: [4, 6],
  subcode: [5, 6],
};

/** Takes a word or a sentence. `isPlain`: of several spellings of one purpose, the plain one. */
export function say(said: string, role: ComplaintRole | '', here: Visit, isPlain = true): void {
  const { told, cost } = here;
  const text = textOf(said);
  const rank = ranks[role];
  if (text === undefined || !rank) return;
  const [asCode, asMessage] = rank;
  if ((text[0] === '{' || text[0] === '[') && here.depth < deepest && text.length <= longestJson) {
    const value = parseJson(text);
    if (Array.isArray(value)) told.further.push(value);
    else if (isRecord(value)) visit(value, below(here));
    if (typeof value === 'object') return;
  }
  if (asMessage > 1 && isReasonPhrase(text)) {
    told.phrase ??= text;
    return;
  }
  const isSentence = asMessage < asCode;
  if (isSentence || isPhrase(text)) note(told.messages, text, asMessage + cost * 4 + (isPlain ? 0 : 0.1));
  if (!isSentence && /^\d+$/.test(text)) return takeNumber(Number(text), role, text, here);
  if (isSentence ? isBareCode(text) : isCode(text) || (role === 'code' && /^\S{1,128}$/.test(text))) {
    // "com.example.v1#NotFoundException": the part before is where the word is defined.
    const word = text.includes('#') && !text.includes('://') ? text.slice(text.lastIndexOf('#') + 1) : text;
    // A word for the kind of complaint, or the id of one error, is more than none and less than any other.
    const isWeak = /^(?:validation|[\dA-Fa-f-]{20,})$/.test(word);
    if (!isIdle(word)) note(told.codes, word, asCode + cost + (isWeak ? 3 : 0));
  }
}

function takeText(value: string, role: ComplaintRole | '', key: string, here: Visit): void {
  const { told, cost } = here;
  switch (role) {
    case 'status':
      if (/^(?:err(?:or)?|fail(?:ed|ure)?|ko|nok|nack)$/i.test(value)) told.failed = true;
      else if (/^-?\d+$/.test(value)) takeNumber(Number(value), role, key, here);
      else if ((/^[A-Z][A-Z0-9]*$/.test(value) && value !== 'OK') || isBareCode(value))
        note(told.codes, value, 2.1 + cost);
      break;
    case 'issues':
    case 'error':
      if (value !== '') told.failed = true;
      say(value, 'error', here);
      break;
    case 'details':
    case 'fields':
    case 'meta':
      say(value, 'detail', below(here, 1));
      break;
    case 'id':
      if (/^[a-z]+(?:_[a-z]+)*$/.test(value)) note(told.codes, value, 2.5 + cost);
      break;
    case 'name':
      told.name ??= value;
      break;
    case 'path':
      if (value === '') told.isOfForm = true;
      else told.at ??= issuePath(value);
      break;
    case 'route':
      if (value[0] === '$') told.at ??= issuePath(value);
      break;
    case 'place': {
      const part = /^(?:in|location)$/i.test(key) ? partOf(value, true) : undefined;
      if (!part) told.target ??= value;
      else if (part !== 'body') told.location = part;
      break;
    }
    case 'rule':
      if (value.length < 100) noteParam(told, key, value);
      break;
    case 'request':
      told.requestId ??= value;
      break;
    case 'docs':
      takeLink(value, told);
      break;
    case 'seconds':
    case 'milliseconds':
      if (/^\d+(?:\.\d+)?$/.test(value)) takeNumber(Number(value), role, key, here);
      else takeWait(durationMs(value), told);
      break;
    default:
      say(value, role, here, key === role);
  }
}

function takeNumber(value: number, role: ComplaintRole | '', text: string, { told, cost }: Visit): void {
  switch (role) {
    case 'seconds':
      takeWait(value * 1000, told);
      break;
    case 'milliseconds':
      takeWait(value, told);
      break;
    case 'rule':
      noteParam(told, text, value);
      break;
    case 'status':
    case 'code':
    case 'class':
    case 'error':
      // Perhaps only the HTTP status again.
      if (value >= 400 && value < 600) told.status ??= value;
      else if (
        value < 100 ||
        value >= 600 ||
        (told.http !== undefined && value !== told.http && role !== 'status')
      )
        note(
          told.codes,
          Number(text) === value ? text : String(value),
          1 + cost + (value > -2 && value < 2 ? 3 : 0),
        );
      break;
    default:
  }
}

function takeFlag(value: boolean, role: ComplaintRole | '', key: string, told: Told): void {
  if (role === 'success' ? !value : role === 'error' && value) told.failed = true;
  else if (role === 'retryable') told.retryable = value;
  else if (role === 'rule') noteParam(told, key, value);
}

function takeList(value: readonly unknown[], role: ComplaintRole | '', key: string, told: Told): void {
  switch (role) {
    case 'path':
    case 'route':
      told.at ??= pathIn(value, key === 'loc');
      break;
    case 'place':
      told.target ??= value;
      break;
    case 'error':
    case 'class':
    case 'reason':
    case 'message':
    case 'detail':
    case 'title':
    case 'issues':
      told.further.push(value);
      break;
    case 'form':
      told.further.push({ '': value });
      break;
    case 'details':
    case 'fields':
    case 'meta':
      told.loose.push({ value, role });
      break;
    case 'docs':
      takeLink(value, told);
      break;
    default:
  }
}

function takeRecord(value: Json, role: ComplaintRole | '', key: string, here: Visit): void {
  const { told, depth } = here;
  switch (role) {
    case 'path':
    case 'place':
      told.target ??= value;
      break;
    case 'error':
      told.failed = true;
      if (isFieldMap(value)) told.further.push(value);
      else visit(value, below(here));
      break;
    case 'message':
    case 'detail':
    case 'details':
    case 'title':
    case 'issues': {
      const text = textOf(
        value['text'] ??
          value['Text'] ??
          (role === 'details' ? undefined : (value['value'] ?? value['content'] ?? value['en'])),
      );
      if (role !== 'issues' && text !== undefined) say(text, role === 'details' ? 'detail' : role, here);
      else if (role === 'details') told.loose.push({ value, role });
      else if (
        !isFieldMap(value) &&
        (role === 'issues'
          ? Object.keys(value).some((inner) => /^(?:issues|form|fields)$/.test(errorRole(inner))) &&
            !isComplaint(value)
          : role === 'detail' || isComplaint(value))
      )
        visit(value, below(here));
      else told.further.push(value);
      break;
    }
    case 'fields':
      told.loose.push({ value, role });
      break;
    case 'envelope':
      if (isFailure(told) && isFieldMap(value)) told.further.push({ [key]: value });
      else visit(value, below(here));
      break;
    case 'status':
      visit(value, below(here));
      break;
    case 'deeper':
      visit(value, below(here, 3));
      break;
    case 'meta':
      if (key === 'constraints' && Object.values(value).some((text) => typeof text === 'string'))
        told.loose.push({ value, role: 'rule' });
      else {
        visit(value, below(here, 0.6));
        if (here.roleOf === errorRole) keepParams(value, told);
      }
      break;
    case 'docs':
      takeLink(value, told);
      break;
    case '':
      if (depth > 0 || isFailure(told)) {
        // "applicationError", "codaDetail": the end of the name tells what it holds.
        if (/(?:error|fault|failure)$/i.test(key)) visit(value, below(here, 0.3));
        else if (depth < 4) lookDeeper(value, here);
      }
      break;
    default:
  }
}

/** Success may be said of an answer that only holds a failure. */
const isFailure = ({ http }: Told): boolean => http === undefined || http >= 400;

/** An unknown member may hold lists of complaints by a name that says so. */
function lookDeeper(record: Json, here: Visit): void {
  for (const key in record) {
    const role = here.roleOf(key);
    if (role === 'form' || (role === 'issues' && key !== 'issue' && key !== 'messages'))
      visit({ [key]: record[key] }, below(here));
  }
}

/** `path` of a validator is a list of keys; `loc` lists begin with the part of the request. */
export function pathIn(list: readonly unknown[], isLoc = false): LocatedPath {
  return !isLoc && list.length === 1 && typeof list[0] === 'string'
    ? issuePath(list[0])
    : issuePath(list, isLoc);
}

function takeLink(value: unknown, told: Told): void {
  if (typeof value === 'string') {
    if (/^https?:\/\/\S+$/.test(value)) told.docsUrl ??= value;
  } else if (Array.isArray(value)) {
    for (const link of value.slice(0, 10)) takeLink(membersOf(link)['url'] ?? membersOf(link)['href'], told);
  } else {
    const {
      url,
      href = url,
      docs = href,
      documentation = docs,
      help = documentation,
      about = help,
    } = membersOf(value);
    if (about !== undefined) takeLink(about, told);
  }
}

function takeWait(ms: number | undefined, told: Told): void {
  if (ms !== undefined && ms >= 0 && Number.isFinite(ms)) told.waitMs ??= ms;
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

function noteParam(told: Told, key: string, value: string | number | boolean): void {
  told.params ??= Object.create(null) as Record<string, string | number | boolean>;
  if (key !== '__proto__') told.params[key] = value;
}
