import type { Fault, FaultState, FaultSwitch, FaultSwitchOptions, FaultTarget } from './faultSwitch.ts';
import { standInForXhr } from './standInForXhr.ts';

/** Makes a switch that is off. */
export function createFaultSwitch(options: FaultSwitchOptions = {}): FaultSwitch {
  const { affects = () => true, onStrike } = options;
  const target: FaultTarget = options.target ?? globalThis;
  const listeners = new Set<() => void>();
  let state: FaultState = { isOn: false, fault: undefined, strike: 'next', oneIn: 3, struck: 0 };
  let asked = 0;
  let original: typeof fetch | undefined;
  let standIn: typeof fetch | undefined;
  let giveBackXhr: (() => void) | undefined;

  const change = (next: Partial<FaultState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const strike = (request: Request): Fault | undefined => {
    const { isOn, fault, oneIn } = state;
    if (!isOn || !fault || !affects(request)) return undefined;
    asked++;
    if (state.strike === 'share' && asked % oneIn !== 0) return undefined;
    change({ struck: state.struck + 1 });
    onStrike?.(request, fault.label);
    if (state.strike === 'next') turnOff();
    return fault;
  };
  const wrap =
    (send: typeof fetch): typeof fetch =>
    async (input, init) => {
      if (!state.isOn) return send(input, init);
      // Without the body: a stream can be read once, and is needed if the call isn't struck.
      const request = new Request(input instanceof Request ? input.clone() : input, { ...init, body: null });
      request.signal.throwIfAborted();
      const fault = strike(request);
      if (!fault) return send(input, init);
      // As if it had come from there.
      return Object.defineProperty(fault.respond(), 'url', { value: request.url });
    };
  const turnOff = (): void => {
    // Whoever has put something around the stand-in meanwhile goes on through it.
    if (standIn && target.fetch === standIn && original) target.fetch = original;
    standIn = undefined;
    giveBackXhr?.();
    giveBackXhr = undefined;
    if (state.isOn) change({ isOn: false });
  };

  return {
    getSnapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    set: (next) => change(next),
    turnOn: () => {
      if (state.isOn || !state.fault) return;
      original = target.fetch;
      standIn = wrap(original.bind(globalThis));
      target.fetch = standIn;
      if (target.XMLHttpRequest) giveBackXhr = standInForXhr(target.XMLHttpRequest, strike);
      asked = 0;
      change({ isOn: true, struck: 0 });
    },
    turnOff,
    wrap,
  };
}
