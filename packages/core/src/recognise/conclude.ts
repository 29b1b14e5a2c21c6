import type { Issue } from '../vocabulary/issue.ts';
import { elementsOf, isRecord, membersOf } from '../vocabulary/json.ts';
import { nowhere, readList, readMap } from './complaints.ts';
import { addIssue } from './draft.ts';
import { issueAt } from './issueAt.ts';
import { issuePath } from './issuePath.ts';
import { errorRole } from './keys.ts';
import { limitIn } from './limitIn.ts';
import { isCode } from './phrase.ts';
import { complaintInProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { isComplaint, isFieldMap } from './shape.ts';
import { byLikelihood, type Told } from './told.ts';
import { keepParams, visit } from './visit.ts';

/** A short message beside others is a title: a code in words. */
const longestTitle = 60;

/** Weighs what was told and says what the body says. */
export function conclude(told: Told): Reading {
  const { http, draft, codes, messages } = told;
  const { issues, unplaced, headings } = draft;
  takeFurther(told);
  for (const { value, role } of told.loose) {
    readLoose(value, role === 'fields', told);
    takeFurther(told);
  }
  const status = http !== undefined && http >= 400 ? http : (told.status ?? http);
  if (told.name !== undefined && isCode(told.name)) codes.push({ value: told.name, rank: 4 });
  for (const { message, code } of headings) rank(told, message, 3.5, code, 1.1);
  // A list whose entries point nowhere is about the error itself.
  const [first, second] = unplaced;
  const isAlone = second === undefined && issues.length === 0;
  if (first?.node) visit(first.node, { told, roleOf: errorRole, cost: 0.3, depth: 7 });
  else if (first) rank(told, first.message, 6, first.code, 1.2);
  if (!isAlone && (status === undefined || status === 400 || status === 422)) {
    for (const { message, code } of unplaced)
      if (message !== undefined) addIssue(draft, issueAt([], message, code));
  }
  // Complaints that all say the same, with nothing above them, speak for the whole.
  const [issue] = issues;
  const spokesman = issues.every(({ code, message }) => code === issue?.code && message === issue?.message)
    ? issue
    : undefined;
  if (codes.length === 0) rank(told, undefined, 0, spokesman?.code, 3);
  const [message = spokesman?.message] = byLikelihood(messages);
  const speaksOfSent =
    status === undefined || (status < 500 && status !== 401 && status !== 404 && status !== 429);
  if (issues.length === 0 && told.at && told.at.path.length > 0 && speaksOfSent && status !== 403)
    issues.push(issueAt(told.at.path, message, undefined, told.at.location));
  if (issues.length === 0 && message !== undefined && (status === 400 || status === 422)) {
    const lines = message.split('\n', 100).map((line) => complaintInProse(line.trim(), true));
    if (lines.every((line) => line !== undefined)) issues.push(...lines);
  }
  return {
    dialect: 'general',
    failed: told.failed,
    status: told.status,
    codes: [...new Set(byLikelihood(codes))],
    message,
    title: messages.find(({ rank: likelihood, value }) => likelihood >= 2.5 && value.length <= longestTitle)
      ?.value,
    issues: speaksOfSent ? (draft.sources > 1 ? withoutRepeats(issues) : issues) : [],
    issuesOmitted: draft.omitted,
    requestId: told.requestId,
    wait: told.waitMs === undefined ? undefined : { ms: told.waitMs },
    limit: limitIn(told.limits),
    docsUrl: told.docsUrl,
    shouldRetry: told.retryable,
    params: told.params,
  };
}

function rank(
  { codes, messages }: Told,
  message: string | undefined,
  asMessage: number,
  code: string | undefined,
  asCode: number,
): void {
  if (message !== undefined) messages.push({ value: message, rank: asMessage });
  if (code !== undefined) codes.push({ value: code, rank: asCode });
}

function takeFurther(told: Told): void {
  for (const value of told.further.splice(0)) takeIssues(value, told);
}

/** A list or a map of complaints. */
function takeIssues(value: unknown, told: Told, isLoose = false): void {
  const { draft } = told;
  const before = draft.issues.length;
  if (isRecord(value) && (isLoose || !isComplaint(value))) readMap(value, draft, nowhere, isLoose);
  else readList(isRecord(value) ? [value] : elementsOf(value), draft, nowhere);
  if (!isLoose) told.failed = true;
  if (draft.issues.length > before) draft.sources++;
}

/** Looks into what may hold complaints or something else, now that it is known whether anything failed. */
function readLoose(value: unknown, isNames: boolean, told: Told): void {
  const { http, failed, draft, further, loose } = told;
  const status = http ?? told.status;
  const maySpeakOfFields =
    status === undefined || status === 400 || status === 422 || (status < 300 && failed);
  const here = { told, roleOf: errorRole, cost: 0.6, depth: 1 };
  if (isRecord(value)) {
    const found = (): number => draft.issues.length + further.length + loose.length;
    const before = found();
    if (!isNames) visit(value, here);
    if (found() === before && maySpeakOfFields && !told.at) takeIssues(value, told, !isFieldMap(value));
    keepParams(value, told);
  } else {
    const list = elementsOf(value);
    if (isNames && list.every((name) => typeof name === 'string')) {
      if (maySpeakOfFields) for (const name of list) addIssue(draft, issueAt(issuePath(name).path));
    } else if (failed || (http ?? 0) >= 400) {
      // Typed details are each about another side of the error.
      const typed = list.filter((detail) => '@type' in membersOf(detail));
      for (const detail of typed) visit(membersOf(detail), here);
      if (typed.length === 0) takeIssues(list, told);
    }
  }
}

function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, message }) => {
    const one = JSON.stringify([path, message]);
    return !seen.has(one) && seen.add(one);
  });
}
