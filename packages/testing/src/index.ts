export { createFailingFetch } from './failingFetch.ts';
export type { Answer, FailingFetch } from './failingFetch.ts';
export { createFakeClock } from './fakeClock.ts';
export type { FakeClock } from './fakeClock.ts';
export { createHeldApi } from './heldApi.ts';
export type { HeldApi, HeldCall } from './heldApi.ts';
