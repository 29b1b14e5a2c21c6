/** Those who come back together (to the page, to the net) do not all begin in the same instant. */
const spreadMs = 1_000;

/**
 * When a paused repeat is made once the connection or the page is back, in milliseconds since 1970:
 * as planned, or, if that has passed, within a second.
 */
export function resumeAt(plan: { readonly at: number }, now: number, random: () => number): number {
  return Math.max(plan.at, now + random() * spreadMs);
}
