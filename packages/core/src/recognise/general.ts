import type { Body, Responded } from '../read/evidence.ts';
import { elementsOf, isRecord, membersOf, type Json } from '../vocabulary/json.ts';
import { conclude } from './conclude.ts';
import { emptyDraft } from './draft.ts';
import { readFurther, takeIssues } from './further.ts';
import { errorRole } from './keys.ts';
import { isPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { isAboutTheError, isFieldMap } from './shape.ts';
import { nothingTold, type Told } from './told.ts';
import { say } from './say.ts';
import { visit } from './visit.ts';
import { isOfError, xmlLeaves } from './xml.ts';

/** How many answers of a batch are looked at. */
const mostParts = 1000;
/** How many wrappings that say nothing are taken off. */
const mostWrappings = 4;

/**
 * Reads any error body by what its keys usually mean, how they nest and what their values look like.
 * Knows no API. Total: every value gives a reading.
 */
export function readGenerally({ status, body }: Responded): Reading {
  const document = documentOf(body);
  const part = failedPartIn(document, status);
  const told = nothingTold(emptyDraft(), errorRole, part && statusOf(part) >= 400 ? statusOf(part) : status);
  if (body.format === 'xml' && isOfError(body.text)) told.failed = true;
  const value = body.format === 'text' ? body.text : (part ?? unwrapped(document, status));
  if (typeof value === 'string') say(value, 'message', told, { cost: 0, depth: 0 });
  else if (isRecord(value) && !isFieldMap(value)) visit(value, told);
  else if (typeof value === 'object') told.further.push(value);
  readFurther(told);
  // A map that nothing else can be made of is one of fields, where what was sent is in question.
  if ((status === 400 || status === 422) && isRecord(value) && saysNothing(told, value))
    takeIssues(value, told, true);
  return conclude(told);
}

/** The body as data: JSON, or the leaves of XML. */
export function documentOf(body: Body): unknown {
  return body.format === 'json' ? body.value : body.format === 'xml' ? xmlLeaves(body.text) : undefined;
}

/** What a list of one holds if it is an envelope, or a record of one member whose name says nothing. */
function unwrapped(document: unknown, status = 400): unknown {
  let value = document;
  if (status < 400) return value;
  for (let taken = 0; taken < mostWrappings && isRecord(value); taken++) {
    const inner = soleRecordIn(value);
    if (!inner || isFieldMap(value)) break;
    value = inner;
  }
  return value;
}

/**
 * The first answer of a batch that failed. A list may be one; under a success, also a list or a map under a name that says
 * nothing about errors. Several failures under a failing status are complaints beside each other, of which none may be lost.
 */
function failedPartIn(document: unknown, status = 400): Json | undefined {
  if (status < 400) {
    const lists = Array.isArray(document) ? [['', document]] : Object.entries(membersOf(document));
    for (const [key, parts] of lists as [string, unknown][]) {
      if (errorRole(key) !== '' && !(errorRole(key) === 'details' && Array.isArray(parts))) continue;
      const [part] = failedParts(Array.isArray(parts) ? parts : Object.values(membersOf(parts)), true);
      if (part) return part;
    }
    return undefined;
  }
  const [part, more] = Array.isArray(document) ? failedParts(document, false) : [];
  return more ? undefined : part;
}

/** What holds an error, or whose own status says so. */
function failedParts(batch: readonly unknown[], isOfSuccess: boolean): Json[] {
  // What was done to it may stand round the answer: `{ index: { status: 404, error } }`.
  const parts = batch.slice(0, mostParts).map((item) => (isRecord(item) ? (soleRecordIn(item) ?? item) : {}));
  return parts.filter(
    (part) =>
      isRecord(part['error']) ||
      (isOfSuccess && elementsOf(part['errors']).some(isRecord)) ||
      (isOfSuccess &&
        (typeof part['error'] === 'string' || part['status'] === 'error' || statusOf(part) >= 400)),
  );
}

const statusOf = ({ status, statusCode = status, httpStatusCode = statusCode }: Json): number =>
  Number(httpStatusCode);

function soleRecordIn(record: Json): Json | undefined {
  let sole: Json | undefined;
  for (const key in record) {
    const inner = record[key];
    if (sole || errorRole(key) !== '' || !isRecord(inner)) return undefined;
    sole = inner;
  }
  return sole;
}

const isSentence = (told: unknown): boolean => typeof told === 'string' && isPhrase(told);

/** Whether nothing was told, nor would anything have been by one of the members. */
function saysNothing({ codes, messages, draft, at }: Told, members: Json): boolean {
  const { issues, unplaced } = draft;
  if (messages.length + issues.length + unplaced.length > 0 || at) return false;
  return codes.length === 0
    ? !Object.keys(members).some((key) => isAboutTheError(key) && errorRole(key) !== 'status')
    : Object.entries(members).some(
        ([key, told]) => errorRole(key) === '' && elementsOf(told).some(isSentence),
      );
}
