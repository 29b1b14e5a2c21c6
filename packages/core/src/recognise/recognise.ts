import type { Evidence } from '../read/evidence.ts';
import type { Dialect } from './dialect.ts';
import type { Reading } from './reading.ts';

/** What it says. */
export function recognise(_evidence: Evidence, _dialects: readonly Dialect[]): Reading {
  return { dialect: 'none' };
}
