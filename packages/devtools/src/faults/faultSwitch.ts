/** What a call gets in place of its answer. */
export interface Fault {
  /** Names it in the panel. */
  readonly label: string;
  /** Answers, or throws as `fetch` does. */
  readonly respond: () => Response;
}

/** Which calls are struck: the next one only, one in so many, or all. */
export type Strike = 'next' | 'share' | 'all';

export interface FaultState {
  readonly isOn: boolean;
  readonly fault: Fault | undefined;
  readonly strike: Strike;
  /** With `share`: one in so many. */
  readonly oneIn: number;
  /** How many calls were struck since it was turned on. */
  readonly struck: number;
}

/** Where calls are made from. */
export interface FaultTarget {
  fetch: typeof fetch;
  readonly XMLHttpRequest?: typeof XMLHttpRequest;
}

export interface FaultSwitchOptions {
  /** Which calls may be struck. Default all. */
  readonly affects?: (request: Request) => boolean;
  /** Whose `fetch` and `XMLHttpRequest` are stood in for while it is on. Default the page's. */
  readonly target?: FaultTarget;
  readonly onStrike?: (request: Request, label: string) => void;
}

/** Makes calls fail, by standing in for `fetch` and `XMLHttpRequest` while it is on. */
export interface FaultSwitch {
  readonly getSnapshot: () => FaultState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes what happens to calls, on or off. */
  set(change: Partial<Pick<FaultState, 'fault' | 'strike' | 'oneIn'>>): void;
  turnOn(): void;
  /** Gives them back. */
  turnOff(): void;
  /** For clients that keep a `fetch` of their own: the same, around that. */
  wrap(send: typeof fetch): typeof fetch;
}
