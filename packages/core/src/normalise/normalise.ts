import type { Knowledge } from '../knowledge.ts';
import type { Evidence } from '../read/evidence.ts';
import type { Reading } from '../recognise/reading.ts';
import { ApiError } from './apiError.ts';

/** One form for all. */
export function normalise(
  _evidence: Evidence,
  reading: Reading,
  _knowledge: Pick<Knowledge, 'dialects' | 'codes'>,
  now: number,
): ApiError {
  return new ApiError({
    kind: 'unknown',
    codes: [],
    message: reading.message ?? 'This did not work.',
    audience: 'developer',
    issues: [],
    issuesOmitted: 0,
    params: {},
    challenges: [],
    outcome: 'failed',
    partial: false,
    dialect: reading.dialect,
    receivedAt: now,
  });
}
