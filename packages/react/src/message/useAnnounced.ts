import { useEffect, useRef } from 'react';
import type { Politeness } from '@tactful/core';
import { useAnnounce } from '../announcer/useAnnounce.ts';

/**
 * Announces a text, once for each `occasion` (an object or number that changes when it is to be said again).
 * Nothing while the text is missing. `isProblem` as in `Announce`.
 */
export function useAnnounced(
  text: string | undefined,
  politeness: Politeness,
  occasion: unknown,
  isProblem = false,
): void {
  const announce = useAnnounce();
  // Effects run twice in StrictMode; what was said stays said.
  const said = useRef<unknown>(undefined);
  useEffect(() => {
    if (text === undefined || said.current === occasion) return;
    said.current = occasion;
    announce(text, politeness, isProblem);
  }, [text, politeness, occasion, isProblem, announce]);
}
