import type { FaultState, FaultSwitch, FaultSwitchOptions } from './faultSwitch.ts';

/** Makes a switch that is off. */
export function createFaultSwitch(options: FaultSwitchOptions = {}): FaultSwitch {
  const { affects = () => true, target = globalThis, onStrike } = options;
  const listeners = new Set<() => void>();
  let state: FaultState = { isOn: false, fault: undefined, strike: 'next', oneIn: 3, struck: 0 };
  let asked = 0;
  let original: typeof fetch | undefined;
  let standIn: typeof fetch | undefined;

  const change = (next: Partial<FaultState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const isStruck = (): boolean => {
    asked++;
    return state.strike !== 'share' || asked % state.oneIn === 0;
  };
  const wrap =
    (send: typeof fetch): typeof fetch =>
    async (input, init) => {
      const { fault } = state;
      if (!state.isOn || !fault) return send(input, init);
      // Without the body: a stream can be read once, and is needed if the call isn't struck.
      const request = new Request(input instanceof Request ? input.clone() : input, { ...init, body: null });
      if (!affects(request) || !isStruck()) return send(input, init);
      request.signal.throwIfAborted();
      change({ struck: state.struck + 1 });
      onStrike?.(request, fault.label);
      if (state.strike === 'next') turnOff();
      const response = fault.respond();
      // As if it had come from there.
      return Object.defineProperty(response, 'url', { value: request.url });
    };
  const turnOff = (): void => {
    // Whoever has put something around the stand-in meanwhile goes on through it.
    if (standIn && target.fetch === standIn && original) target.fetch = original;
    standIn = undefined;
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
      asked = 0;
      change({ isOn: true, struck: 0 });
    },
    turnOff,
    wrap,
  };
}
