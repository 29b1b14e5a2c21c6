import type { ErrorKit, Kind, Surface, Tone } from '@tactful/core';
import type { Shown } from '@tactful/core/observe';
import type { FaultSwitch } from '../faults/faultSwitch.ts';
import type { Walk } from './tellWalk.ts';

/** An error that was met, in a line. */
export interface RecordedError {
  readonly id: number;
  /** When it was met, in milliseconds since 1970. */
  readonly at: number;
  readonly kind: Kind;
  readonly code?: string;
  readonly status?: number;
  readonly title: string;
  readonly tone: Tone;
  readonly surface: Surface;
  /** `POST /people`, without ids and queries; or what failed, where no request is known. */
  readonly where: string;
  readonly dialect: string;
  /** How often it was reported, or was shown again. */
  readonly reports: number;
  /** What became of the last report; absent: a component drew it, or only asked. */
  readonly shown?: Shown;
  /** What had failed works again. */
  readonly isSettled: boolean;
}

/** Something that happened, on the time line. */
export interface RecordedEvent {
  readonly id: number;
  readonly at: number;
  readonly type:
    | 'failed'
    | 'waits'
    | 'offered'
    | 'stopped'
    | 'settled'
    | 'closed'
    | 'opened'
    | 'held'
    | 'released'
    | 'fault';
  /** What it is about: a source, a route, a limit. */
  readonly lane: string;
  readonly text: string;
  /** Until when something waits. */
  readonly until?: number;
  readonly error?: number;
}

/** Something that the app doesn't know yet, and the line that tells it. */
export interface Gap {
  readonly what: 'code' | 'field';
  readonly name: string;
  /** In how many errors. */
  readonly count: number;
  readonly why: string;
  /** What to write. */
  readonly line: string;
  /** Where to write it. */
  readonly place: string;
}

/** What waits at present. */
export interface Waiting {
  readonly ways: readonly { readonly name: string; readonly until: number; readonly waitMs: number }[];
  readonly held: number;
}

/** All that was recorded. A new object for every change. */
export interface DevtoolsState {
  /** The newest first; at most 100. */
  readonly errors: readonly RecordedError[];
  /** The newest first; at most 200. */
  readonly events: readonly RecordedEvent[];
  /** The most frequent first. */
  readonly gaps: readonly Gap[];
  readonly waiting: Waiting;
}

/** Looks on at a kit, outside React. Holds nothing that isn't redacted but what is needed to replay. */
export interface Devtools {
  readonly kit: ErrorKit;
  readonly faults: FaultSwitch;
  readonly getSnapshot: () => DevtoolsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to look on; answers how to end that. */
  attach(): () => void;
  /** The walk of an error, the last that was told of it. */
  walkOf(id: number): Walk | undefined;
  /** Reports the error again, in the situation that it was met in. Answers what was seen of it. */
  replay(id: number): string;
  /** Forgets what was recorded. */
  readonly clear: () => void;
}
