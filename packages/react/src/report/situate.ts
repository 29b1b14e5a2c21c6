import { unrepeated, type Situation, type Surface } from '@tactful/core';
import type { Tactful } from '../provider/TactfulContext.ts';
import { hintUnhandled } from '../remedy/hintUnhandled.ts';
import { attachedRemedies, handledRemedies, keepingInput } from '../remedy/remedyHandlers.ts';

/** Adds to a situation what the provider knows: the remedies that are handled, here and for this error. */
export function situate(
  { kit, handled, handlers }: Tactful,
  situation: Situation,
  thrown: unknown,
): Situation {
  const own = attachedRemedies(kit.parseError(thrown));
  const byApp = [...(situation.handled ?? []), ...handledRemedies(handlers), ...handledRemedies(own)];
  const presentation = kit.present(thrown, { ...situation, handled: [...byApp, ...handled] });
  const { retry, meaning } = presentation;
  hintUnhandled(presentation, byApp);
  const full = {
    ...situation,
    handled: [...new Set([...byApp, ...keepingInput(handled, situation, meaning)])],
  };
  return unrepeated(full, retry);
}

/** The surfaces that can take a report: the caller's own and the shared ones on the page. */
export function reachable({ mounted, handlers }: Tactful, situation: Situation): readonly Surface[] {
  const own = situation.surfaces ?? (situation.fields ? (['field', 'summary', 'form'] as const) : []);
  const shared = [...mounted].filter(([, count]) => count > 0).map(([surface]) => surface);
  return [
    ...own,
    ...(shared.length > 0 ? shared : (['toast'] as const)),
    ...(handlers.signIn ? (['redirect'] as const) : []),
  ];
}
