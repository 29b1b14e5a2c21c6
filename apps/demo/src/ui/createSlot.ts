import { useSyncExternalStore } from 'react';

/** A place outside React that holds one thing or nothing, and tells who looks at it. */
export interface Slot<T> {
  get: () => T | undefined;
  set: (value: T | undefined) => void;
  use: () => T | undefined;
}

export function createSlot<T>(): Slot<T> {
  let held: T | undefined;
  const listeners = new Set<() => void>();
  const get = (): T | undefined => held;
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    get,
    set: (value) => {
      held = value;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
