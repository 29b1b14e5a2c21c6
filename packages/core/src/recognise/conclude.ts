import type { Issue } from '../vocabulary/issue.ts';
import { addIssue, type Draft } from './draft.ts';
import { issueAt } from './issueAt.ts';
import { issuePath, type LocatedPath } from './issuePath.ts';
import { limitIn } from './limitIn.ts';
import { isCode, isIdle, longestTitle } from './phrase.ts';
import { complaintInProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { note, type Told } from './told.ts';
import { visit } from './visit.ts';

/** Weighs what was told and says what the body says. */
export function conclude(told: Told): Reading {
  const { http, draft, codes, messages } = told;
  const status = http !== undefined && http >= 400 ? http : (told.status ?? http);
  weighUnplaced(told, status);
  const spokesman = spokesmanOf(draft);
  const message = messages[0]?.value ?? spokesman?.message;
  if ((codes[0]?.rank ?? Infinity) > 7) note(codes, spokesman?.code, 3);
  const maySpeakOfSent =
    status === undefined || (status < 500 && status !== 401 && status !== 404 && status !== 429);
  if (draft.issues.length === 0 && maySpeakOfSent) noteOwnComplaint(told, message, status);
  return {
    dialect: 'general',
    failed: told.failed,
    status: told.status,
    codes: wordsOf(codes),
    message,
    title:
      messages.find(({ rank, value }) => rank >= 2.5 && value.length <= longestTitle)?.value ?? told.phrase,
    issues: maySpeakOfSent ? withoutRepeats(draft) : [],
    issuesOmitted: draft.omitted,
    requestId: told.requestId ?? draft.requestId,
    wait: told.waitMs === undefined ? undefined : { ms: told.waitMs },
    resumesAt: told.resumesAt,
    resetsAt: told.resetsAt,
    limit: limitIn(told.limits),
    docsUrl: told.docsUrl ?? draft.docsUrl,
    shouldRetry: told.retryable,
    params: told.params,
    // These only a format of its own can tell.
    kind: undefined,
    audience: undefined,
    lang: undefined,
    partial: undefined,
  };
}

function wordsOf(codes: Told['codes']): readonly string[] {
  const words: string[] = [];
  for (const { value } of codes) if (!words.includes(value)) words.push(value);
  return words;
}

/** What stands over complaints, or in a list without saying where, is about the error itself. */
function weighUnplaced(told: Told, status: number | undefined): void {
  const { codes, messages, draft, name } = told;
  const { issues, unplaced, headings } = draft;
  if (name !== undefined && isCode(name) && !isIdle(name)) note(codes, name, 4);
  for (const { message, code } of headings) {
    note(messages, message, 3.5);
    note(codes, code, 1.1);
  }
  const isOfSent = status === undefined || status < 300 || status === 400 || status === 422;
  // Of another status, what is said of the whole of what was sent is said of the error.
  if (!isOfSent && issues.every(({ path }) => path.length === 0))
    for (const { message, code } of issues.splice(0)) {
      note(messages, message, 6);
      note(codes, code, 1.2);
    }
  const [first, second] = unplaced;
  if (!first) return;
  const isAlone = second === undefined && issues.length === 0;
  if (first.node) visit(first.node, told, 0.65, 7);
  else {
    // A code may stand in front of its sentence: ["ERROR_LOCKED", "It is locked"].
    const { message } = unplaced.find(({ code }) => code === undefined) ?? first;
    note(messages, message, 6);
    note(codes, first.code, 1.2);
  }
  if (isAlone || !isOfSent) return;
  for (const { message, code } of unplaced)
    if (message !== undefined && !isRepeated(message, issues)) addIssue(draft, issueAt([], message, code));
}

/** Whether a sentence ends in what was said of a field: "Name is taken already". */
function isRepeated(sentence: string, issues: readonly Issue[]): boolean {
  return issues.some(({ path, message }) => path.length > 0 && message && sentence.endsWith(message));
}

/** Of complaints that all say the same, the first: with nothing above them, it speaks for the whole. */
function spokesmanOf({ issues }: Draft): Issue | undefined {
  const [first] = issues;
  const isOne = issues.every(({ code, message }) => code === first?.code && message === first?.message);
  return isOne ? first : undefined;
}

/** The complaint that the error is itself: of the field that it points at, or that its sentence names. */
function noteOwnComplaint(
  { at: field, target, draft, messages }: Told,
  message: string | undefined,
  status: number | undefined,
): void {
  const isOfSent = status === 400 || status === 422;
  const at = field ?? (isOfSent ? placeNamedIn(message, target) : undefined);
  if (at && at.path.length > 0 && status !== 403) {
    const name = String(at.path.at(-1)).toLowerCase();
    const own =
      messages.length > 1 ? messages.find(({ value }) => value.toLowerCase().includes(name)) : messages[0];
    draft.issues.push(issueAt(at.path, own?.value ?? message, undefined, at.location));
  } else if (message !== undefined && isOfSent) {
    // As some validators print it: the sentence, and below it where it is.
    for (const [, told, path] of message.matchAll(/✖ ([^\n]+)\n\s*→ at (\S+)/g))
      addIssue(draft, issueAt(issuePath(path).path, told));
    if (draft.issues.length > 0) return;
    for (const { value } of messages.length > 0 ? messages : [{ value: message }]) {
      const parts = value.split(/\n|, (?=body\/)/, 100);
      const lines = parts.map((line) => complaintInProse(line.trim(), parts.length < 2));
      if (!lines.every((line) => line !== undefined)) continue;
      draft.issues.push(...lines);
      break;
    }
  }
}

/** What an error points at may be anything; it is a field where its sentence names it. */
function placeNamedIn(message = '', target: unknown): LocatedPath | undefined {
  if (typeof target !== 'string') return undefined;
  const at = issuePath(target);
  return message.toLowerCase().includes(String(at.path.at(-1) ?? '?').toLowerCase()) ? at : undefined;
}

function withoutRepeats({ issues, sources }: Draft): readonly Issue[] {
  if (sources < 2) return issues;
  const seen = new Set<string>();
  return issues.filter(({ path, message }) => {
    const told = JSON.stringify([path, message]);
    return !seen.has(told) && seen.add(told);
  });
}
