import { systemClock } from '../vocabulary/clock.ts';
import { createTeller } from '../notify/createTeller.ts';
import { browserSurroundings } from '../notify/surroundings.ts';
import { backoff } from '../retry/backoff.ts';
import { defaultRetryPolicy } from '../retry/retryPolicy.ts';
import { everything, isDue, isUnnamed, keyOf, leftOf, longestOf, type Closure } from './closure.ts';
import { createClosures, longestWait } from './createClosures.ts';
import { createHoldingQueue } from './createHoldingQueue.ts';
import type { Gate, GateOptions, GateRequest, GateState } from './gate.ts';
import { limitIn, type AnsweredLimit } from './limitIn.ts';
import { notSent } from './notSent.ts';
import { createPlaces, moverOf, originOf, type Place } from './places.ts';
import { shareClosures } from './shareClosures.ts';

const patience = 60_000;
const mostHeld = 50;
const lately = 60_000;
const mostServed = 200;

/** Makes a gate that is open everywhere, except where it was closed before a reload. One for the whole app. */
export function createGate(options: GateOptions = {}): Gate {
  const { clock = systemClock, random = Math.random, reachability } = options;
  const { throttled, leastThrottledMs } = { ...defaultRetryPolicy, ...options.retry };
  const places = createPlaces(options.bucketOf ?? (() => undefined));
  /** By way: `*` stands for whatever an origin has served. */
  const served = new Map<string, number>();
  let state: GateState | undefined;

  const teller = createTeller(() => true);
  const changed = (): void => {
    state = undefined;
    teller.tellSoon();
  };
  const queue = createHoldingQueue<Closure>(clock, random, options.mostHeld ?? mostHeld, changed);
  const surroundings = options.surroundings ?? reachability ?? browserSurroundings;
  const closures = createClosures(
    clock,
    random,
    queue,
    surroundings,
    (heard) => shareClosures(options.channel, options.storage, heard),
    changed,
    (closure) => remember(closure, [closure.bucket]),
  );

  const concerning = (place: Place, automatic: boolean): readonly Closure[] =>
    closures.all().filter((closure) => concerns(closure, place, automatic));

  const refuse = (place: Place, { bucket: named, waitMs }: AnsweredLimit, status: number): void => {
    const now = clock.now();
    const own = named ?? place.bucket ?? place.route;
    // A second limit without a name, while the first one lasts, is a limit on everything.
    const isSecond = concerning(place, true).some(
      (one) => isUnnamed(one) && !one.automaticOnly && one.bucket !== own && leftOf(one, now) > 0,
    );
    const bucket = own === place.route && isSecond ? everything : own;
    const refusals = (closures.find(place.origin, bucket)?.refusals ?? 0) + 1;
    closures.close({
      origin: place.origin,
      bucket,
      waitMs: waitMs ?? Math.max(leastThrottledMs, backoff(throttled, refusals, random)),
      alone: status === 429 && wasServed(place.origin),
      outage: status === 503,
    });
  };

  const serve = (place: Place, { bucket: named, left, waitMs }: AnsweredLimit): void => {
    const now = clock.now();
    const bucket = named ?? place.bucket ?? place.route;
    remember(place, [place.route, bucket, everything]);
    for (const closure of concerning(place, true)) {
      const isServed = closure.bucket === bucket || isAbout(closure, place);
      const hasMore = closure.bucket === bucket && left.includes(named ?? '');
      const isBack = closure.outage && isServed;
      if (hasMore || isBack || leftOf(closure, now) === 0) closures.open(closure, isServed);
    }
    if (waitMs !== undefined && waitMs > 0)
      closures.close({ origin: place.origin, bucket, waitMs, automaticOnly: true, alone: true });
  };

  const remember = ({ origin }: Pick<Place, 'origin'>, buckets: readonly string[]): void => {
    for (const bucket of new Set(buckets)) {
      const way = keyOf({ origin, bucket });
      served.delete(way);
      served.set(way, clock.now());
      const [oldest] = served.keys();
      if (served.size > mostServed && oldest !== undefined) served.delete(oldest);
    }
  };

  const wasServed = (origin: string): boolean => {
    const ago = clock.now() - (served.get(keyOf({ origin, bucket: everything })) ?? Number.NEGATIVE_INFINITY);
    return ago >= 0 && ago <= lately;
  };

  const lose = (request: GateRequest): void => {
    for (const closure of concerning(places.placeOf(request), true)) closures.loseProbe(closure);
  };

  const gate: Gate = {
    enter: async (request) => {
      const automatic = moverOf(request) === 'automatic';
      const place = places.placeOf(request);
      const passed = new Set<Closure>();
      for (;;) {
        request.signal?.throwIfAborted();
        const now = clock.now();
        const ahead = concerning(place, automatic).filter((closure) => !passed.has(closure));
        const closed = longestOf(
          ahead.filter((closure) => !isDue(closure, now)),
          now,
        );
        if (!closed) {
          if (automatic) for (const due of ahead) closures.beginProbe(due);
          return;
        }
        const left = leftOf(closed, now);
        if (automatic ? left > (request.patienceMs ?? patience) : left > 0 && closed.waitMs < longestWait)
          throw notSent(request, closed, now);
        if (!automatic) return;
        const held = queue.hold(closed, request.signal, () => notSent(request, closed, clock.now()));
        closures.wake(closed);
        // oxlint-disable-next-line no-await-in-loop -- each way in turn has to let it go
        await held;
        passed.add(closed);
      }
    },

    answered: (request, answer) => {
      reachability?.answered();
      const place = places.placeOf(request);
      const limit = limitIn(answer, clock.now());
      if (limit.bucket !== undefined && limit.bucket !== everything) places.learn(place, limit.bucket);
      if (limit.refused) refuse(place, limit, answer.status);
      else if (answer.status >= 500) lose(request);
      else serve(place, limit);
    },

    lost: (request) => {
      reachability?.lost();
      lose(request);
    },

    closedUntil: (request) => {
      const now = clock.now();
      const concerned = concerning(places.placeOf(request), moverOf(request) === 'automatic');
      const longest = longestOf(concerned, now);
      return longest && leftOf(longest, now) > 0 ? longest.deadline : undefined;
    },

    servedAt: (way) => served.get(keyOf(way)),

    answeredLately: (url) => wasServed(originOf(url)),

    getSnapshot: () => {
      state ??= {
        closed: closures.all().map(({ origin, bucket, deadline, waitMs, automaticOnly, outage }) => ({
          origin,
          bucket,
          deadline,
          waitMs,
          automaticOnly,
          outage,
        })),
        held: queue.count(),
      };
      return state;
    },
    subscribe: teller.subscribe,

    dispose: () => {
      closures.dispose();
      queue.clear();
    },
  };

  return gate;
}

/**
 * A limit without a name holds all automatic traffic to its origin, but the person only on the same route. Whether an
 * API that was down is back, people may see for themselves at any time.
 */
function concerns(closure: Closure, place: Place, automatic: boolean): boolean {
  if (closure.origin !== place.origin) return false;
  if (!automatic && (closure.automaticOnly || closure.outage)) return false;
  return isAbout(closure, place) || (automatic && isUnnamed(closure));
}

function isAbout(closure: Closure, { bucket, route }: Place): boolean {
  return [everything, bucket, route].includes(closure.bucket);
}
