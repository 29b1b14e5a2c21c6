export { createObserver } from './createObserver.ts';
export type { Observer, ObserverOptions, Shown, WatchedGate } from './createObserver.ts';
export type { EventAttributes, EventListener, EventName, TactfulEvent } from './event.ts';
