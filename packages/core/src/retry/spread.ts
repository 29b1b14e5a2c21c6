/** How a stated wait is spread upwards, so that those who were refused together do not come back together. */
export interface Refusal {
  /** The wait that the API stated, in milliseconds. */
  readonly waitMs: number;
  /** Number of the repeat that is planned: 1 after the first refusal. */
  readonly repeat: number;
  /** Since the first attempt, in milliseconds; undefined when nobody knows. */
  readonly elapsedMs: number | undefined;
  /** It is this browser's own doing: a person just pressed a button, or the API was answering it until now. */
  readonly alone: boolean;
}

const clamp = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/**
 * How much later than stated the next attempt is made, in milliseconds; never less than 0.
 *
 * Who ran into a limit alone waits 10 % longer at most (0.25 to 5 s). Who was refused without having been served before
 * is probably one of many, and nobody knows of how many: up to 4.5 times the wait, 2 to 9 s, each round half, a third, …
 * of that. A round lasts until the last of it had a turn, so that those who are refused again do not get in their way.
 */
export function spread({ waitMs, repeat, elapsedMs, alone }: Refusal, random: () => number): number {
  if (alone) return random() * clamp(250, 0.1 * waitMs, 5_000);
  const round = clamp(2_000, 4.5 * waitMs, 9_000);
  const roundsEnd = (repeat - 1) * (waitMs + round);
  const untilRoundsEnd = elapsedMs === undefined ? 0 : clamp(0, roundsEnd - elapsedMs, round);
  return untilRoundsEnd + (random() * round) / repeat;
}
