export { createDevtools } from './record/createDevtools.ts';
export type {
  Devtools,
  DevtoolsState,
  Gap,
  RecordedError,
  RecordedEvent,
  Waiting,
} from './record/devtools.ts';
export type { Fact, Room, Walk } from './record/tellWalk.ts';
export { createFaultSwitch } from './faults/createFaultSwitch.ts';
export type {
  Fault,
  FaultState,
  FaultSwitch,
  FaultSwitchOptions,
  FaultTarget,
  Strike,
} from './faults/faultSwitch.ts';
