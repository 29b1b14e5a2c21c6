import type { Clock, Politeness } from '@tactful/core';

/** Tells a text to people who listen. */
export type Announce = (text: string, politeness?: Politeness) => void;

export interface Announcer {
  readonly announce: Announce;
  /** Puts the empty regions into the page; answers how to take them away. */
  attach(): () => void;
}

/** Makes an announcer: one polite and one assertive region for all surfaces. */
export function createAnnouncer(_clock: Clock): Announcer {
  return { announce: () => {}, attach: () => () => {} };
}
