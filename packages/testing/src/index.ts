export { createHeldApi } from './heldApi.ts';
export type { HeldApi, HeldCall } from './heldApi.ts';
