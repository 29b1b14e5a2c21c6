import type { Carrier } from './carrier.ts';
import type { Evidence } from './evidence.ts';
import { read } from './read.ts';

/** What arrived, with the body read. */
export async function readResponse(thrown: unknown, carriers: readonly Carrier[]): Promise<Evidence> {
  return read(thrown, carriers);
}
