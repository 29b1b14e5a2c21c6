import { useMemo } from 'react';
import type { Presentation, Situation } from '@tactful/core';
import { useTactful } from '../provider/TactfulContext.ts';
import { situate } from './situate.ts';

/**
 * Where and how an error is said, for a component that holds the error and draws it. Shows nothing by itself.
 * `undefined` when there is no error. Nothing is said of trying again by itself unless `situation.attempt` is given.
 */
export function usePresentation(error: unknown, situation: Situation): Presentation | undefined {
  const tactful = useTactful();
  const key = JSON.stringify(situation);
  return useMemo(
    () =>
      error === undefined || error === null
        ? undefined
        : tactful.kit.present(error, situate(tactful, JSON.parse(key) as Situation, error)),
    [tactful, error, key],
  );
}
