/** The button that a form was submitted with: its name and value belong to the data. */
export function submitterOf(event: unknown): HTMLElement | null {
  return (event as Partial<SubmitEvent> | undefined)?.submitter ?? null;
}
