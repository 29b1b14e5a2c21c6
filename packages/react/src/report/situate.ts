import type { Situation, Surface } from '@tactful/core';
import type { Tactful } from '../provider/TactfulContext.ts';
import { attachedRemedies, handledRemedies } from '../remedy/remedyHandlers.ts';

/** Adds to a situation what the provider knows: the remedies that are handled, here and for this error. */
export function situate(tactful: Tactful, situation: Situation, error: unknown): Situation {
  const own =
    typeof error === 'object' && error !== null ? attachedRemedies(tactful.kit.parseError(error)) : undefined;
  return {
    ...situation,
    handled: [...new Set([...(situation.handled ?? []), ...tactful.handled, ...handledRemedies(own)])],
  };
}

/** The surfaces that can take a report: the caller's own and the shared ones on the page. */
export function reachable(tactful: Tactful, situation: Situation): readonly Surface[] {
  const own = situation.surfaces ?? (situation.fields ? (['field', 'summary', 'form'] as const) : []);
  const shared = [...tactful.mounted].filter(([, count]) => count > 0).map(([surface]) => surface);
  return [...own, ...(shared.length > 0 ? shared : (['toast'] as const))];
}
