import { elementsOf, isRecord, membersOf, type Json } from '../vocabulary/json.ts';
import { nowhere, readList, readMap } from './complaints.ts';
import { addIssue } from './draft.ts';
import { issueAt } from './issueAt.ts';
import { issuePath } from './issuePath.ts';
import { isComplaint, isFieldMap, isNamedByItself } from './shape.ts';
import type { Told } from './told.ts';
import { keepParams, maySpeakOfFields } from './takeRecord.ts';
import { visit } from './visit.ts';

/** Reads the lists and maps that an error only contains: first those of complaints, then those that may be of something else. */
export function readFurther(told: Told): void {
  takeAllIssues(told);
  for (const { value, role } of told.loose) {
    if (isRecord(value)) readLooseRecord(value, role === 'fields', told);
    else readLooseList(elementsOf(value), role === 'fields', told);
    takeAllIssues(told);
  }
}

function takeAllIssues(told: Told): void {
  for (let value = told.further.shift(); value !== undefined; value = told.further.shift())
    takeIssues(value, told);
}

/** A list or a map of complaints. */
export function takeIssues(value: unknown, told: Told, isLoose = false): void {
  const { draft } = told;
  const before = draft.issues.length;
  if (!isRecord(value)) readList(elementsOf(value), draft, nowhere);
  else if (isComplaint(value) && !isLoose && !isNamedByItself(value)) readList([value], draft, nowhere);
  else readMap(value, draft, nowhere, isLoose);
  if (!isLoose) told.failed = true;
  if (draft.issues.length > before) draft.sources++;
}

function readLooseRecord(record: Record<string, unknown>, isOfFields: boolean, told: Told): void {
  const found = (): number => told.draft.issues.length + told.further.length + told.loose.length;
  const before = found();
  if (!isOfFields) visit(record, told, 0.6, 1);
  if (found() === before && !told.at && maySpeakOfFields(told) && !isComplaint(record))
    takeIssues(record, told, !isFieldMap(record));
  keepParams(record, told);
}

/** The Connect protocol sends details in binary, and beside it what they say. */
function decoded(detail: unknown): Json {
  const { debug, ...plain } = membersOf(detail);
  return isRecord(debug) ? { '@type': plain['type'], ...debug } : plain;
}

function readLooseList(list: readonly unknown[], isOfFields: boolean, told: Told): void {
  if (isOfFields && list.every((name) => typeof name === 'string')) {
    if (maySpeakOfFields(told)) for (const name of list) addIssue(told.draft, issueAt(issuePath(name).path));
  } else if (told.failed || (told.http ?? 0) >= 400) {
    // Typed details are each about another side of the error.
    const typed = list.map(decoded).filter((detail) => '@type' in detail);
    for (const detail of typed) visit(detail, told, 0.6, 1);
    if (typed.length === 0) takeIssues(list, told);
  }
}
