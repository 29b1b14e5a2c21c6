import { useCallback, useId } from 'react';
import type { Presentation, Situation } from '@tactful/core';
import { useTactful } from '../provider/TactfulContext.ts';
import { attachRemedies, type RemedyHandlers } from '../remedy/remedyHandlers.ts';
import { reachable, situate } from './situate.ts';

/**
 * Reports an `ApiError` or anything thrown. Where the surface is a shared one it is shown there;
 * otherwise the caller draws the presentation that comes back.
 *
 * Only mounted surfaces are chosen: name those the caller draws in `situation.surfaces`
 * (default with `fields`: `field`, `summary` and `form`; else none). The third argument says what can be
 * done about this one error, such as trying the same thing again.
 */
export type Report = (thrown: unknown, situation: Situation, remedies?: RemedyHandlers) => Presentation;

/** Answers how to report. Reports of one component have one source, unless the situation names another. */
export function useReport(): Report {
  const tactful = useTactful();
  const id = useId();
  return useCallback(
    (thrown, situation, remedies) => {
      const error = tactful.kit.parseError(thrown);
      if (remedies) attachRemedies(error, remedies);
      const here = { source: id, ...situation, surfaces: reachable(tactful, situation) };
      const presentation = tactful.kit.report(error, situate(tactful, here, error));
      if (presentation.surface === 'redirect') tactful.signIn({ error, presentation });
      return presentation;
    },
    [tactful, id],
  );
}
