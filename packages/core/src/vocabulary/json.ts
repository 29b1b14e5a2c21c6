/** A JSON object nobody has looked at yet. */
export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const nothing: Json = Object.freeze({});

/** The members of a JSON object; none of anything else. */
export function membersOf(value: unknown): Json {
  return isRecord(value) ? value : nothing;
}

/** The elements of a JSON array; none of anything else. */
export function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
