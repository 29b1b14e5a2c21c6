import type { Responded } from '../read/evidence.ts';
import { isRecord, type Json } from '../vocabulary/json.ts';

/** The value as a JSON object, or undefined when it is anything else. */
export function recordOf(value: unknown): Json | undefined {
  return isRecord(value) ? value : undefined;
}

/** The body as a JSON object, or undefined when it is anything else. */
export function bodyOf({ body }: Responded): Json | undefined {
  return body.format === 'json' ? recordOf(body.value) : undefined;
}

/** Whether the record has no members beside these. */
export function hasOnly(record: Json, members: ReadonlySet<string>): boolean {
  return Object.keys(record).every((member) => members.has(member));
}
