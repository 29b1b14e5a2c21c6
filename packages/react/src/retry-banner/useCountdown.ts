import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { createRemaining } from '@tactful/core/gate';
import { listenTo } from '../events/listenTo.ts';
import { useTactful } from '../provider/TactfulContext.ts';

/** Beyond a day nothing is counted down. */
const longest = 24 * 3600_000;

/** A wait as it is now. */
export interface Wait {
  /** Whole seconds left; see `useCountdown`. */
  readonly seconds: number | undefined;
  /** How long it was when it was first seen, in milliseconds. */
  readonly whole: number;
}

/**
 * Whole seconds left until `deadline` (milliseconds since 1970), 0 from then on. Changes at most once per second.
 * Computed from the wall clock, never from ticks, so that neither a sleeping device nor a slow tab falls behind;
 * a clock set back never makes the wait longer. `undefined` without a deadline, beyond a day, and on the server.
 */
export function useCountdown(deadline: number | undefined): number | undefined {
  return useWait(deadline).seconds;
}

/** The same, with the length of the whole wait. */
export function useWait(deadline: number | undefined): Wait {
  const { clock } = useTactful().kit;
  const { left, whole } = useMemo(() => {
    const remaining = createRemaining(clock, deadline ?? 0);
    return { left: remaining, whole: remaining() };
  }, [deadline, clock]);
  const subscribe = useCallback(
    (changed: () => void) => {
      let stop = (): void => {};
      const tick = (): void => {
        stop();
        changed();
        const rest = left();
        const nap = rest % 1000 || 1000;
        const begun = clock.now();
        if (rest === 0) return;
        stop = clock.after(nap, () => {
          // A clock that was set back meanwhile hides that time has passed.
          if (clock.now() < begun) left(rest - nap);
          tick();
        });
      };
      tick();
      const listening = [
        listenTo(document, 'visibilitychange', tick),
        listenTo(window, 'pageshow focus', tick),
      ];
      return () => {
        stop();
        for (const end of listening) end();
      };
    },
    [left, clock],
  );
  const counted = deadline !== undefined && whole <= longest;
  const seconds = useSyncExternalStore(
    counted ? subscribe : idle,
    () => (counted ? Math.ceil(left() / 1000) : undefined),
    () => undefined,
  );
  // Where no time passes, such as on the server, nothing is waited for.
  return { seconds, whole: seconds === undefined ? 0 : whole };
}

const idle = () => () => {};
