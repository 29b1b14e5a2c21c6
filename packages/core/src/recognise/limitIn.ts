import type { Limit } from '../vocabulary/limit.ts';
import type { Json } from './complaints.ts';
import { limitRolesOf } from './keys.ts';

const numberIn = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{1,15}$/.test(value)
        ? Number(value)
        : NaN;
  return Number.isFinite(number) && number >= 0 ? number : undefined;
};

/** The limit that records tell of: a number with a maximum, or a way to change the plan. Each member is checked by its type. */
export function limitIn(nodes: readonly Json[]): Limit | undefined {
  const limit: {
    name?: string;
    current?: number;
    max?: number;
    tier?: string;
    upgradeUrl?: string;
    resetsAt?: number;
  } = {};
  for (const node of nodes) {
    for (const key in node) {
      const roles = limitRolesOf(key);
      if (!roles) continue;
      const value = node[key];
      const number = numberIn(value);
      const text = typeof value === 'string' && value !== '' && value.length <= 2048 ? value : undefined;
      for (const role of roles) {
        if (role === 'current' || role === 'max') {
          if (number !== undefined) limit[role] ??= number;
        } else if (role === 'resetsAt') {
          const at = text === undefined ? undefined : Date.parse(text);
          if (
            at !== undefined &&
            /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(text ?? '') &&
            Number.isFinite(at)
          )
            limit.resetsAt ??= at;
        } else if (text !== undefined && number === undefined) limit[role] ??= text;
      }
    }
  }
  const telling = [limit.current, limit.max, limit.tier, limit.upgradeUrl].filter(
    (part) => part !== undefined,
  ).length;
  return limit.upgradeUrl !== undefined ||
    (limit.max !== undefined && telling + (limit.name === undefined ? 0 : 1) > 1) ||
    (limit.current !== undefined && limit.tier !== undefined)
    ? limit
    : undefined;
}
