/** Whether it makes sense to send something by itself: there is a connection, and someone is looking. */
export interface Surroundings {
  isOffline(): boolean;
  isHidden(): boolean;
  /** Calls back whenever that may have changed. */
  subscribe(listener: () => void): () => void;
}

const { navigator, document, window } = globalThis as Partial<typeof globalThis>;

/** Only `onLine === false` says something; true proves nothing. Outside a browser nobody is ever away. */
export const browserSurroundings: Surroundings = {
  isOffline: () => navigator?.onLine === false,
  isHidden: () => document?.visibilityState === 'hidden',
  subscribe: (listener) => {
    const events = [
      [window, 'online'],
      [window, 'offline'],
      [window, 'pageshow'],
      [window, 'focus'],
      [document, 'visibilitychange'],
    ] as const;
    for (const [target, event] of events) target?.addEventListener(event, listener);
    return () => {
      for (const [target, event] of events) target?.removeEventListener(event, listener);
    };
  },
};
