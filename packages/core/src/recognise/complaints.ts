import type { Issue, Path } from '../vocabulary/issue.ts';
import { elementsOf, isRecord, membersOf, type Json } from '../vocabulary/json.ts';
import { addIssue, mayLook, type Draft } from './draft.ts';
import { issuePath, partOf, wholeForm, type LocatedPath } from './issuePath.ts';
import { complaintRole, errorRole } from './keys.ts';
import { isBareCode, isCode, isPhrase, textOf } from './phrase.ts';
import { plainComplaint } from './plainComplaint.ts';
import { complaintInProse } from './prose.ts';
import {
  isAboutTheError,
  isComplaint,
  isMapInParts,
  isNotation,
  isTree,
  isTuple,
  isWholeForm,
  isWrapped,
} from './shape.ts';
import { note, nothingTold } from './told.ts';
import { pathIn } from './takeList.ts';
import { visit } from './visit.ts';
import { issueAt } from './issueAt.ts';

const deepest = 10;

/** Where in what was sent the complaints stand that are being read. */
export interface Place {
  readonly path: Path;
  /** A key has named the place, so what a complaint says of its own place adds nothing. */
  readonly isNamed: boolean;
  readonly depth: number;
}

export const nowhere: Place = { path: [], isNamed: false, depth: 0 };

const below = ({ path, depth }: Place, more: Path, isNamed = false): Place => ({
  path: path.length === 0 ? more : [...path, ...more],
  isNamed,
  depth: depth + 1,
});

/** A list of complaints: objects, sentences, or one map of fields per position. */
export function readList(list: readonly unknown[], draft: Draft, place: Place = nowhere): void {
  if (place.depth > deepest) return;
  if (place === nowhere && list.length < 100 && isMapInParts(list))
    return readMap(Object.assign({}, ...(list as Json[])) as Json, draft, place);
  for (let at = 0; at < list.length; at++) {
    const item = list[at];
    if (!mayLook(draft)) {
      draft.omitted += list.length - at;
      return;
    }
    if (typeof item === 'string') readText(item, draft, place);
    else if (isTuple(item)) addIssue(draft, issueAt(issuePath(item[2]).path, item[1], item[0]));
    else if (Array.isArray(item)) readList(item as unknown[], draft, below(place, [at]));
    else if (isRecord(item)) {
      const plain = place.path.length === 0 ? plainComplaint(item) : undefined;
      if (plain) addIssue(draft, plain);
      else if (isRecord(item['error']) && isComplaint(item['error']))
        readComplaint({ ...item, error: undefined, ...item['error'] }, draft, place);
      else if (isWrapped(item)) readList(Object.values(item), draft, place);
      else if (isComplaint(item)) readComplaint(item, draft, place);
      else readMap(item, draft, below(place, [at]));
    }
  }
}

function readText(value: string, draft: Draft, { path, isNamed }: Place): void {
  const text = textOf(value);
  if (text === undefined) return;
  const code = isBareCode(text) ? text : undefined;
  const told = isNamed || path.length > 0 ? issueAt(path, text, code) : complaintInProse(text, false);
  if (told) addIssue(draft, told);
  else draft.unplaced.push({ message: text, code });
}

/**
 * A map of fields to complaints: sentences, lists, objects or further maps.
 * A loose map may be one of something else, so only sentences and lists in it count.
 */
export function readMap(map: Json, draft: Draft, place: Place, isLoose = false): void {
  if (place.depth > deepest) return;
  const isOfTree = isTree(map);
  for (const key of Object.keys(map)) {
    if (!mayLook(draft)) return;
    if (isNotation(key)) continue;
    const value = map[key];
    const text = textOf(value);
    if (typeof value !== 'object') {
      if (text === undefined || (isLoose && (isAboutTheError(key) || !isPhrase(text)))) continue;
    }
    const isMap = isRecord(value) && !isComplaint(value);
    const isPassedOver =
      isOfTree ||
      isWholeForm(key) ||
      (Array.isArray(value) && errorRole(key) === 'error') ||
      (place.path.length === 0 &&
        (isMap
          ? key === 'fields' || key === 'nested' || partOf(key) !== undefined
          : partOf(key) !== undefined && elementsOf(value).some(isRecord))) ||
      // The nodes of a form, by name; children by position are data.
      (isMap && key === 'children' && !('0' in value));
    const { path, location }: LocatedPath = isPassedOver ? { path: [] } : pathOfKey(key);
    const there = below(place, path, !isMap);
    if (text !== undefined)
      addIssue(draft, issueAt(there.path, text, isBareCode(text) ? text : undefined, location));
    else if (Array.isArray(value)) {
      // The branches of a tree are known by their position.
      if (isOfTree && key === 'items') readMap(value as unknown as Json, draft, there);
      else readList(value as unknown[], draft, there);
    } else if (isMap && isOfRules(value, there)) readRules(value, draft, below(place, path, true), location);
    else if (isMap) readMap(value, draft, there, isLoose);
    else if (isRecord(value)) readComplaint(value, draft, there);
  }
}

/** A plain key is a field's name even where it would name a part of the request elsewhere. */
function pathOfKey(key: string): LocatedPath {
  return /^(?!constructor$|prototype$)[A-Za-z][\w-]*$/.test(key) ? { path: [key] } : issuePath(key);
}

/** Reads one complaint and those that it holds. */
function readComplaint(item: Json, draft: Draft, place: Place): void {
  const told = nothingTold(draft, complaintRole);
  visit(item, told, 0, 6);
  draft.requestId ??= told.requestId;
  draft.docsUrl ??= told.docsUrl;
  const { name, params, further, loose } = told;
  const message = told.messages[0]?.value;
  const pointed = told.at ?? placeOf(told.target);
  // Where nothing else names the field, a name that isn't an error's does.
  const isNameOfField =
    !pointed &&
    (message ?? further[0] ?? loose[0]) !== undefined &&
    !/(?:Error|Exception|Failure)$/.test(name ?? 'Error');
  const at = isNameOfField ? issuePath(name) : pointed;
  if (name !== undefined && !isNameOfField && isCode(name)) note(told.codes, name, 4);
  const location = told.location ?? at?.location;
  const missing = params?.['missingProperty'];
  const there = below(
    place,
    place.isNamed && place.path.length > 0
      ? []
      : [...withoutPlace(at?.path ?? [], place), ...(typeof missing === 'string' ? [missing] : [])],
    told.isOfForm,
  );
  const isPlaced = at !== undefined || told.isOfForm || place.isNamed || there.path.length > 0;

  if (isPlaced && typeof item['key'] === 'string' && isCode(item['key'])) note(told.codes, item['key'], 1.6);
  const code = told.codes[0]?.value;
  const found = (): number => draft.issues.length + draft.omitted + draft.unplaced.length;
  const before = found();
  const first = draft.issues.length;
  for (const { value, role } of [...loose, ...further.map((more) => ({ value: more, role: '' }))]) {
    if (role === 'rule' || (isRecord(value) && isOfRules(value, there)))
      readRules(membersOf(value), draft, there, location);
    // What has a sentence of its own needs none of its context.
    else if (role === 'meta' && isPlaced && message !== undefined) continue;
    else if (!Array.isArray(value)) readMap(membersOf(value), draft, there, true);
    else if (role === 'fields' && !value.some(saysWhatIsWrong)) {
      for (const field of value) {
        const { path, location: part = location } = placeOf(field) ?? wholeForm;
        if (path.length > 0)
          addIssue(draft, issueAt(below(there, withoutPlace(path, there)).path, message, code, part));
      }
    } else if (isOfComplaints(value, role)) readList(value as unknown[], draft, there);
  }
  if (found() > before) {
    if (!isPlaced) draft.headings.push({ message, code });
    else if (code !== undefined) giveCode(draft.issues, first, code, there.path);
  } else if (message !== undefined || code !== undefined || at) {
    if (isPlaced) addIssue(draft, issueAt(there.path, message, code, location, params));
    else draft.unplaced.push({ message, code, node: item });
  }
}

/** Whether a list in a complaint is one of complaints, rather than of its alternatives or of its numbers. */
const isOfComplaints = (list: readonly unknown[], role: string): boolean =>
  !list.every(Array.isArray) && (role !== 'meta' || list.some((item) => isComplaint(membersOf(item))));

/** A complaint may say in full where it is, though it stands there. */
function withoutPlace(path: Path, { path: above }: Place): Path {
  return above.length > 0 && above.every((part, at) => part === path[at]) ? path.slice(above.length) : path;
}

/** What a complaint says in a list of sentences is of its code. */
function giveCode(issues: Issue[], first: number, code: string, { length }: Path): void {
  issues.forEach((issue, at) => {
    if (at >= first && issue.code === undefined && issue.path.length === length)
      issues[at] = { ...issue, code };
  });
}

/** Whether it says more than which field it is. */
const saysWhatIsWrong = (field: unknown): boolean =>
  Object.keys(membersOf(field)).some((key) => /^(?:message|detail|reason)$/.test(complaintRole(key)));

/** Whether a map is one of rules to sentences; of them, the one that is called as its field may be. */
const isOfRules = (map: Json, { path }: Place): boolean =>
  Object.entries(map).every(
    ([rule, told]) => isRule(rule, told) || (typeof told === 'string' && rule === path.at(-1)),
  );

/** Whether a sentence stands under the name of a rule rather than of a field: `isEmail`, `_empty`, `unique`. */
function isRule(key: string, told: unknown): boolean {
  return (
    typeof told === 'string' &&
    (/^_[a-z]|^(?:is|not)[A-Z]|^(?:unique|required|digits|regex|exists|numeric|integer|boolean|between|present)$/.test(
      key,
    ) ||
      complaintRole(key) === 'rule')
  );
}

/** One sentence for each rule that was broken. */
function readRules(rules: Json, draft: Draft, { path }: Place, location: Issue['location']): void {
  for (const rule of Object.keys(rules)) {
    const text = textOf(rules[rule]);
    if (text !== undefined) addIssue(draft, issueAt(path, text, rule, location));
  }
}

function placeOf(target: unknown): LocatedPath | undefined {
  if (typeof target === 'string') return issuePath(target);
  if (Array.isArray(target)) return typeof target[0] === 'object' ? undefined : pathIn(target as unknown[]);
  const {
    field,
    path = field,
    name = path,
    header,
    parameter,
    pointer = parameter ?? header ?? name,
  } = membersOf(target);
  if (typeof pointer !== 'string') return undefined;
  const located = issuePath(pointer);
  return header
    ? { ...located, location: 'header' }
    : parameter
      ? { ...located, location: 'query' }
      : located;
}
