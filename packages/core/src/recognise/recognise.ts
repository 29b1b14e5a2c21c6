import type { Evidence } from '../read/evidence.ts';
import type { Dialect } from './dialect.ts';
import { readGenerally } from './general.ts';
import type { Reading } from './reading.ts';

/** What it says: asks the dialects in order, the most particular first; the general reader does the rest. Never throws. */
export function recognise(evidence: Evidence, dialects: readonly Dialect[]): Reading {
  if (evidence.type !== 'responded') return { dialect: 'none' };
  let made: Reading | undefined;
  const general = (): Reading => (made ??= generally());
  const generally = (): Reading => {
    try {
      return readGenerally(evidence);
    } catch {
      // A getter of a hostile object threw: what remains is the status.
      return { dialect: 'none' };
    }
  };
  for (const dialect of dialects) {
    try {
      const reading = dialect.read(evidence, general);
      if (reading) return { ...general(), ...reading, dialect: dialect.id };
    } catch {
      // It stumbled, so it isn't its own format.
    }
  }
  return general();
}
