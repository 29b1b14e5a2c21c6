import { durationMs } from './duration.ts';
import type { Told } from './told.ts';

/** A bare number counts in what the key says, or in seconds. */
const units: readonly (readonly [RegExp, number])[] = [
  [/(?:ms|millis|milliseconds)$/i, 1],
  [/minutes/i, 60_000],
  [/hours/i, 3_600_000],
];

/** More seconds than these are a point in time. */
const mostSeconds = 1e9;

/** Takes how long to wait, or when it will be over. */
export function takeWait(said: string, role: 'wait' | 'resumes' | 'resets', key: string, told: Told): void {
  const isNumber = /^\d{1,15}(?:\.\d+)?$/.test(said);
  if (role === 'wait' && (isNumber ? Number(said) < mostSeconds : durationMs(said) !== undefined))
    told.waitMs ??= isNumber
      ? Number(said) * (units.find(([name]) => name.test(key))?.[1] ?? 1000)
      : durationMs(said);
  else if (said.length <= 40) told[role === 'resets' ? 'resetsAt' : 'resumesAt'] ??= said;
}
