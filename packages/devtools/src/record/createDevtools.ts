import {
  redactText,
  type ApiError,
  type ErrorKit,
  type Journey,
  type Situation,
  type Surface,
} from '@tactful/core';
import { createFaultSwitch } from '../faults/createFaultSwitch.ts';
import type { FaultSwitchOptions } from '../faults/faultSwitch.ts';
import type { Devtools, DevtoolsState, RecordedError, RecordedEvent } from './devtools.ts';
import { createGapList } from './createGapList.ts';
import { laneOf, routeOf } from './routeOf.ts';
import { tellWalk } from './tellWalk.ts';
import { watchGate } from './watchGate.ts';

const mostErrors = 100;
const mostEvents = 200;

interface Kept {
  readonly id: number;
  journey: Journey;
  situation: Situation;
  row: RecordedError;
}

const ofPlan = { retry: 'waits', offer: 'offered', stop: 'stopped' } as const;
const shared = ['toast', 'banner', 'dialog'] as const;

/** Makes devtools for a kit. They look on from `attach()`. */
export function createDevtools(kit: ErrorKit, options: FaultSwitchOptions = {}): Devtools {
  const { clock } = kit;
  const listeners = new Set<() => void>();
  const gaps = createGapList();
  const ids = new WeakMap<ApiError, number>();
  let kept: readonly Kept[] = [];
  let events: readonly RecordedEvent[] = [];
  let waiting: DevtoolsState['waiting'] = { ways: [], held: 0 };
  let state: DevtoolsState | undefined;
  let nextId = 1;
  let isTelling = false;

  /** In a microtask: walks are taken while React renders. */
  const changed = (): void => {
    state = undefined;
    if (isTelling) return;
    isTelling = true;
    queueMicrotask(() => {
      isTelling = false;
      for (const listener of listeners) listener();
    });
  };
  const note = (event: Omit<RecordedEvent, 'id' | 'at'>): void => {
    events = [{ id: nextId++, at: clock.now(), ...event }, ...events].slice(0, mostEvents);
    changed();
  };
  const find = (error: ApiError): Kept | undefined => kept.find(({ id }) => id === ids.get(error));
  const change = (one: Kept, row: Partial<RecordedError>): void => {
    one.row = { ...one.row, ...row };
    changed();
  };

  const walked = (journey: Journey, situation: Situation): void => {
    const { error, presentation } = journey;
    const known = find(error);
    const seen = {
      title: redactText(presentation.title),
      tone: presentation.tone,
      surface: presentation.surface,
      where: routeOf(error, situation),
    };
    if (known) {
      known.journey = journey;
      known.situation = situation;
      change(known, seen);
    } else {
      const id = nextId++;
      ids.set(error, id);
      const row: RecordedError = {
        id,
        at: clock.now(),
        kind: error.kind,
        ...(error.code !== undefined && { code: redactText(error.code) }),
        ...(error.status !== undefined && { status: error.status }),
        dialect: error.dialect,
        reports: 0,
        isSettled: false,
        ...seen,
      };
      kept = [{ id, journey, situation, row }, ...kept].slice(0, mostErrors);
      note({ type: 'failed', lane: laneOf(error, situation), text: nameOf(error), error: id });
    }
    gaps.take(journey, situation);
  };

  const faults = createFaultSwitch({
    ...options,
    onStrike: (request, label) => {
      note({ type: 'fault', lane: routeOf({ request }, undefined), text: label });
      options.onStrike?.(request, label);
    },
  });

  const devtools: Devtools = {
    kit,
    faults,
    getSnapshot: () => {
      state ??= { errors: kept.map(({ row }) => row), events, gaps: gaps.all(), waiting };
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    attach: () => {
      const ends = [
        kit.watch({
          walked,
          reported: (error, _situation, _presentation, shown) => {
            const one = find(error);
            if (one) change(one, { shown, reports: one.row.reports + 1 });
          },
          planned: (error, situation, plan) => {
            if (!find(error)) kit.present(error, situation);
            const id = ids.get(error);
            const at = plan.do === 'retry' ? plan.at : plan.do === 'offer' ? plan.notBefore : undefined;
            note({
              type: ofPlan[plan.do],
              lane: laneOf(error, situation),
              text: `${nameOf(error)}, ${plan.reason.replaceAll('_', ' ')}`,
              ...(at !== undefined && { until: at }),
              ...(id !== undefined && { error: id }),
            });
          },
          settled: (source) => {
            const ended = kept.filter(({ situation, row }) => situation.source === source && !row.isSettled);
            if (ended.length === 0) return;
            for (const one of ended) change(one, { isSettled: true });
            note({ type: 'settled', lane: redactText(source), text: 'works again' });
          },
        }),
        watchGate(kit.gate, note, (now) => {
          waiting = now;
          changed();
        }),
      ];
      return () => {
        for (const end of ends) end();
        faults.turnOff();
      };
    },
    walkOf: (id) => {
      const one = kept.find((other) => other.id === id);
      return one && tellWalk(one.journey, one.situation);
    },
    replay: (id) => {
      const one = kept.find((other) => other.id === id);
      if (!one) return 'It is no longer kept.';
      const { error } = one.journey;
      const before = one.row.reports;
      const situation = replayable(kit, error, one);
      const { surface, rule } = kit.report(error, situation);
      const shown = one.row.reports > before ? one.row.shown : undefined;
      if (surface === 'silent') return `It is kept silent: ${rule}.`;
      if (shown === 'repeated') return `It is on the ${surface} already, and counted there.`;
      return shown === 'silent'
        ? 'It was closed a moment ago, and stays away for ten seconds.'
        : `Shown on the ${surface}.`;
    },
    clear: () => {
      kept = [];
      events = [];
      gaps.clear();
      changed();
    },
  };
  return devtools;
}

/** What a component drew can't be drawn again from here: then a shared surface takes it, as after an action. */
function replayable(kit: ErrorKit, error: ApiError, { situation, row }: Kept): Situation {
  const isShared = (surface: Surface): boolean => shared.some((one) => one === surface);
  if (isShared(row.surface) || row.surface === 'silent') return situation;
  const aside: Situation = { ...situation, surfaces: shared };
  return isShared(kit.present(error, aside).surface) ? aside : { ...aside, occasion: 'action' };
}

function nameOf({ kind, code, status }: ApiError): string {
  return redactText([status, code ?? kind].filter((part) => part !== undefined).join(' '));
}
