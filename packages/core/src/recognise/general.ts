import type { Body, Responded } from '../read/evidence.ts';
import { isRecord } from '../vocabulary/json.ts';
import { conclude } from './conclude.ts';
import { emptyDraft } from './draft.ts';
import { readFurther, takeIssues } from './further.ts';
import { errorRole } from './keys.ts';
import type { Reading } from './reading.ts';
import { isFieldMap } from './shape.ts';
import { nothingTold, type Told } from './told.ts';
import { say, visit } from './visit.ts';
import { xmlLeaves } from './xml.ts';

/**
 * Reads any error body by what its keys usually mean, how they nest and what their values look like.
 * Knows no API. Total: every value gives a reading.
 */
export function readGenerally({ status, body }: Responded): Reading {
  const told = nothingTold(emptyDraft(), status);
  const here = { told, roleOf: errorRole, cost: 0, depth: 0 };
  const value = body.format === 'text' ? body.text : documentOf(body);
  // A list of one that holds an envelope is that envelope.
  const [only, more] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (typeof value === 'string') say(value, 'message', here);
  else if (
    isRecord(only) &&
    more === undefined &&
    (isRecord(value) ? !isFieldMap(only) : isRecord(only['error']))
  )
    visit(only, here);
  else if (typeof value === 'object' && value !== null) told.further.push(value);
  readFurther(told);
  // A map that nothing else can be made of is one of fields, where what was sent is in question.
  if ((status === 400 || status === 422) && isRecord(value) && saysNothing(told))
    takeIssues(value, told, true);
  return conclude(told);
}

function saysNothing({ codes, messages, draft, at, name }: Told): boolean {
  const { issues, unplaced } = draft;
  return codes.length + messages.length + issues.length + unplaced.length === 0 && !at && name === undefined;
}

/** The body as data: JSON, or the leaves of XML. */
export function documentOf(body: Body): unknown {
  return body.format === 'json' ? body.value : body.format === 'xml' ? xmlLeaves(body.text) : undefined;
}
