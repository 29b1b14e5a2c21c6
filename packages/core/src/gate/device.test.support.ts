import type { Surroundings } from '../notify/surroundings.ts';

/** A device whose connection and visibility the test sets. */
export interface Device extends Surroundings {
  readonly listeners: ReadonlySet<() => void>;
  /** Tells listeners as well, as a browser does. */
  set(state: { readonly offline?: boolean; readonly hidden?: boolean }): void;
}

export function createDevice(): Device {
  const listeners = new Set<() => void>();
  let isOffline = false;
  let isHidden = false;
  return {
    listeners,
    isOffline: () => isOffline,
    isHidden: () => isHidden,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: ({ offline = isOffline, hidden = isHidden }) => {
      isOffline = offline;
      isHidden = hidden;
      for (const listener of listeners) listener();
    },
  };
}
