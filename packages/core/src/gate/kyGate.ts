import type { Gate } from './gate.ts';
import { described, tellingFetch, type GateHookOptions } from './gatedFetch.ts';

/** What ky hands to a hook: since version 2 one object, before it the request first. */
type KyState = Request | { readonly request: Request };

/** The options of ky that put the gate in front of it. */
export interface KyGateOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly hooks: {
    readonly beforeRequest: ((state: KyState) => Promise<void>)[];
    readonly beforeRetry: ((state: KyState) => Promise<void>)[];
  };
}

/**
 * Puts the gate in front of ky: `ky.extend(kyGate(gate))`. It holds ky's own repeats as well.
 * Time in the gate does not count against ky's time-out.
 */
export function kyGate(gate: Gate, options: GateHookOptions = {}): KyGateOptions {
  const enter = (state: KyState): Promise<void> => {
    const { url, method, signal } = state instanceof Request ? state : state.request;
    return gate.enter(described({ url, method, signal }, options));
  };
  return {
    fetch: tellingFetch((input, init) => globalThis.fetch(input, init), gate, options),
    hooks: { beforeRequest: [enter], beforeRetry: [enter] },
  };
}
