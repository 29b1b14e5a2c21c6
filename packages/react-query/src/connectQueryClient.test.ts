import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createErrorKit, type ApiError, type ErrorKit, type ErrorKitOptions } from '@tactful/core';
import { createGate } from '@tactful/core/gate';
import { attachedRemedies, claimError } from '@tactful/react/headless';
import {
  dehydrate,
  hydrate,
  MutationObserver,
  onlineManager,
  QueryClient,
  QueryObserver,
  type QueryClientConfig,
  type QueryObserverOptions,
} from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectQueryClient, connectionOf } from './connectQueryClient.ts';
import type { ConnectOptions } from './connectOptions.ts';
import { createQueryClient } from './createQueryClient.ts';
import { hasSurelyFailed } from './hasSurelyFailed.ts';
import type { TactfulMeta } from './meta.ts';

// The library takes a place without a window for a server, where nothing is retried.
vi.hoisted(() => Object.assign(globalThis, { window: new EventTarget() }));

type Answer = readonly [status: number, body?: unknown, headers?: Record<string, string>] | 'drop';

const endings: (() => void)[] = [];
afterEach(() => {
  onlineManager.setOnline(true);
  for (const end of endings.splice(0)) end();
});

let kit: ErrorKit;
let client: QueryClient;

/** What matters here is how often and in which order, not how long. */
const soon = { transient: { baseMs: 20, capMs: 20 } };

function connect(config?: QueryClientConfig, kitOptions?: ErrorKitOptions, options?: ConnectOptions): void {
  kit = createErrorKit({ random: () => 0, retry: soon, ...kitOptions });
  const own = createQueryClient(kit, config, options);
  own.mount();
  client = own;
  endings.push(() => {
    own.clear();
    own.unmount();
  });
}

beforeEach(() => connect());

interface Served {
  readonly url: string;
  readonly asked: { readonly at: number; readonly method: string | undefined }[];
  /** The answers from now on: in this order, the last one for ever. */
  readonly answer: (...answers: Answer[]) => void;
}

/** A real server. */
async function serving(...first: Answer[]): Promise<Served> {
  const asked: Served['asked'] = [];
  let answers = first;
  const server = createServer((request: IncomingMessage, response) => {
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? [500];
    asked.push({ at: Date.now(), method: request.method });
    if (answer === 'drop') {
      request.socket.destroy();
      return;
    }
    const [status, body, headers] = answer;
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  endings.push(() => server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/things`,
    asked,
    answer: (...next) => {
      answers = next;
    },
  };
}

const request = async (url: string, init?: RequestInit): Promise<unknown> => {
  const response = await fetch(url, init);
  if (!response.ok) throw response;
  return response.json();
};

/** Looks at a query as a component would. */
function look(url: string, options: Partial<QueryObserverOptions> & { key?: string } = {}): QueryObserver {
  const { key = 'a', ...more } = options;
  const observer = new QueryObserver(client, { queryKey: [key], queryFn: () => request(url), ...more });
  endings.push(observer.subscribe(() => {}));
  return observer;
}

const idle = (key = 'a'): Promise<void> =>
  vi.waitFor(() => expect(client.getQueryState([key])?.fetchStatus).toBe('idle'), { timeout: 20_000 });
const shown = (): unknown => {
  const { toasts, banner, dialog } = kit.notices.getSnapshot();
  return {
    toasts: toasts.map(({ error }) => error.kind),
    banner: banner?.error.kind,
    dialog: dialog?.error.kind,
  };
};
const nothing = { toasts: [], banner: undefined, dialog: undefined };
const told = (expected: object): Promise<void> =>
  vi.waitFor(() => expect(shown()).toEqual({ ...nothing, ...expected }), { timeout: 20_000 });
/** Longer than a component is given to draw an error itself. */
const timeToClaim = (): Promise<void> => new Promise((done) => setTimeout(done, 120));

const fetchOnce = (url: string): Promise<unknown> =>
  client.fetchQuery({ queryKey: ['a'], queryFn: () => request(url) });
const mutateOnce = (url: string): Promise<unknown> =>
  new MutationObserver(client, { mutationFn: () => request(url) }).mutate();

test.each([
  ['a query', fetchOnce],
  ['a mutation', mutateOnce],
])('an answer that %s throws is read before anyone draws it', async (_what, ask) => {
  const { url } = await serving([404, { error: { code: 'thing_not_found', message: 'No such thing' } }]);
  const thrown: unknown = await ask(url).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Response);
  expect(kit.parseError(thrown).code).toBe('thing_not_found');
});

describe('repeats', () => {
  test.each([
    [404, 1],
    [422, 1],
    [401, 1],
    [409, 1],
    [500, 3],
    [503, 3],
  ])('%i is asked for %i times', async (status, times) => {
    const { url, asked } = await serving([status, { message: 'no' }]);
    look(url);
    await idle();
    expect(asked).toHaveLength(times);
  });

  test('after a stated wait, not before', async () => {
    const { url, asked } = await serving([429, {}, { 'retry-after-ms': '300' }], [200, 'fine']);
    look(url);
    await idle();
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(298);
    expect(client.getQueryData(['a'])).toBe('fine');
  });

  test('after a wait that only the body states', async () => {
    const { url, asked } = await serving([429, { message: 'Slow down', retry_after_ms: 300 }], [200, 'fine']);
    look(url);
    await idle();
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(298);
  });

  test('not when the stated wait is too long', async () => {
    const { url, asked } = await serving([503, {}, { 'retry-after': '3600' }]);
    look(url);
    await idle();
    expect(asked).toHaveLength(1);
  });

  test('not a poll: its next turn is its repeat', async () => {
    const { url, asked, answer } = await serving([200, 1]);
    look(url, { refetchInterval: 100 });
    await idle();
    answer([503]);
    await vi.waitFor(() => expect(client.getQueryState(['a'])?.errorUpdateCount).toBe(1));
    expect([asked.length, client.getQueryState(['a'])?.fetchFailureCount]).toEqual([2, 1]);
  });

  test.each<[string, NonNullable<QueryObserverOptions['retry']>, number]>([
    ['false', false, 1],
    ['a smaller number', 1, 2],
    ['a larger number, where it makes no sense', 5, 3],
    ['true', true, 3],
    ['a function that says no', () => false, 1],
    ['a function that says yes', (count) => count < 1, 2],
  ])('as far as the app has left it open: %s', async (_, retry, times) => {
    connect({ defaultOptions: { queries: { retry } } });
    const { url, asked } = await serving([503]);
    look(url);
    await idle();
    expect(asked).toHaveLength(times);
  });

  test.each<[string, NonNullable<QueryObserverOptions['retry']>, number]>([
    ['a number says how often at most', 5, 1],
    ['a function has the last word', (count) => count < 2, 3],
  ])('of what is final: %s', async (_, retry, times) => {
    const { url, asked } = await serving([404]);
    look(url, { retry, retryDelay: 1 });
    await idle();
    expect(asked).toHaveLength(times);
  });

  test('no mutation, unless it may be sent twice', async () => {
    const { url, asked } = await serving([503]);
    const mutate = (options: object): Promise<unknown> =>
      new MutationObserver(client, {
        mutationFn: () => request(url, { method: 'POST' }),
        ...options,
      }).mutate();
    const times: number[] = [];
    for (const options of [{}, { meta: { idempotent: true } }, { retry: 1 }]) {
      const before = asked.length;
      await expect(mutate(options)).rejects.toBeDefined();
      times.push(asked.length - before);
    }
    expect(times).toEqual([1, 3, 2]);
  });
});

describe('a query that fails for good', () => {
  test('is told once, however many look at it, and no more once it works', async () => {
    const { url, answer } = await serving([403, { message: 'no' }]);
    const observers = [look(url), look(url), look(url)];
    await told({ banner: 'forbidden' });
    expect(kit.notices.getSnapshot().banner?.count).toBe(1);
    answer([200, 'fine']);
    await observers[0]?.refetch();
    await told({});
  });

  test('is left to the component that draws it', async () => {
    const { url } = await serving([403, {}]);
    const observer = look(url);
    endings.push(observer.subscribe(({ error }) => claimError(error)));
    await idle();
    await timeToClaim();
    expect(shown()).toEqual(nothing);
  });

  test('what was said of its attempts leaves when the component draws how they ended', async () => {
    const { url } = await serving([503, {}, { 'retry-after': '1' }], [404]);
    const observer = look(url);
    endings.push(observer.subscribe(({ error }) => claimError(error)));
    await told({ banner: 'unavailable' });
    await idle();
    await told({});
    expect(kit.notices.getSnapshot().recovered).toBeUndefined();
  });

  test.each<[what: string, end: (observer: QueryObserver) => void]>([
    ['is left to it also when it comes late', (one) => claimError(one.getCurrentResult().error)],
    ['is told no more when it is wanted no more', () => client.getQueryCache().clear()],
  ])('%s, without a word', async (_, end) => {
    const { url } = await serving([503, {}]);
    const observer = look(url, { retry: false });
    await told({ banner: 'unavailable' });
    end(observer);
    expect(shown()).toEqual(nothing);
    expect(kit.notices.getSnapshot().recovered).toBeUndefined();
  });

  test('is not told when nobody is waiting for it', async () => {
    const { url } = await serving([403, {}]);
    await client.prefetchQuery({ queryKey: ['a'], queryFn: () => request(url) });
    await timeToClaim();
    expect(shown()).toEqual(nothing);
  });

  test('keeps what is on screen, and says nothing about it, until the third time in a row', async () => {
    const { url, answer } = await serving([200, 'data']);
    const observer = look(url, { retry: false });
    await idle();
    answer([500]);
    for (let time = 1; time <= 2; time++) {
      const { data } = await observer.refetch();
      await timeToClaim();
      expect([data, shown()]).toEqual(['data', nothing]);
    }
    await observer.refetch();
    await told({ banner: 'server' });
    answer([200, 'newer']);
    await observer.refetch();
    await told({});
  });

  test.each<[string, TactfulMeta, object]>([
    ['nothing', { silent: true }, {}],
    ['nothing about some', { silent: (error: ApiError) => error.status === 403 }, {}],
    [
      'something about others',
      { silent: (error: ApiError) => error.status === 404 },
      { banner: 'forbidden' },
    ],
    ['it elsewhere', { surface: 'toast' }, { toasts: ['forbidden'] }],
  ])('says %s when its meta says so', async (_, meta, expected) => {
    const { url } = await serving([403, {}]);
    look(url, { meta });
    await idle();
    await timeToClaim();
    expect(shown()).toEqual({ ...nothing, ...expected });
  });

  test('says what it is about', async () => {
    const { url } = await serving([500]);
    look(url, { retry: false, meta: { subject: 'your invoices' } });
    await told({ banner: 'server' });
    const { title, body } = kit.notices.getSnapshot().banner?.presentation ?? {};
    expect(`${title} ${body}`).toContain('your invoices');
  });

  test('tells the body of a response that was thrown unread', async () => {
    const { url } = await serving([403, { code: 'feature_disabled', message: 'no' }]);
    look(url);
    await told({ banner: 'forbidden' });
    expect(kit.notices.getSnapshot().banner?.error.code).toBe('feature_disabled');
  });
});

describe('a wait that can be felt', () => {
  test('is told by one banner for all, which leaves with the success', async () => {
    const { url } = await serving(
      [429, {}, { 'retry-after': '1' }],
      [429, {}, { 'retry-after': '1' }],
      [429, {}, { 'retry-after': '1' }],
      [200, 'fine'],
    );
    for (const key of ['a', 'b', 'c']) look(url, { key });
    await vi.waitFor(() => expect(kit.notices.getSnapshot().banner?.count).toBe(3));
    const { banner } = kit.notices.getSnapshot();
    const query = client.getQueryCache().find({ queryKey: ['c'] });
    expect(banner?.presentation.retry).toMatchObject({ do: 'retry', notBefore: expect.any(Number) });
    expect(query && connectionOf(client)?.waits.get(query)?.at).toBeDefined();
    await told({});
  });

  test('is not told in the background, nor when it is short', async () => {
    const { url, answer } = await serving([503], [200, 'data']);
    const observer = look(url);
    await idle();
    answer([429, {}, { 'retry-after': '1' }], [200, 'newer']);
    void observer.refetch();
    await vi.waitFor(() => expect(client.getQueryState(['a'])?.fetchFailureCount).toBe(1));
    await timeToClaim();
    expect(shown()).toEqual(nothing);
  });

  test('is one of a second or more; nobody hears of others', async () => {
    const { url } = await serving([429, {}, { 'retry-after-ms': '600' }], [200, 'fine']);
    look(url);
    const query = client.getQueryCache().find({ queryKey: ['a'] });
    const waits = connectionOf(client)?.waits;
    await vi.waitFor(() => expect(query && waits?.has(query)).toBe(true));
    expect(query && waits?.get(query)).toBeUndefined();
    await idle();
    expect(shown()).toEqual(nothing);
  });

  test('can be cut short, unless the API has set it', async () => {
    const { url, asked } = await serving([503, {}, { 'retry-after': '20' }], [200, 'fine']);
    look(url);
    const query = client.getQueryCache().find({ queryKey: ['a'] });
    await vi.waitFor(() => expect(query && connectionOf(client)?.waits.get(query)).toBeDefined());
    if (query) connectionOf(client)?.tryNow(query);
    await timeToClaim();
    expect(asked).toHaveLength(1);

    connect({ defaultOptions: { queries: { retryDelay: 20_000, retry: () => true } } });
    const other = await serving([503], [200, 'fine']);
    look(other.url);
    const slow = client.getQueryCache().find({ queryKey: ['a'] });
    await vi.waitFor(() => expect(slow && connectionOf(client)?.waits.get(slow)).toBeDefined());
    if (slow) connectionOf(client)?.tryNow(slow);
    await idle();
    expect([client.getQueryData(['a']), other.asked.length]).toEqual(['fine', 2]);
  });

  test('can be ended: then it has failed', async () => {
    const { url, asked } = await serving([503, {}, { 'retry-after': '20' }]);
    const observer = look(url);
    const query = client.getQueryCache().find({ queryKey: ['a'] });
    await vi.waitFor(() => expect(query && connectionOf(client)?.waits.get(query)).toBeDefined());
    if (query) connectionOf(client)?.stop(query);
    await vi.waitFor(() =>
      expect(observer.getCurrentResult()).toMatchObject({ isError: true, isFetching: false }),
    );
    expect(asked).toHaveLength(1);
    await told({ banner: 'unavailable' });
    expect(kit.notices.getSnapshot().banner?.presentation.retry.do).toBe('offer');
  });
});

describe('the clock', () => {
  let shift = 0;
  const clock = {
    now: () => Date.now() + shift,
    after: (ms: number, run: () => void) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
  const started = async (config: QueryClientConfig, ...answers: Answer[]) => {
    shift = 0;
    connect(config, { clock });
    const served = await serving(...answers);
    look(served.url);
    const query = client.getQueryCache().find({ queryKey: ['a'] });
    await vi.waitFor(() => expect(query && connectionOf(client)?.waits.has(query)).toBe(true));
    const tryNow = (): void => {
      if (query && connectionOf(client)?.waits.has(query)) connectionOf(client)?.tryNow(query);
    };
    return { ...served, tryNow };
  };

  test('a repeat that came due while the device slept is made when it wakes', async () => {
    const { asked } = await started({}, [429, {}, { 'retry-after': '50' }], [200, 'fine']);
    shift += 3_600_000;
    window.dispatchEvent(new Event('focus'));
    await idle();
    expect([client.getQueryData(['a']), asked.length]).toEqual(['fine', 2]);
  });

  test('one that is set back keeps nobody from trying for longer than the API wants', async () => {
    const slowly = { defaultOptions: { queries: { retryDelay: 40_000 } } };
    const { asked, tryNow } = await started(slowly, [429, {}, { 'retry-after-ms': '300' }], [200, 'fine']);
    shift -= 3_600_000;
    tryNow();
    await vi.waitFor(() => {
      tryNow();
      expect(asked).toHaveLength(2);
    });
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(298);
    await idle();
    // What is on its way already is not sent a second time.
    expect(asked).toHaveLength(2);
  });
});

const guarded = (url: string): void => {
  const gate = createGate({ channel: null, storage: null, random: () => 0 });
  endings.push(() => gate.dispose());
  connect({}, { gate }, { addressOf: ([key]) => (key === 'elsewhere' ? undefined : url) });
};

describe('the gate, for a client that has none of its own', () => {
  test('holds other queries while the API wants to be left alone', async () => {
    const { url, asked } = await serving([429, {}, { 'retry-after-ms': '400' }], [200, 'fine']);
    guarded(url);
    look(url, { key: 'a' });
    await vi.waitFor(() => expect(kit.gate?.getSnapshot().closed).toHaveLength(1));
    for (const key of ['b', 'c']) look(url, { key });
    look(url, { key: 'elsewhere' });
    await idle('elsewhere');
    expect([asked.length, client.getQueryState(['b'])?.fetchStatus]).toEqual([2, 'fetching']);
    for (const key of ['a', 'b', 'c']) await idle(key);
    expect(asked).toHaveLength(5);
    const [refused, , ...others] = asked.map(({ at }) => at);
    for (const at of others) expect(at - (refused ?? at)).toBeGreaterThanOrEqual(398);
  });

  test('refuses at once what the person sends meanwhile', async () => {
    const { url, asked } = await serving([429, {}, { 'retry-after': '50' }]);
    guarded(url);
    const sent = (): Promise<unknown> => send(url, { mutationKey: ['send'] }).mutate();
    await expect(sent()).rejects.toBeInstanceOf(Response);
    await expect(sent()).rejects.toMatchObject({ code: 'not_sent', kind: 'rate_limited' });
    expect(asked).toHaveLength(1);
  });
});

describe('many that fail for one cause', () => {
  test('are one banner, and go on together', async () => {
    const { url, asked, answer } = await serving([503]);
    const observers = ['a', 'b', 'c', 'd'].map((key) => look(url, { key, retry: false }));
    await told({ banner: 'unavailable' });
    await vi.waitFor(() => expect(kit.notices.getSnapshot().banner?.count).toBe(4));
    answer([200, 'fine']);
    asked.length = 0;
    await observers[0]?.refetch();
    await vi.waitFor(() =>
      expect(observers.map((one) => one.getCurrentResult().data)).toEqual(Array(4).fill('fine')),
    );
    expect(asked).toHaveLength(4);
    await told({});
  });

  test('go on one after the other, not all in one instant', async () => {
    const delays: number[] = [];
    const after = (ms: number, run: () => void): (() => void) => {
      if (delays.push(ms) > 0) setTimeout(run, ms);
      return () => {};
    };
    connect({}, { clock: { now: () => Date.now(), after } });
    const { url, answer } = await serving([503]);
    const keys = Array.from({ length: 20 }, (_, index) => `key ${index}`);
    const [first, ...others] = keys.map((key) => look(url, { key, retry: false }));
    await vi.waitFor(() => expect(kit.notices.getSnapshot().banner?.count).toBe(20));
    answer([200, 'fine']);
    delays.length = 0;
    await first?.refetch();
    expect(delays.filter((ms) => ms < 2_000)).toHaveLength(others.length);
    expect(Math.max(...delays) - Math.min(...delays)).toBeGreaterThan(200);
  });

  test('leave others alone', async () => {
    const down = await serving([503]);
    const forbidden = await serving([403, {}]);
    const one = look(down.url, { key: 'a', retry: false });
    look(forbidden.url, { key: 'b' });
    await idle('a');
    await idle('b');
    await timeToClaim();
    down.answer([200, 'fine']);
    await one.refetch();
    await timeToClaim();
    expect(forbidden.asked).toHaveLength(1);
  });
});

describe('without a connection', () => {
  test('a query that waits for it is told by the one banner, and goes on by itself', async () => {
    onlineManager.setOnline(false);
    const { url, asked } = await serving([200, 'fine']);
    look(url, { key: 'a' });
    look(url, { key: 'b' });
    await vi.waitFor(() => expect(kit.notices.getSnapshot().banner?.count).toBe(2));
    await told({ banner: 'offline' });
    expect(asked.length).toBe(0);
    onlineManager.setOnline(true);
    await vi.waitFor(() =>
      expect([client.getQueryData(['a']), client.getQueryData(['b'])]).toEqual(['fine', 'fine']),
    );
    await told({});
  });

  test('a mutation that waits for it is told too, until it is sent', async () => {
    onlineManager.setOnline(false);
    const { url } = await serving([200, 'done']);
    const sent = send(url).mutate();
    await vi.waitFor(() =>
      expect(kit.notices.getSnapshot().toasts.length + (kit.notices.getSnapshot().banner ? 1 : 0)).toBe(1),
    );
    onlineManager.setOnline(true);
    await client.resumePausedMutations();
    expect(await sent).toBe('done');
    await told({});
  });
});

const send = (url: string, options: object = {}): MutationObserver =>
  new MutationObserver(client, { mutationFn: () => request(url, { method: 'POST' }), ...options });

describe('a mutation that fails', () => {
  const locked: Answer = [409, { code: 'locked', message: 'Locked' }];

  test('is a toast; the next success of the same takes it away', async () => {
    const { url } = await serving(locked, [200, {}]);
    const observer = send(url, { mutationKey: ['send'] });
    await observer.mutate().catch(() => {});
    await told({ toasts: ['conflict'] });
    await observer.mutate();
    expect(shown()).toEqual(nothing);
  });

  test('stays with whoever has reported it', async () => {
    const { url } = await serving(locked);
    await send(url)
      .mutate()
      .catch(async (thrown: unknown) => {
        await kit.parseResponse(thrown);
        kit.report(thrown, { occasion: 'submit', fields: ['name'], surfaces: ['summary', 'form'] });
      });
    await timeToClaim();
    expect(shown()).toEqual(nothing);
  });

  test('stays with whoever draws it', async () => {
    const { url } = await serving(locked);
    await send(url).mutate().catch(claimError);
    await timeToClaim();
    expect(shown()).toEqual(nothing);
  });

  test('calls the app all the same', async () => {
    const heard = vi.fn<(error: unknown) => void>();
    const { url } = await serving(locked);
    await send(url, { onError: heard, meta: { silent: true } })
      .mutate()
      .catch(() => {});
    await timeToClaim();
    expect([heard.mock.calls.length, shown()]).toEqual([1, nothing]);
  });
});

describe('a mutation that is repeated by itself', () => {
  test('can be stopped: nothing more is sent, and it has failed', async () => {
    const { url, asked } = await serving([429, {}, { 'retry-after-ms': '300' }], [200, 'done']);
    const observer = send(url, { meta: { idempotent: true, silent: true } });
    const outcome = observer.mutate().catch((thrown: unknown) => thrown);
    await vi.waitFor(() => expect(observer.getCurrentResult().failureCount).toBe(1));
    const { failureReason } = observer.getCurrentResult();
    const stop = attachedRemedies(kit.parseError(failureReason))?.stop;
    if (typeof stop === 'function') stop({} as Parameters<typeof stop>[0]);
    expect(await outcome).toBe(failureReason);
    expect([asked.length, observer.getCurrentResult().status]).toEqual([1, 'error']);
    expect(await observer.mutate()).toBe('done');
  });
});

describe('an optimistic update', () => {
  test.each<[string, Answer, string]>([
    ['a conflict', [409, { code: 'locked' }], 'undone'],
    ['a refusal', [429, {}, { 'retry-after': '50' }], 'undone'],
    ['what the API did not understand', [400, {}], 'undone'],
    ['no answer', 'drop', 'kept until the truth is known'],
    ['a fault', [500, {}], 'kept until the truth is known'],
    ['a gateway', [504, {}], 'kept until the truth is known'],
  ])('that ended in %s: %s is %s', async (_what, answer, expected) => {
    const { url } = await serving(answer);
    client.setQueryData(['a'], 'before');
    const observer = new MutationObserver(client, {
      meta: { silent: true },
      mutationFn: () => request(url, { method: 'POST' }),
      onMutate: () => {
        client.setQueryData(['a'], 'after');
      },
      onError: async (thrown) => {
        if (hasSurelyFailed(kit, thrown)) client.setQueryData(['a'], 'before');
        else await client.invalidateQueries({ queryKey: ['a'] });
      },
    });
    await observer.mutate().catch(() => {});
    const { data, isInvalidated } = client.getQueryState(['a']) ?? {};
    expect([data, isInvalidated]).toEqual(expected === 'undone' ? ['before', false] : ['after', true]);
  });
});

describe('what the app has configured', () => {
  test('staleTime: what is fresh is not fetched again', async () => {
    connect({ defaultOptions: { queries: { staleTime: Infinity } } });
    const { url, asked } = await serving([200, 'fine']);
    look(url);
    await idle();
    look(url);
    await idle();
    expect(asked).toHaveLength(1);
  });

  test('throwOnError: is asked about the failure as it was thrown', async () => {
    const asking = vi.fn<(error: unknown) => boolean>(() => false);
    connect({ defaultOptions: { queries: { throwOnError: asking } } });
    const { url } = await serving([403, {}]);
    const observer = look(url);
    await idle();
    const { throwOnError } = observer.options;
    const { error } = observer.getCurrentResult();
    expect(
      typeof throwOnError === 'function' && throwOnError(error as Error, observer.getCurrentQuery()),
    ).toBe(false);
    expect(asking.mock.lastCall?.[0]).toBeInstanceOf(Response);
  });
});

describe('a client that is connected afterwards', () => {
  test('keeps what it was configured with, and is left as it was', async () => {
    const plain = new QueryClient({ defaultOptions: { queries: { staleTime: 5, retry: 7 } } });
    const before = plain.defaultQueryOptions({ queryKey: ['a'] });
    const end = connectQueryClient(plain, kit);
    const connected = plain.defaultQueryOptions({ queryKey: ['a'] });
    expect([connected.staleTime, typeof connected.retry]).toEqual([5, 'function']);
    expect(plain.defaultQueryOptions({ queryKey: ['a'] }).retry).toBe(connected.retry);
    end();
    expect(plain.defaultQueryOptions({ queryKey: ['a'] })).toEqual(before);
    expect(connectionOf(plain)).toBeUndefined();
  });
});

test('an error that came with the page is an error of the API again', async () => {
  const { url } = await serving([402, { code: 'limit_exceeded', message: 'no' }]);
  const read = async (): Promise<unknown> => {
    try {
      return await request(url);
    } catch (thrown) {
      throw await kit.parseResponse(thrown);
    }
  };
  await client.prefetchQuery({ queryKey: ['a'], queryFn: read, retry: false });
  const page = JSON.stringify(dehydrate(client, { shouldDehydrateQuery: () => true }));
  connect();
  hydrate(client, JSON.parse(page));
  expect(client.getQueryState(['a'])?.error).toMatchObject({
    kind: 'payment_required',
    status: 402,
    code: 'limit_exceeded',
  });
  expect(kit.parseError(client.getQueryState(['a'])?.error).kind).toBe('payment_required');
});
