import type { Politeness } from '@tactful/core';
import type { Announcements } from './announcements.ts';
import { at, matched, says, type Matched } from './matched.ts';

/** A matcher; see `TactfulMatchers`. */
export function toHaveAnnounced(received: unknown, text: string | RegExp, politeness?: Politeness): Matched {
  const heard = at(received, 'announcements') ?? received;
  if (typeof at(heard, 'all') !== 'function') {
    throw new TypeError('toHaveAnnounced takes what listenToAnnouncements or renderWithKit gives.');
  }
  const found = (heard as Announcements).all();
  const pass = found.some(
    (one) => says(one.text, text) && (politeness === undefined || one.politeness === politeness),
  );
  return matched(
    pass,
    `to have announced ${String(text)}${politeness === undefined ? '' : ` (${politeness})`}`,
    found.map((one) => `${one.text} (${one.politeness})`),
  );
}
