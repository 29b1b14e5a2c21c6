import type { Carrier } from './carrier.ts';
import type { Evidence } from './evidence.ts';

/** What arrived. */
export function read(thrown: unknown, _carriers: readonly Carrier[]): Evidence {
  return { type: 'notHttp', thrown, carrier: 'none' };
}
