import {
  createErrorKit,
  remedies,
  type Copy,
  type ErrorKit,
  type ErrorKitOptions,
  type Remedy,
} from '@tactful/core';
import { allDialects } from '@tactful/core/dialects';
import type { RemedyHandlers } from '@tactful/react';
import { fn, type Mock } from 'storybook/test';
import { apiBase } from './answers.ts';
import { createStoryClock, type StoryClock } from './storyClock.ts';

/** Everything an app has of its own: a kit, a clock, and what it can do about errors. */
export interface World {
  /** Tells it from all others. */
  readonly key: number;
  readonly kit: ErrorKit;
  readonly clock: StoryClock;
  readonly remedies: RemedyHandlers;
  /** The remedies as spies: each press is listed among the actions. */
  readonly pressed: Readonly<Record<Remedy, Mock>>;
}

/** What a story changes in its world. */
export interface WorldOptions extends Omit<ErrorKitOptions, 'copy' | 'clock'> {
  /** The app's words for the API's names of limits and plans. */
  readonly names?: Copy['names'];
  /** Remedies that this app can't do anything about, or does otherwise. */
  readonly remedies?: RemedyHandlers;
}

/** Drawn by the form or the surface itself, never by a button. */
const withoutButton: ReadonlySet<Remedy> = new Set(['fix', 'wait', 'dismiss', 'copyReference']);

let made = 0;

/** Makes the world of one story. Nothing in it is shared with another. */
export function createWorld(copy: Copy, timeRuns: boolean, options: WorldOptions = {}): World {
  const clock = createStoryClock(timeRuns);
  const { remedies: changed, names, ...kitOptions } = options;
  const pressed = Object.fromEntries(
    remedies.map((remedy) => [remedy, fn().mockName(remedy)]),
  ) as unknown as Record<Remedy, Mock>;
  const handlers = Object.entries(pressed).filter(([remedy]) => !withoutButton.has(remedy as Remedy));
  return {
    key: ++made,
    clock,
    pressed,
    remedies: { ...Object.fromEntries(handlers), ...changed },
    kit: createErrorKit({
      dialects: allDialects,
      appName: 'Postbox',
      timeZone: 'UTC',
      random: () => 0,
      links: { apiBase, appOrigin: 'https://postbox.example', allow: ['https://billing.example'] },
      ...kitOptions,
      copy: names ? { ...copy, names } : copy,
      clock,
    }),
  };
}
