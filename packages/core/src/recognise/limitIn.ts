import type { Json } from '../vocabulary/json.ts';
import type { Limit } from '../vocabulary/limit.ts';
import { limitRole } from './keys.ts';

/** The limit that records tell of: a number with a maximum, or a way to change the plan. Each member is checked by its type. */
export function limitIn(nodes: readonly Json[]): Limit | undefined {
  const limit: { -readonly [Member in keyof Limit]?: Limit[Member] } = {};
  for (const node of nodes) {
    for (const key in node) {
      const role = limitRole(key);
      if (role === '') continue;
      const value = node[key];
      const number = numberIn(value);
      const text = number === undefined && typeof value === 'string' && value.length <= 2048 ? value : '';
      if (role === 'resetsAt') {
        const at = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : 0;
        if (at > 0) limit.resetsAt ??= at;
      } else if (number !== undefined) {
        if (role === 'current') limit.current ??= number;
        else if (role === 'max' || role === 'limit') limit.max ??= number;
      } else if (text !== '' && role !== 'current' && role !== 'max') {
        limit[role === 'limit' ? 'name' : role] ??= text;
      }
    }
  }
  const { name, current, max, tier, upgradeUrl } = limit;
  const isTold =
    max !== undefined ? (name ?? current ?? tier) !== undefined : current !== undefined && tier !== undefined;
  return isTold || upgradeUrl !== undefined ? limit : undefined;
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 && Number.isFinite(number) ? number : undefined;
}
