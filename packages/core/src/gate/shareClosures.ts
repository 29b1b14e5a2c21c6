/** What a `BroadcastChannel` has. */
export interface ClosureChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  close(): void;
}

/** What `localStorage` and `sessionStorage` have. */
export type ClosureStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** All that other tabs and the next page get to know. A deadline in the past: open again; 0: by what was served beside it. */
export interface SharedClosure {
  readonly origin: string;
  readonly bucket: string;
  readonly deadline: number;
  /** The API is down, rather than too much was sent. */
  readonly outage?: boolean;
}

const name = 'tactful.gate';
const mostStored = 100;

/** The ways to other tabs and to the page after a reload. Either may be missing or blocked. */
export interface ClosureShare {
  /** What was closed before the reload. */
  load(): readonly SharedClosure[];
  /** Tells the others, and keeps all that is closed. */
  publish(news: SharedClosure, all: readonly SharedClosure[]): void;
  close(): void;
}

export function shareClosures(
  channel: ClosureChannel | null = browserChannel(),
  storage: ClosureStorage | null = browserStorage(),
  heard: (closure: SharedClosure) => void,
): ClosureShare {
  channel?.addEventListener('message', ({ data }: { readonly data: unknown }) => {
    const closure = checked(data);
    if (closure) heard(closure);
  });
  return {
    load: () => {
      const stored = attempt(() => JSON.parse(storage?.getItem(name) ?? '[]') as unknown);
      return Array.isArray(stored) ? stored.slice(0, mostStored).flatMap((one) => checked(one) ?? []) : [];
    },
    publish: (news, all) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
      attempt(() => channel?.postMessage(told(news)));
      attempt(() => storage?.setItem(name, JSON.stringify(all.slice(-mostStored).map(told))));
    },
    close: () => attempt(() => channel?.close()),
  };
}

const told = ({ origin, bucket, deadline, outage }: SharedClosure): SharedClosure => ({
  origin,
  bucket,
  deadline,
  ...(outage && { outage }),
});

/** Other tabs run the same app, but perhaps another version of it, and anyone can write to the storage. */
function checked(data: unknown): SharedClosure | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { origin, bucket, deadline, outage } = data as Record<string, unknown>;
  if (typeof origin !== 'string' || !/^[a-z][\w+.-]*:\/\/[^/?#\s]{1,255}$/.test(origin)) return undefined;
  if (typeof bucket !== 'string' || bucket === '' || bucket.length > 300) return undefined;
  if (typeof deadline !== 'number' || !Number.isFinite(deadline)) return undefined;
  return told({ origin, bucket, deadline, outage: outage === true });
}

/** Storage and channels throw where the person or the browser has blocked them. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Never on a server, where one process works for many people. */
const inBrowser = (): boolean => typeof document !== 'undefined';

function browserChannel(): ClosureChannel | null {
  return (inBrowser() ? attempt(() => new BroadcastChannel(name)) : null) ?? null;
}

function browserStorage(): ClosureStorage | null {
  return (inBrowser() ? attempt(() => localStorage) : null) ?? null;
}
