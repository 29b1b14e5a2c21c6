/** A closed way, and when it opens. Changed in place by the gate alone; all times are milliseconds since 1970. */
export interface Closure {
  readonly origin: string;
  readonly bucket: string;
  /** The API's own deadline. */
  deadline: number;
  /** When held traffic may go on: a little later, so that not everybody comes back in the same instant. */
  opensAt: number;
  /** The whole wait, in milliseconds. */
  waitMs: number;
  /** What was left of it when somebody last looked. */
  left: number;
  automaticOnly: boolean;
  /** The API is down, rather than too much was sent. */
  outage: boolean;
  /** How often in a row it was closed, and how many probes got no answer. */
  refusals: number;
  lost: number;
  /** A probe is on its way, here or in another tab, and is given up then. 0: none. */
  probingUntil: number;
  /** By how much in all the clock was seen to be set back. */
  setBack: number;
  cancelTimer?: (() => void) | undefined;
}

/** The bucket of a limit on everything that an origin offers. */
export const everything = '*';

/** What a way is known by. */
export function keyOf({ origin, bucket }: Pick<Closure, 'origin' | 'bucket'>): string {
  return `${origin} ${bucket}`;
}

/** Whether the API gave the limit no name, so that its bucket is a route. */
export function isUnnamed({ bucket }: Closure): boolean {
  return bucket.includes(' /');
}

/** What is left of the wait, in milliseconds. Never more than before, also when the clock is set back. */
export function leftOf(closure: Closure, now: number): number {
  const left = Math.max(0, closure.deadline - now);
  if (left > closure.left) bringForward(closure, left - closure.left);
  closure.left = Math.min(left, closure.left);
  return closure.left;
}

/** The clock was set back by so much, and the deadlines go with it. */
export function bringForward(closure: Closure, ms: number): void {
  closure.deadline -= ms;
  closure.opensAt -= ms;
  if (closure.probingUntil > 0) closure.probingUntil -= ms;
  closure.setBack += ms;
}

/** When the next one may go and see. */
export function dueOf({ opensAt, probingUntil }: Closure): number {
  return Math.max(opensAt, probingUntil);
}

/** The deadline has passed, and no probe is on its way. */
export function isDue(closure: Closure, now: number): boolean {
  const mayProbe = closure.probingUntil <= now && (closure.lost === 0 || closure.opensAt <= now);
  return leftOf(closure, now) === 0 && mayProbe;
}

/** The one with the longest wait left. */
export function longestOf(closures: readonly Closure[], now: number): Closure | undefined {
  return closures.toSorted((one, other) => leftOf(other, now) - leftOf(one, now))[0];
}
