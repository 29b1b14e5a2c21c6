import type { Clock, RetryPlan } from '@tactful/core';
import { whenDue } from '@tactful/core/gate';
import type { Query } from '@tanstack/react-query';

/** A query that is tried again by itself. */
export type Wait = Extract<RetryPlan, { do: 'retry' }>;

/** Which queries wait for their next attempt, and until when. */
export interface Waits {
  has(query: Query): boolean;
  /** One that is long enough to be worth a word. */
  get(query: Query): Wait | undefined;
  set(query: Query, wait: Wait): void;
  /** Whether the person may try: nothing is on its way, and the API's own deadline has passed, or there is none. */
  mayTry(query: Query): boolean;
  /** The attempt has begun; the wait is told until its outcome is known. */
  begin(query: Query): void;
  end(query: Query): void;
  subscribe(listener: () => void): () => void;
}

interface Waiting {
  readonly wait: Wait;
  readonly isFelt: boolean;
  readonly cancelTimers: () => void;
  isOpen: boolean;
  hasBegun: boolean;
}

/** A wait of less than a second, whose beginning is a moment ago, is not worth a word. Milliseconds. */
const unnoticed = 950;
/** The library's own timer has so long before it is believed to have slept along with the device. Milliseconds. */
const grace = 200;

/** @param overdue hears of a query whose attempt should have begun, but for a sleep of the device */
export function createWaits(clock: Clock, overdue: (query: Query) => void): Waits {
  const waits = new WeakMap<Query, Waiting>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const begin = (query: Query): void => {
    const waiting = waits.get(query);
    waiting?.cancelTimers();
    if (waiting) waiting.hasBegun = true;
  };
  return {
    has: (query) => waits.has(query),
    get: (query) => {
      const waiting = waits.get(query);
      return waiting?.isFelt ? waiting.wait : undefined;
    },
    mayTry: (query) => {
      const waiting = waits.get(query);
      if (!waiting) return true;
      return !waiting.hasBegun && (waiting.isOpen || (waiting.wait.notBefore ?? 0) <= clock.now());
    },
    set: (query, wait) => {
      begin(query);
      const now = clock.now();
      const { at, notBefore = now } = wait;
      const waiting: Waiting = {
        wait,
        isFelt: wait.paused === true || at - now >= unnoticed,
        isOpen: notBefore <= now,
        hasBegun: false,
        cancelTimers: () => {
          cancelOverdue();
          cancelOpening();
        },
      };
      const cancelOverdue = whenDue(at + grace, () => overdue(query), { clock });
      // Counts on when the clock is set back.
      const cancelOpening = clock.after(notBefore - now, () => {
        waiting.isOpen = true;
      });
      waits.set(query, waiting);
      tell();
    },
    begin,
    end: (query) => {
      begin(query);
      if (waits.delete(query)) tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
