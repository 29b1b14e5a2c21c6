import { browserSurroundings, resumeAt, type ErrorKit, type RetryPlan } from '@tactful/core';

/** A plan to try again by itself. */
export type Planned = Extract<RetryPlan, { do: 'retry' }>;

/**
 * Waits until a plan is due: its time has come, there is a connection, and someone is looking at the page.
 * Rejects with the signal's reason as soon as it is aborted.
 */
export function untilDue({ at }: Planned, { clock }: ErrorKit, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    let cancelTimer: (() => void) | undefined;
    const end = (): void => {
      cancelTimer?.();
      stopWatching();
      signal?.removeEventListener('abort', aborted);
    };
    const aborted = (): void => {
      end();
      reject(signal?.reason);
    };
    const due = (): void => {
      if (isAway()) return;
      end();
      resolve();
    };
    const startTimer = (when: number): void => {
      cancelTimer?.();
      cancelTimer = clock.after(when - clock.now(), due);
    };
    // Also after a sleep, in which timers stand still.
    const stopWatching = browserSurroundings.subscribe(() => {
      if (!isAway()) startTimer(resumeAt({ at }, clock.now(), Math.random));
    });
    signal?.addEventListener('abort', aborted, { once: true });
    startTimer(at);
    if (signal?.aborted) aborted();
  });
}

const isAway = (): boolean => browserSurroundings.isOffline() || browserSurroundings.isHidden();
