import type { ApiError, ErrorKit, Presentation, Surface } from '@tactful/core';
import { attachRemedies, isClaimed, onceClaimed, type RemedyHandlers } from '@tactful/react/headless';
import type { PlannedRetry } from '@tactful/core/gate';
import { isSilent, type TactfulMeta } from './meta.ts';
import type { SourcedSituation } from './situationOf.ts';

/** A failure, and what is known about it. */
export interface Failure {
  readonly thrown: unknown;
  readonly situation: SourcedSituation;
  readonly meta: TactfulMeta;
  readonly remedies: RemedyHandlers;
  /** It isn't final: it is tried again by itself. */
  readonly wait?: PlannedRetry;
  /** Hears how it is presented, before it is told. */
  readonly onPresented?: (presentation: Presentation) => void;
}

export interface Reporter {
  /**
   * Tells of a failure, once: on its surface, or on a shared one when nobody draws or reports it in its own place.
   * Ends when it is told, or need not be.
   */
  report(failure: Failure): Promise<void>;
  /** It works again: nothing more is told, and what was told leaves. */
  settle(source: string): void;
  /** Nobody wants it any more: the same, but nothing is said to work again. */
  withdraw(source: string): void;
}

/** So long a component has to draw an error in its own place before it is told elsewhere. Milliseconds. */
const timeToClaim = 100;

const shared: readonly Surface[] = ['toast', 'banner', 'dialog'];
/** Where nothing is lost when nobody draws it: the data on screen is still good, or there is nothing to say. */
const quiet: ReadonlySet<Surface> = new Set(['stale', 'silent']);

export function createReporter(kit: ErrorKit): Reporter {
  /** How to drop what is being told, by source. */
  const open = new Map<string, () => void>();
  const toldHere = new WeakSet<ApiError>();

  const drop = (source: string): void => {
    open.get(source)?.();
    open.delete(source);
  };
  const letOthers = (): Promise<void> =>
    new Promise((over) => {
      kit.clock.after(timeToClaim, over);
    });
  const tell = (error: ApiError, { situation, meta, wait }: Failure): void => {
    toldHere.add(error);
    const surfaces = meta.surface ? [meta.surface] : shared;
    if (!wait) kit.report(error, { ...situation, surfaces });
    else kit.notices.show(kit.present(error, { ...situation, surfaces }, wait), error);
  };

  return {
    report: async (failure) => {
      const { thrown, situation, meta, remedies, wait, onPresented } = failure;
      const { source, occasion } = situation;
      let dropped = false;
      drop(source);
      open.set(source, () => {
        dropped = true;
      });
      /** Someone else tells it, or nobody need: what was said of its attempts is over. */
      const leave = (): void => {
        if (!dropped && !wait) kit.notices.withdraw(source);
      };

      // What the person did has its own place most of the time, and who has that place reads the answer first.
      if (occasion === 'action') await letOthers();
      if (dropped || (occasion === 'action' && isClaimed(thrown))) return leave();
      const error = await kit.parseResponse(thrown);
      if (dropped || isSilent(meta, error)) return leave();

      attachRemedies(error, remedies);
      const presentation = kit.present(error, situation);
      onPresented?.(presentation);
      if (!meta.surface) {
        if (quiet.has(presentation.surface)) return leave();
        const isForAll = !wait && shared.includes(presentation.surface);
        if (!isForAll && occasion !== 'action') await letOthers();
      }
      const hasOwner =
        isClaimed(thrown) || isClaimed(error) || (kit.isReported(error) && !toldHere.has(error));
      if (dropped || hasOwner) return leave();

      tell(error, failure);
      // Somebody draws it after all, only later.
      const withdraw = (): void => kit.notices.withdraw(source);
      const stops = [onceClaimed(thrown, withdraw), onceClaimed(error, withdraw)];
      open.set(source, () => {
        for (const stop of stops) stop();
      });
    },
    settle: (source) => {
      drop(source);
      kit.settle(source);
    },
    withdraw: (source) => {
      drop(source);
      kit.notices.withdraw(source);
    },
  };
}
