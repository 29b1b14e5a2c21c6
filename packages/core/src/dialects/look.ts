import type { Responded } from '../read/evidence.ts';

/** A JSON object whose members are not known yet. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

/** The value as a JSON object, or undefined when it is anything else. */
export function recordOf(value: unknown): UnknownRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as UnknownRecord)
    : undefined;
}

/** The body as a JSON object, or undefined when it is anything else. */
export function bodyOf(response: Responded): UnknownRecord | undefined {
  return response.body.format === 'json' ? recordOf(response.body.value) : undefined;
}

/** Whether the record has no members beside these. */
export function hasOnly(record: UnknownRecord, members: ReadonlySet<string>): boolean {
  return Object.keys(record).every((member) => members.has(member));
}
