import { whenDue, type World } from './whenDue.ts';

/**
 * Waits until a planned repeat is due, for those who carry out `kit.planRetry` themselves: its time has come, there is a
 * connection, and someone is looking at the page. Rejects with the signal's reason as soon as it is aborted.
 */
export function untilDue(
  plan: { readonly at: number },
  world: World = {},
  signal?: AbortSignal | null,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = whenDue(
      plan.at,
      () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      },
      world,
    );
    signal?.addEventListener('abort', leave, { once: true });
    if (signal?.aborted) leave();
  });
}
