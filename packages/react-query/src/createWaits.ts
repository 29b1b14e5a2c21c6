import type { RetryPlan } from '@tactful/core';
import type { Query } from '@tanstack/react-query';

/** A query that is tried again by itself. */
export type Wait = Extract<RetryPlan, { do: 'retry' }>;

/** Which queries wait for their next attempt, and until when. */
export interface Waits {
  get(query: Query): Wait | undefined;
  set(query: Query, wait: Wait): void;
  end(query: Query): void;
  subscribe(listener: () => void): () => void;
}

export function createWaits(): Waits {
  const waits = new WeakMap<Query, Wait>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    get: (query) => waits.get(query),
    set: (query, wait) => {
      waits.set(query, wait);
      tell();
    },
    end: (query) => {
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
