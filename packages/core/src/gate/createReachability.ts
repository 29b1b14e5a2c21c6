import { createTeller } from '../notify/createTeller.ts';
import { browserSurroundings, type Surroundings } from '../notify/surroundings.ts';
import { backoff } from '../retry/backoff.ts';
import { systemClock } from '../vocabulary/clock.ts';
import { whenDue, type World } from './whenDue.ts';

export interface ReachabilityOptions extends World {
  /**
   * Asks for something small, past every cache. Whatever is answered, also an error, shows that there is a connection;
   * only a rejection shows that there is none. The signal aborts it after ten seconds.
   */
  readonly probe: (signal: AbortSignal) => Promise<unknown>;
}

/**
 * Whether anything can be reached, by trial: browsers that say they are offline are right, those that say they are
 * online only have some network. As `surroundings` of the kit and the gate it keeps repeats back until a probe got through.
 */
export interface Reachability extends Surroundings {
  /** Something got an answer: there is a connection. */
  answered(): void;
  /** Something got none. Unless that is known already, one probe finds out whether anything does. */
  lost(): void;
  dispose(): void;
}

/** Between two probes: a second, doubled each time up to half a minute. */
const between = { baseMs: 1_000, capMs: 30_000 };
const patience = 10_000;
/** Those who get their connection back together do not all begin in the same instant. */
const spreadMs = 1_000;

/** Believes in a connection until something is lost; then probes, while someone looks at the page, until one gets through. */
export function createReachability({ probe, ...world }: ReachabilityOptions): Reachability {
  const { clock = systemClock, surroundings = browserSurroundings, random = Math.random } = world;
  const teller = createTeller(() => true);
  let reachable = !surroundings.isOffline();
  let failures = 0;
  /** Ends the probe that is on its way or planned. */
  let endProbe: (() => void) | undefined;

  const found = (isReachable: boolean): void => {
    endProbe?.();
    endProbe = undefined;
    failures = isReachable ? 0 : failures + 1;
    if (isReachable !== reachable) teller.tellSoon();
    reachable = isReachable;
    if (!reachable) probeIn(backoff(between, failures, random));
  };

  const probeIn = (ms: number): void => {
    endProbe?.();
    endProbe = whenDue(clock.now() + ms, probeNow, world);
  };

  const probeNow = (): void => {
    const controller = new AbortController();
    let isOver = false;
    const end = (): void => {
      isOver = true;
      cancelPatience();
      controller.abort();
    };
    const heard = (isReachable: boolean): void => {
      if (!isOver) found(isReachable);
    };
    const cancelPatience = clock.after(patience, () => heard(false));
    endProbe = end;
    probe(controller.signal).then(
      () => heard(true),
      () => heard(false),
    );
  };

  /** What the browser says when it is online again proves nothing: until a probe gets through, it is not. */
  const wentOffline = (): void => {
    reachable = false;
    probeIn(random() * spreadMs);
  };

  if (!reachable) wentOffline();
  const stopWatching = surroundings.subscribe(() => {
    if (surroundings.isOffline() && reachable) wentOffline();
    teller.tellSoon();
  });

  return {
    isOffline: () => surroundings.isOffline() || !reachable,
    isHidden: () => surroundings.isHidden(),
    subscribe: teller.subscribe,
    answered: () => {
      if (!reachable && !surroundings.isOffline()) found(true);
    },
    lost: () => {
      if (reachable && !endProbe) probeNow();
    },
    dispose: () => {
      stopWatching();
      endProbe?.();
    },
  };
}
