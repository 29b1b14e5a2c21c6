import { useTactful } from '../provider/TactfulContext.ts';
import type { Announce } from './createAnnouncer.ts';

/** Tells a text to people who listen: `announce(text, 'polite' | 'assertive')`. Default polite. */
export function useAnnounce(): Announce {
  return useTactful().announce;
}
