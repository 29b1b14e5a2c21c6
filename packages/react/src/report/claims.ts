import { useEffect } from 'react';

const claimed = new WeakSet<object>();
const waiting = new WeakMap<object, Set<() => void>>();

/** Says that an error is drawn in its own place, so that nobody need tell of it elsewhere. */
export function claimError(error: unknown): void {
  if (!isHeld(error) || claimed.has(error)) return;
  claimed.add(error);
  for (const run of waiting.get(error) ?? []) run();
  waiting.delete(error);
}

export function isClaimed(error: unknown): boolean {
  return isHeld(error) && claimed.has(error);
}

/** Runs when the error is claimed, at once if it is already. Answers how to give up waiting. */
export function onceClaimed(error: unknown, run: () => void): () => void {
  if (isClaimed(error)) run();
  if (!isHeld(error) || claimed.has(error)) return () => {};
  const runs = waiting.get(error) ?? new Set();
  waiting.set(error, runs.add(run));
  return () => {
    runs.delete(run);
  };
}

/** For a component that draws an error: claims it once it is on the page. */
export function useClaim(error: unknown): void {
  useEffect(() => claimError(error), [error]);
}

function isHeld(error: unknown): error is object {
  return typeof error === 'object' && error !== null;
}
