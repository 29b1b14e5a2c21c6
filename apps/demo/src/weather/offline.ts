import { createSlot } from '../ui/createSlot.ts';

// Pulls the plug for this page alone: the browser says that it is offline, and nothing reaches the API.

/** Whether the plug is pulled. */
export const unplugged = createSlot<true>();

const { fetch } = globalThis;

export function pullPlug(isPulled: boolean): void {
  unplugged.set(isPulled || undefined);
  globalThis.fetch = isPulled ? fetchOffline : fetch;
  if (isPulled) Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  else Reflect.deleteProperty(navigator, 'onLine');
  dispatchEvent(new Event(isPulled ? 'offline' : 'online'));
}

const fetchOffline: typeof fetch = (input, init) =>
  typeof input === 'string' && input.startsWith('/api/v1')
    ? Promise.reject(new TypeError('Failed to fetch'))
    : fetch(input, init);
