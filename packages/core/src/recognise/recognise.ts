import type { Evidence } from '../read/evidence.ts';
import { tryTo } from '../read/tryTo.ts';
import type { Dialect } from './dialect.ts';
import { readGenerally } from './general.ts';
import type { Reading } from './reading.ts';

/** What it says: asks the dialects in order, the most particular first; the general reader does the rest. Never throws. */
export function recognise(evidence: Evidence, dialects: readonly Dialect[]): Reading {
  if (evidence.type !== 'responded') return { dialect: 'none' };
  let made: Reading | undefined;
  const general = (): Reading => (made ??= tryTo(() => readGenerally(evidence)) ?? { dialect: 'none' });
  for (const dialect of dialects) {
    try {
      const stated = dialect.read(evidence, general);
      if (stated) return merged(general(), stated, dialect.id);
    } catch {
      // It stumbled, so it isn't its own format.
    }
  }
  return general();
}

/** What a dialect leaves unsaid is as the general reader has it. */
function merged(general: Reading, stated: Omit<Reading, 'dialect'>, dialect: string): Reading {
  const reading: { -readonly [Member in keyof Reading]: unknown } = { ...general };
  for (const [member, value] of Object.entries(stated) as [keyof typeof stated, unknown][])
    if (value !== undefined) reading[member] = value;
  reading.dialect = dialect;
  return reading as Reading;
}
