/** Tells listeners that something changed: once per batch of changes, in a microtask. */
export interface Teller {
  readonly subscribe: (listener: () => void) => () => void;
  readonly tellSoon: () => void;
}

/** `worthTelling` is asked when the time has come; changes that cancel each other out are not told. */
export function createTeller(worthTelling: () => boolean): Teller {
  const listeners = new Set<() => void>();
  let telling = false;
  return {
    subscribe: (listener) => {
      // One listener may subscribe twice; each leaves for itself.
      const own = (): void => listener();
      listeners.add(own);
      return () => listeners.delete(own);
    },
    tellSoon: () => {
      if (telling) return;
      telling = true;
      queueMicrotask(() => {
        telling = false;
        if (!worthTelling()) return;
        for (const listener of listeners) {
          try {
            listener();
          } catch {
            // A listener's fault keeps no other from hearing.
          }
        }
      });
    },
  };
}
