/** The button that a form was submitted with: its name and value belong to the data. */
export function submitterOf(event: unknown): HTMLElement | null {
  const submitter =
    typeof event === 'object' && event !== null && 'submitter' in event ? event.submitter : null;
  return submitter instanceof HTMLElement ? submitter : null;
}
