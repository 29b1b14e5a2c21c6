import type { Clock } from '../vocabulary/clock.ts';
import type { Surroundings } from '../notify/surroundings.ts';
import { backoff } from '../retry/backoff.ts';
import { resumeAt } from '../retry/resumeAt.ts';
import { defaultRetryPolicy } from '../retry/retryPolicy.ts';
import { spread } from '../retry/spread.ts';
import { bringForward, dueOf, isDue, keyOf, leftOf, type Closure } from './closure.ts';
import type { HoldingQueue } from './createHoldingQueue.ts';
import { longestNap, timerSlack } from './whenDue.ts';
import type { ClosureShare, SharedClosure } from './shareClosures.ts';

/** Longer waits are not enforced to the end: "later" is all that can be said of them. */
export const longestWait = 86_400_000;
/** A probe that nobody hears of again is given up after so long. */
const probeLease = 30_000;
const mostClosures = 100;
/** Other tabs hear of a probe as of a closure of its own, so that all news has one form. */
const probeOf = 'probe ';

/** The closed ways, and the one who wakes them. */
export interface Closures {
  all(): readonly Closure[];
  find(origin: string, bucket: string): Closure | undefined;
  /** Closes a way, or keeps it closed for longer: of two deadlines the later one holds. */
  close(closing: Closing): void;
  /** Opens it; those who wait go on one after the other. `isServed`: something of it was, rather than of the same origin. */
  open(closure: Closure, isServed: boolean): void;
  /** Someone is on the way to see whether it is open again. */
  beginProbe(closure: Closure): void;
  /** The probe got no answer; another one goes a little later. */
  loseProbe(closure: Closure): void;
  /** Has to be told when somebody begins to wait. */
  wake(closure: Closure): void;
  dispose(): void;
}

interface Closing {
  readonly origin: string;
  readonly bucket: string;
  readonly waitMs: number;
  /** Nothing was refused yet: the person may try. Default false. */
  readonly automaticOnly?: boolean;
  /** This browser ran into the limit by itself, rather than as one of many. Default false. */
  readonly alone?: boolean;
  /** The API is down, rather than too much was sent. Default false. */
  readonly outage?: boolean | undefined;
}

export function createClosures(
  clock: Clock,
  random: () => number,
  queue: HoldingQueue<Closure>,
  surroundings: Surroundings,
  connect: (heard: (news: SharedClosure) => void) => ClosureShare,
  changed: () => void,
  servedElsewhere: (closure: Closure) => void,
): Closures {
  const closures = new Map<string, Closure>();
  const isAway = (): boolean => surroundings.isOffline() || surroundings.isHidden();

  const put = ({
    waitMs,
    automaticOnly = false,
    alone = false,
    outage = false,
    ...way
  }: Closing): Closure => {
    const now = clock.now();
    const before = closures.get(keyOf(way));
    const wait = Math.min(waitMs, longestWait);
    const refusals = (before?.refusals ?? 0) + (automaticOnly ? 0 : 1);
    const later = spread(
      { waitMs: wait, repeat: Math.max(1, refusals), elapsedMs: undefined, alone },
      random,
    );
    const times = { deadline: now + wait, opensAt: now + wait + later, waitMs: wait, left: wait, outage };
    const closure: Closure = {
      ...way,
      ...(before && lastsLonger(before, now, wait, automaticOnly) ? before : times),
      automaticOnly: automaticOnly && (before?.automaticOnly ?? true),
      refusals,
      lost: 0,
      probingUntil: 0,
      setBack: before?.setBack ?? 0,
    };
    return Object.assign(before ?? closure, closure);
  };

  const close = (closing: Closing): void => {
    const closure = put(closing);
    keep(closure);
    publish(closure, closure.deadline);
  };

  const keep = (closure: Closure): void => {
    closures.delete(keyOf(closure));
    closures.set(keyOf(closure), closure);
    const [oldest] = closures.values();
    if (closures.size > mostClosures && oldest) remove(oldest);
    wake(closure);
    changed();
  };

  const remove = (closure: Closure): void => {
    closures.delete(keyOf(closure));
    closure.cancelTimer?.();
    queue.releaseAll(closure);
    changed();
  };

  const publish = ({ origin, bucket, automaticOnly, outage }: Closure, deadline: number): void => {
    if (automaticOnly) return;
    const now = clock.now();
    const closed = [...closures.values()].filter((one) => !one.automaticOnly && leftOf(one, now) > 0);
    share.publish({ origin, bucket, deadline, outage }, closed);
  };

  const wake = (closure: Closure): void => {
    closure.cancelTimer?.();
    if (queue.count(closure) === 0) return;
    const now = clock.now();
    leftOf(closure, now);
    const { setBack } = closure;
    const nap = Math.min(Math.max(0, dueOf(closure) - now), longestNap);
    closure.cancelTimer = clock.after(nap, () => {
      // So much the clock was set back during the nap, beyond what was noticed already.
      const unnoticed = now + nap - clock.now() - (closure.setBack - setBack);
      if (unnoticed > timerSlack) bringForward(closure, unnoticed);
      if (dueOf(closure) > clock.now()) wake(closure);
      else if (!isAway()) sendProbe(closure);
    });
  };

  const sendProbe = (closure: Closure): void => {
    if (queue.count(closure) > 0 && isDue(closure, clock.now())) {
      beginProbe(closure);
      queue.releaseFirst(closure);
    }
    wake(closure);
  };

  const beginProbe = (closure: Closure): void => {
    closure.probingUntil = clock.now() + probeLease;
    publish({ ...closure, bucket: `${probeOf}${closure.bucket}` }, closure.probingUntil);
  };

  /** News of another tab, or from before the reload: like a header, except that it opens only what is due. */
  const hear = ({ origin, bucket, deadline, outage }: SharedClosure): void => {
    const now = clock.now();
    const isProbe = bucket.startsWith(probeOf);
    const known = closures.get(keyOf({ origin, bucket: isProbe ? bucket.slice(probeOf.length) : bucket }));
    if (isProbe && known) {
      known.probingUntil = Math.min(deadline, now + probeLease);
      wake(known);
    } else if (deadline <= now) {
      if (!known || leftOf(known, now) > 0) return;
      if (deadline > 0) servedElsewhere(known);
      remove(known);
    } else if (!isProbe && (!known || deadline > known.deadline)) {
      keep(put({ origin, bucket, waitMs: deadline - now, outage }));
    }
  };

  const stopWatching = surroundings.subscribe(() => {
    // Whoever set the clock back has been elsewhere.
    for (const closure of closures.values()) leftOf(closure, clock.now());
    if (isAway()) return;
    for (const closure of closures.values()) {
      if (queue.count(closure) === 0) continue;
      closure.opensAt = resumeAt({ at: closure.opensAt }, clock.now(), random);
      wake(closure);
    }
  });

  const share = connect(hear);
  for (const stored of share.load()) {
    if (stored.deadline <= clock.now()) continue;
    hear(stored);
    const known = closures.get(keyOf(stored));
    // Whoever loads the page anew wants to know whether the API is back: one goes and sees, the others wait for it.
    if (stored.outage && known)
      Object.assign(known, { deadline: clock.now(), opensAt: clock.now(), left: 0 });
  }

  return {
    all: () => [...closures.values()],
    find: (origin, bucket) => closures.get(keyOf({ origin, bucket })),
    close,
    open: (closure, isServed) => {
      remove(closure);
      publish(closure, isServed ? clock.now() : 0);
    },
    beginProbe,
    loseProbe: (closure) => {
      const now = clock.now();
      if (closure.probingUntil <= now) return;
      closure.lost += 1;
      closure.probingUntil = 0;
      closure.opensAt = now + backoff(defaultRetryPolicy.transient, closure.lost, random);
      wake(closure);
    },
    wake,
    dispose: () => {
      stopWatching();
      share.close();
      for (const closure of closures.values()) closure.cancelTimer?.();
      closures.clear();
    },
  };
}

/** Of two deadlines the later one holds; but one that only kept back automatic traffic says nothing to the person. */
function lastsLonger(before: Closure, now: number, wait: number, automaticOnly: boolean): boolean {
  if (before.automaticOnly && !automaticOnly) return false;
  return leftOf(before, now) > wait;
}
