import { elementsOf, isRecord, membersOf } from '../vocabulary/json.ts';
import { nowhere, readList, readMap } from './complaints.ts';
import { addIssue } from './draft.ts';
import { issueAt } from './issueAt.ts';
import { issuePath } from './issuePath.ts';
import { isComplaint, isFieldMap, isNamedByItself } from './shape.ts';
import type { Told } from './told.ts';
import { keepParams } from './takeRecord.ts';
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

/** Statuses under which a map can be about fields without saying so: what was sent is in question. */
function maySpeakOfFields({ http, status = http, failed }: Told): boolean {
  const said = http ?? status;
  return said === undefined || said === 400 || said === 422 || (said < 300 && failed === true);
}

function readLooseRecord(record: Record<string, unknown>, isOfFields: boolean, told: Told): void {
  const found = (): number => told.draft.issues.length + told.further.length + told.loose.length;
  const before = found();
  if (!isOfFields) visit(record, told, 0.6, 1);
  if (found() === before && !told.at && maySpeakOfFields(told) && !isComplaint(record))
    takeIssues(record, told, !isFieldMap(record));
  keepParams(record, told);
}

function readLooseList(list: readonly unknown[], isOfFields: boolean, told: Told): void {
  if (isOfFields && list.every((name) => typeof name === 'string')) {
    if (maySpeakOfFields(told)) for (const name of list) addIssue(told.draft, issueAt(issuePath(name).path));
  } else if (told.failed || (told.http ?? 0) >= 400) {
    // Typed details are each about another side of the error.
    const typed = list.map(membersOf).filter((detail) => '@type' in detail);
    for (const detail of typed) visit(detail, told, 0.6, 1);
    if (typed.length === 0) takeIssues(list, told);
  }
}
