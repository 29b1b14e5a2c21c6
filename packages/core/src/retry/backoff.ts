import type { Backoff } from './retryPolicy.ts';

/**
 * How long to wait of our own accord before the nth repeat (1 = the first), in milliseconds.
 * Between half and the whole of the step: with full jitter the waits of a crowd collapse towards zero.
 */
export function backoff({ baseMs, capMs }: Backoff, repeat: number, random: () => number): number {
  return (0.5 + random() / 2) * Math.min(capMs, baseMs * 2 ** (repeat - 1));
}
