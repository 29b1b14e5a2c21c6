import type { Clock } from '../vocabulary/clock.ts';
import type { EventListener, TactfulEvent } from './event.ts';
import type { ApiError } from '../normalise/apiError.ts';

const most = 50;
const within = 10_000;

/** Passes events on, never while something renders, at most 50 in 10 s; what is left out is counted. */
export interface Pace {
  tell(event: TactfulEvent, error?: ApiError): void;
  /** Tells at once how many were left out: the page goes away. */
  flush(): void;
}

export function paced(listener: EventListener, clock: Clock): Pace {
  let begun = -Infinity;
  let told = 0;
  let dropped = 0;
  let complained = false;

  const pass: EventListener = (event, error) => {
    try {
      listener(event, error);
    } catch (fault) {
      // A listener's fault must not become one of the app's errors; once is enough to find it.
      if (!complained) console.warn('Tactful: an event listener threw', fault);
      complained = true;
    }
  };
  const flush = (): void => {
    if (dropped === 0) return;
    const count = dropped;
    dropped = 0;
    pass({ name: 'dropped', attributes: {}, count, at: clock.now() });
  };
  return {
    flush,
    tell(event, error) {
      const now = clock.now();
      if (now - begun >= within) {
        begun = now;
        told = 0;
        if (dropped > 0) queueMicrotask(flush);
      }
      if (told >= most) {
        dropped += event.count;
        return;
      }
      told++;
      queueMicrotask(() => pass(event, error));
    },
  };
}
