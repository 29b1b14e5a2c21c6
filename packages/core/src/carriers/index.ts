import type { Carrier } from '../read/carrier.ts';

/** All carriers the kit knows, in the order they are asked. */
export const defaultCarriers: readonly Carrier[] = [];
