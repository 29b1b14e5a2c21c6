import type { Clock, Politeness } from '@tactful/core';
import { followModal } from '../top-layer/followModal.ts';
import { asSentence } from './asSentence.ts';

/**
 * Tells a text to people who listen. Default politeness `polite`.
 *
 * @param isProblem whether it may become one of "3 more problems" where many come at once; default false: it is told in
 * its own words
 */
export type Announce = (text: string, politeness?: Politeness, isProblem?: boolean) => void;

type Merge = (text: string, more: number) => string;

export interface Announcer {
  readonly announce: Announce;
  /** Gives the words for a problem and `more` others, in the language of now. Before anything is told. */
  readonly mergeBy: (merge: Merge) => void;
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

interface Told {
  readonly text: string;
  readonly isProblem: boolean;
}

interface Channel {
  readonly region: HTMLElement;
  queue: Told[];
  last: number;
  /** More came in than could be said. */
  flooded?: boolean;
  cancel?: (() => void) | undefined;
}

type Level = Exclude<Politeness, 'off'>;

/**
 * Makes an announcer: one polite and one assertive region for all surfaces. They hold one text at a time, so that none
 * is read out a second time along with the next; the same text twice is spoken twice. Floods are merged: the first
 * problem in full, then how many more; what is no problem in its own words.
 */
export function createAnnouncer(clock: Clock): Announcer {
  let merge!: Merge;
  let channels: Record<Level, Channel> | undefined;
  const waiting: [Told, Level][] = [];

  const schedule = (channel: Channel): void => {
    if (channel.queue.length === 0) return;
    channel.cancel ??= clock.after(Math.max(settling, channel.last + pace - clock.now()), () =>
      flush(channel),
    );
  };
  const flush = (channel: Channel): void => {
    channel.cancel = undefined;
    const { polite, assertive } = channels ?? {};
    // When both are flooded, the urgent one tells of the problems of both.
    if (channel === polite && channel.flooded && assertive?.flooded) return;
    const told = channel.queue.splice(0, channel.flooded ? Infinity : 1);
    if (channel === assertive && channel.flooded && polite?.flooded) {
      told.push(...polite.queue.filter(({ isProblem }) => isProblem));
      polite.queue = polite.queue.filter(({ isProblem }) => !isProblem);
      polite.flooded = false;
      schedule(polite);
    }
    channel.flooded = channel.queue.length > 0;
    channel.last = clock.now();
    const line = document.createElement('p');
    line.textContent = inOne(told, merge);
    channel.region.replaceChildren(line);
    clock.after(keptFor, () => line.remove());
    schedule(channel);
  };
  const hold = (channel: Channel): void => {
    channel.cancel?.();
    channel.cancel = undefined;
  };
  const tell = (told: Told, politeness: Level): void => {
    if (!channels) {
      waiting.push([told, politeness]);
      return;
    }
    channels[politeness].queue.push(told);
    schedule(channels[politeness]);
  };

  return {
    mergeBy: (next) => {
      merge = next;
    },
    announce: (text, politeness = 'polite', isProblem = false) => {
      if (politeness !== 'off' && text) tell({ text, isProblem }, politeness);
    },
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
      for (const [told, politeness] of waiting.splice(0)) tell(told, politeness);
      return () => {
        channels = undefined;
        for (const politeness of ['polite', 'assertive'] as const) {
          hold(opened[politeness]);
          for (const told of opened[politeness].queue) tell(told, politeness);
        }
        release();
      };
    },
  };
}

/** All in one text: the first problem and how many more, in between whatever else there is, nothing twice. */
function inOne(told: readonly Told[], merge: Merge): string {
  const [first, ...more] = told.filter(({ isProblem }) => isProblem);
  const texts = told
    .filter((one) => one === first || !one.isProblem)
    .map((one) => (one === first && more.length > 0 ? merge(one.text, more.length) : one.text));
  const [alone = '', ...others] = new Set(texts);
  return others.length > 0 ? [alone, ...others].map(asSentence).join(' ') : alone;
}
