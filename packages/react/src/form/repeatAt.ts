import type { Clock } from '@tactful/core';

/** Spread over which pages that come back start again. Milliseconds. */
const spread = 1_000;

/**
 * Runs at a time, in milliseconds since 1970; while the page is hidden or the device offline it waits, and then a
 * moment longer, so that not everyone comes back at once. Answers how to cancel.
 */
export function repeatAt(clock: Clock, at: number, run: () => void): () => void {
  let cancel = clock.after(at - clock.now(), () => due());
  const forget = (): void => {
    removeEventListener('online', wake);
    document.removeEventListener('visibilitychange', wake);
  };
  const due = (): void => {
    if (canGo()) return run();
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', wake);
  };
  const wake = (): void => {
    if (!canGo()) return;
    forget();
    cancel = clock.after(Math.random() * spread, () => due());
  };
  return () => {
    cancel();
    forget();
  };
}

function canGo(): boolean {
  return navigator.onLine && document.visibilityState !== 'hidden';
}
