import type { Kind } from '../vocabulary/kind.ts';

/** What logs get where the API said nothing. Never shown to people. */
export function standInMessage(kind: Kind): string {
  return `API error: ${kind.replaceAll('_', ' ')}`;
}
