/** What the form library keeps of a field, as far as its errors are concerned. */
export interface FieldErrorsLike {
  readonly errors?: readonly unknown[] | undefined;
}

/** What the form's own validation says, by field: words, or issues with a message (Standard Schema). */
export function clientErrors(
  fields: Readonly<Record<string, FieldErrorsLike | undefined>>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [name, field] of Object.entries(fields)) {
    // Each kind of validation reports for itself: the same may be said twice.
    const messages = [...new Set((field?.errors ?? []).flat().flatMap(messageOf))];
    if (messages.length > 0) found.set(name, messages);
  }
  return found;
}

function messageOf(error: unknown): readonly string[] {
  const message: unknown =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return typeof message === 'string' && message !== '' ? [message] : [];
}
