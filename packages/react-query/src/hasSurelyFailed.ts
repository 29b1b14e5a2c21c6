import type { ErrorKit, Situation } from '@tactful/core';

/**
 * Whether what the person did is known not to have taken place. Only then an optimistic update may be undone: where no
 * answer came to what must not be sent twice, what is on screen may be true, and has to be fetched.
 * @param thrown what `onError` gets
 * @param situation what is known of it beside that the person acted
 */
export function hasSurelyFailed(kit: ErrorKit, thrown: unknown, situation: Partial<Situation> = {}): boolean {
  return kit.present(thrown, { occasion: 'action', ...situation }).outcome === 'failed';
}
