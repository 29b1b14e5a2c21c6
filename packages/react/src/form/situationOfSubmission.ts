import type { ApiError, KnownField, Situation, Surface } from '@tactful/core';
import { aliasesOfRows } from './aliasesOfRows.ts';
import { allFields } from './allFields.ts';
import { signsIn } from './signsIn.ts';
import type { SubmissionParts } from './submissionParts.ts';

/**
 * The situation of a submission that failed: which fields and places for messages the form has.
 * @param left the fields that a form had which has left the page, and has no place for messages any more
 */
export function situationOfSubmission<Values>(
  parts: SubmissionParts<Values>,
  { attempt, startedAt }: Required<Pick<Situation, 'attempt' | 'startedAt'>>,
  error: ApiError,
  values: Values,
  left: readonly KnownField[] | undefined,
): Situation {
  const { errors, source } = parts;
  const { subject, idempotent, aliases, rowId, situation } = parts.options();
  const named = error.issues.length > 0 ? { ...aliasesOfRows(values, rowId), ...aliases } : aliases;
  // A place for messages is a place, whatever the form library knows of it.
  const fields = left ?? allFields(parts.access.getFields(), errors.shownNames());
  const shows = ({ name }: KnownField): boolean => errors.isShown(name);
  const submitted: Situation = {
    // Of a form that has left, nothing promises that what was entered is still there.
    occasion: left ? 'action' : 'submit',
    source,
    attempt,
    startedAt,
    // Without a summary, only fields that show their own messages can take one.
    fields: left || errors.hasSummary() ? fields : fields.filter(shows),
    ...(signsIn(fields) && { signsIn: true }),
    ...(subject !== undefined && { subject }),
    ...(named && { aliases: named }),
    ...(idempotent && { request: { idempotent } }),
  };
  return { ...submitted, surfaces: left ? [] : surfacesFor(parts, error, submitted), ...situation };
}

function surfacesFor<Values>(
  { errors, kit }: SubmissionParts<Values>,
  error: ApiError,
  submitted: Situation,
): Surface[] {
  // A code alone can name a field, too.
  const blamesFields = (): boolean =>
    error.issues.length > 0 || kit.present(error, submitted).fields.length > 0;
  return [
    'field',
    // A summary has nothing to list when nothing is said about single fields.
    ...(errors.hasSummary() && blamesFields() ? (['summary'] as const) : []),
    ...(errors.hasMessage() ? (['form'] as const) : []),
  ];
}
