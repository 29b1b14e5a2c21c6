import type { Clock, Politeness } from '@tactful/core';
import { followModal } from '../top-layer/followModal.ts';

/** Tells a text to people who listen. Default politeness `polite`. */
export type Announce = (text: string, politeness?: Politeness) => void;

export interface Announcer {
  readonly announce: Announce;
  /** Puts the empty regions into the page; answers how to take them away. */
  attach(): () => void;
}

/** Safari and NVDA miss a text that comes together with its region, or right after the region has moved. */
const settling = 100;
/** One announcement per channel and second. */
const pace = 1_000;
const keptFor = 7_000;

/** Set through the CSSOM: it has to hold without the stylesheet, and a strict CSP forbids style attributes. */
const hidden = {
  position: 'fixed',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;

interface Channel {
  readonly region: HTMLElement;
  readonly queue: string[];
  last: number;
  /** More came in than could be said. */
  flooded?: boolean;
  cancel?: (() => void) | undefined;
}

type Level = Exclude<Politeness, 'off'>;

/**
 * Makes an announcer: one polite and one assertive region for all surfaces. They hold text only; the same text twice
 * is spoken twice. Floods are merged: the first in full, then how many more.
 *
 * @param merge words for a text and `more` others
 */
export function createAnnouncer(clock: Clock, merge: (text: string, more: number) => string): Announcer {
  let channels: Record<Level, Channel> | undefined;
  const waiting: [string, Level][] = [];

  const schedule = (channel: Channel): void => {
    if (channel.queue.length === 0) return;
    channel.cancel ??= clock.after(Math.max(settling, channel.last + pace - clock.now()), () =>
      flush(channel),
    );
  };
  const flush = (channel: Channel): void => {
    channel.cancel = undefined;
    const { polite, assertive } = channels ?? {};
    // When both are flooded, the urgent one tells of the rest of both.
    if (channel === polite && channel.flooded && assertive?.flooded) return;
    const texts = channel.queue.splice(0, channel.flooded ? Infinity : 1);
    if (channel === assertive && channel.flooded && polite?.flooded) {
      texts.push(...polite.queue.splice(0));
      polite.flooded = false;
    }
    channel.flooded = channel.queue.length > 0;
    channel.last = clock.now();
    const [text = ''] = texts;
    const line = document.createElement('p');
    line.textContent = texts.length > 1 ? merge(text, texts.length - 1) : text;
    channel.region.append(line);
    clock.after(keptFor, () => line.remove());
    schedule(channel);
  };
  const hold = (channel: Channel): void => {
    channel.cancel?.();
    channel.cancel = undefined;
  };
  const announce: Announce = (text, politeness = 'polite') => {
    if (politeness === 'off' || !text) return;
    if (!channels) {
      waiting.push([text, politeness]);
      return;
    }
    channels[politeness].queue.push(text);
    schedule(channels[politeness]);
  };

  return {
    announce,
    attach: () => {
      const host = document.createElement('div');
      Object.assign(host.style, hidden);
      // Libraries that hide everything behind their modals leave out what bears these marks.
      host.dataset['liveAnnouncer'] = host.dataset['reactAriaTopLayer'] = 'true';
      const open = (politeness: Level): Channel => {
        const region = document.createElement('div');
        region.setAttribute('aria-live', politeness);
        region.setAttribute('aria-atomic', 'true');
        host.append(region);
        return { region, queue: [], last: -Infinity };
      };
      const opened = { polite: open('polite'), assertive: open('assertive') };
      const release = followModal(host, () => {
        for (const channel of Object.values(opened)) {
          channel.region.replaceChildren();
          hold(channel);
          schedule(channel);
        }
      });
      channels = opened;
      for (const [text, politeness] of waiting.splice(0)) announce(text, politeness);
      return () => {
        channels = undefined;
        for (const politeness of ['polite', 'assertive'] as const) {
          hold(opened[politeness]);
          for (const text of opened[politeness].queue) announce(text, politeness);
        }
        release();
      };
    },
  };
}
