import { parseJson } from './body.ts';
import { membersOf } from '../vocabulary/json.ts';
import type { Carrier, Opened } from './carrier.ts';
import type { Evidence, Found } from './evidence.ts';
import { fromBody, fromError, isErrorLike } from './fromError.ts';
import { fromResponse, isResponse } from './response.ts';
import { tryTo } from './tryTo.ts';

/** How deep a failure may be wrapped in others. */
const deepest = 5;

/** What arrived, as far as it can be said without waiting. Never throws. */
export function read(thrown: unknown, carriers: readonly Carrier[]): Evidence {
  return search(thrown, carriers, 0) ?? { type: 'notHttp', thrown, carrier: 'none' };
}

function search(thrown: unknown, carriers: readonly Carrier[], depth: number): Found {
  const value = typeof thrown === 'string' && /^\s*[[{]/.test(thrown) ? parseJson(thrown) : thrown;
  if (typeof value !== 'object' || value === null || depth > deepest) return undefined;
  const look = (inner: unknown): Found => search(inner, carriers, depth + 1);
  return tryTo(() => {
    if (isResponse(value)) return fromResponse(value);
    const isError = isErrorLike(value);
    const mayBeError = isError || typeof membersOf(value)['name'] === 'string';
    for (const carrier of carriers) {
      const opened = carrier.errorsOnly && !mayBeError ? undefined : openedBy(carrier, value);
      if (!opened) continue;
      if (opened.type !== 'wraps') return { ...opened, carrier: carrier.id };
      const inner = look(opened.inner);
      if (!inner || inner.type === 'notHttp') return inner;
      const request = { ...inner.request, ...opened.request };
      return { ...inner, ...(opened.request && { request }), carrier: carrier.id };
    }
    return isError ? fromError(value, look) : fromBody(value);
  });
}

function openedBy(carrier: Carrier, value: object): Opened | undefined {
  try {
    return carrier.open(value);
  } catch {
    return undefined;
  }
}
