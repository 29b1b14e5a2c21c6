import { boundsIn, type Bounds } from '../codes/fieldRules.ts';
import { holdsSecret } from '../normalise/redact.ts';
import type { Params } from '../vocabulary/params.ts';

/** A word or two of an API's that can stand within our sentences: a field, a plan, a bound, types of files. */
export function fitWord(word: string): string | undefined {
  return /^[\p{L}\p{M}\p{N}\s_.,:+*()[\]/-]{1,60}$/u.test(word) && !holdsSecret(word) ? word : undefined;
}

/** The bounds among an issue's parameters, as far as they can be told. */
export function fitBounds(params: Params | undefined): Bounds {
  const stated = Object.entries(boundsIn(params)).map(([end, bound]: [string, string | number]) => [
    end,
    typeof bound === 'string' ? fitWord(bound) : bound,
  ]);
  return Object.fromEntries(stated.filter(([, bound]) => bound !== undefined)) as Bounds;
}
