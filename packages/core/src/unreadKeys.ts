import { fitWord } from './present/fitWord.ts';
import type { Evidence } from './read/evidence.ts';
import { documentOf } from './recognise/general.ts';
import { leavesOf } from './recognise/leavesOf.ts';
import type { Reading } from './recognise/reading.ts';

const most = 8;
const deepest = 8;

/**
 * Where texts and numbers stand in the body that nothing was taken from, the least deep first: `fehler.*.grund`. Names
 * of keys and no values; a key that may be a value itself is `?`. At most eight, then `…`.
 */
export function unreadKeys(evidence: Evidence, reading: Reading): readonly string[] {
  if (evidence.type !== 'responded') return [];
  const read = new Set(Array.from(leavesOf(reading), ({ value }) => String(value)));
  const keys = new Set<string>();
  for (const { path, value } of leavesOf(documentOf(evidence.body))) {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    if (text === '' || path.length === 0 || read.has(text)) continue;
    if (keys.size === most) return [...keys, '…'];
    keys.add(path.slice(0, deepest).map(nameOf).join('.'));
  }
  return [...keys];
}

const nameOf = (key: string): string => (/^\d+$/.test(key) ? '*' : (fitWord(key) ?? '?'));
