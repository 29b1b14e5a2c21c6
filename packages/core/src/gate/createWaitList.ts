import type { RetryPlan } from '../retry/retryPlan.ts';
import type { Clock } from '../vocabulary/clock.ts';
import { whenDue } from './whenDue.ts';

/** A plan to try again by itself. */
export type PlannedRetry = Extract<RetryPlan, { do: 'retry' }>;

/** Who waits for another attempt, and until when; for a library that carries out the repeats itself. */
export interface WaitList<Key extends object> {
  has(key: Key): boolean;
  /** A wait that is long enough to be worth a word: a second or more, or without a known end. */
  get(key: Key): PlannedRetry | undefined;
  set(key: Key, plan: PlannedRetry): void;
  /** Whether the person may try: nothing is on its way, and the API's own deadline has passed, or there is none. */
  mayTry(key: Key): boolean;
  /** The attempt has begun; the wait is told until its outcome is known. */
  begin(key: Key): void;
  end(key: Key): void;
  subscribe(listener: () => void): () => void;
}

interface Waiting {
  readonly plan: PlannedRetry;
  readonly isFelt: boolean;
  readonly cancelTimers: () => void;
  isOpen: boolean;
  hasBegun: boolean;
}

/** A wait of less than a second, whose beginning is a moment ago, is not worth a word. Milliseconds. */
const unnoticed = 950;
/** The library's own timer has so long before it is believed to have slept along with the device. Milliseconds. */
const grace = 200;

/** @param overdue hears of one whose attempt should have begun, but for a sleep of the device */
export function createWaitList<Key extends object>(clock: Clock, overdue: (key: Key) => void): WaitList<Key> {
  const waits = new WeakMap<Key, Waiting>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const begin = (key: Key): void => {
    const waiting = waits.get(key);
    waiting?.cancelTimers();
    if (waiting) waiting.hasBegun = true;
  };
  return {
    has: (key) => waits.has(key),
    get: (key) => {
      const waiting = waits.get(key);
      return waiting?.isFelt ? waiting.plan : undefined;
    },
    mayTry: (key) => {
      const waiting = waits.get(key);
      if (!waiting) return true;
      return !waiting.hasBegun && (waiting.isOpen || (waiting.plan.notBefore ?? 0) <= clock.now());
    },
    set: (key, plan) => {
      begin(key);
      const now = clock.now();
      const { at, notBefore = now } = plan;
      const waiting: Waiting = {
        plan,
        isFelt: plan.paused === true || at - now >= unnoticed,
        isOpen: notBefore <= now,
        hasBegun: false,
        cancelTimers: () => {
          cancelOverdue();
          cancelOpening();
        },
      };
      const cancelOverdue = whenDue(at + grace, () => overdue(key), { clock });
      // Counts on when the clock is set back.
      const cancelOpening = clock.after(notBefore - now, () => {
        waiting.isOpen = true;
      });
      waits.set(key, waiting);
      tell();
    },
    begin,
    end: (key) => {
      begin(key);
      if (waits.delete(key)) tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
