import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axios, { AxiosError } from 'axios';
import ky, { HTTPError } from 'ky';
import ky1 from 'ky-1';
import { FetchError, ofetch } from 'ofetch';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isApiError } from '../normalise/apiError.ts';
import { axiosGate } from './axiosGate.ts';
import { createGate } from './createGate.ts';
import type { Gate } from './gate.ts';
import { gatedFetch, type GateHookOptions } from './gatedFetch.ts';
import { kyGate } from './kyGate.ts';
import { ofetchGate } from './ofetchGate.ts';

const aMoment = 160;
const longerThanATest = 600_000;

/** How long the server refuses, in milliseconds. */
let refusesFor = aMoment;

let server: Server;
let base: string;
let arrivals: { url: string; at: number }[] = [];
let closedUntil = 0;
let gate: Gate;

beforeAll(async () => {
  server = createServer((request, response) => {
    arrivals.push({ url: request.url ?? '', at: Date.now() });
    const refuse = (headers: Record<string, string>, body: unknown): void => {
      closedUntil = closedUntil || Date.now() + refusesFor;
      response.writeHead(429, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    };
    if (request.url?.includes('/broken')) request.socket.destroy();
    else if (request.url?.includes('/limited') && (closedUntil === 0 || Date.now() < closedUntil))
      refuse({ 'retry-after-ms': String(refusesFor) }, { error: 'slow down' });
    else if (request.url?.includes('/tells-in-body') && closedUntil === 0)
      refuse({}, { error: { code: 'slow', retry_after: 30 } });
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"fine":true}');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => void server.close(resolve)));

beforeEach(() => {
  arrivals = [];
  closedUntil = 0;
  refusesFor = aMoment;
  gate = createGate({ random: () => 0, channel: null, storage: null });
});
afterEach(() => gate.dispose());

/** A client with the gate in front of it. Resolves with the body, or rejects with what the client throws. */
interface Client {
  readonly name: string;
  readonly statusOf: (error: unknown) => number | undefined;
  readonly make: (
    options?: GateHookOptions,
  ) => (path: string, init?: { method?: string; signal?: AbortSignal; timeout?: number }) => Promise<unknown>;
}

const clients: readonly Client[] = [
  {
    name: 'fetch',
    statusOf: (error) => (error as { status?: number }).status,
    make: (options) => {
      const gated = gatedFetch(fetch, gate, options);
      return async (path, init) => {
        const response = await gated(`${base}${path}`, init);
        if (!response.ok) throw Object.assign(new Error('not ok'), { status: response.status });
        return response.json();
      };
    },
  },
  {
    name: 'ky',
    statusOf: (error) => (error instanceof HTTPError ? error.response.status : undefined),
    make: (options) => {
      const api = ky.create({ ...kyGate(gate, options), retry: 0 });
      return (path, init) => api(`${base}${path}`, init).json();
    },
  },
  {
    name: 'ky 1',
    statusOf: (error) => (error as { response?: Response }).response?.status,
    make: (options) => {
      const api = ky1.create({ prefixUrl: base, ...kyGate(gate, options), retry: 0 });
      return (path, init) => api(path.slice(1), init).json();
    },
  },
  {
    name: 'axios',
    statusOf: (error) => (error instanceof AxiosError ? error.response?.status : undefined),
    make: (options) => {
      const api = axios.create({ baseURL: base });
      axiosGate(api, gate, options);
      return async (path, init) => (await api.request({ url: path, ...init })).data as unknown;
    },
  },
  {
    name: 'ofetch',
    statusOf: (error) => (error instanceof FetchError ? error.status : undefined),
    make: (options) => {
      const api = ofetch.create({ baseURL: base, retry: 0, ...ofetchGate(gate, options) });
      return (path, init) => api(path, init);
    },
  },
];

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe.each(clients)('$name through the gate', ({ make, statusOf }) => {
  it('waits with all that is automatic, sends one to see, then the rest', async () => {
    const call = make();
    expect(statusOf(await failureOf(call('/limited')))).toBe(429);
    const results = await Promise.all(['/limited', '/limited?page=2', '/else'].map((path) => call(path)));
    expect(results).toEqual([{ fine: true }, { fine: true }, { fine: true }]);
    expect(arrivals).toHaveLength(4);
    const [refused, ...others] = arrivals.map(({ at }) => at);
    for (const at of others) expect(at - (refused ?? at)).toBeGreaterThanOrEqual(refusesFor - 2);
    expect(gate.getSnapshot()).toEqual({ closed: [], held: 0 });
  });

  it('refuses at once what the person sends, with the remaining time', async () => {
    refusesFor = longerThanATest;
    const call = make();
    await failureOf(call('/limited', { method: 'POST' }));
    const error = await failureOf(call('/limited', { method: 'POST' }));
    expect(isApiError(error)).toBe(true);
    expect(error).toMatchObject({ kind: 'rate_limited', code: 'not_sent', outcome: 'failed' });
    expect((error as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(0);
    expect(arrivals).toHaveLength(1);
  });

  it('lets the person do something else', async () => {
    const call = make();
    await failureOf(call('/limited', { method: 'POST' }));
    expect(await call('/else', { method: 'POST' })).toEqual({ fine: true });
  });

  it('is told by the app who wants it', async () => {
    refusesFor = longerThanATest;
    const call = make({ describe: () => ({ mover: 'person' }) });
    await failureOf(call('/limited'));
    expect(await failureOf(call('/limited'))).toMatchObject({ code: 'not_sent' });
  });

  it('learns of a wait that stands in the body', async () => {
    const call = make();
    expect(statusOf(await failureOf(call('/tells-in-body')))).toBe(429);
    await expect.poll(() => gate.getSnapshot().closed[0]?.waitMs).toBe(30_000);
  });

  it('learns of answers that never came', async () => {
    const call = make();
    await failureOf(call('/limited'));
    const waiting = Promise.all([failureOf(call('/broken')), call('/else')]);
    expect(await waiting).toEqual([expect.anything(), { fine: true }]);
    expect(arrivals.map(({ url }) => url)).toEqual(['/limited', '/broken', '/else']);
  });

  it('leaves at once when it is aborted', async () => {
    const call = make();
    await failureOf(call('/tells-in-body'));
    // A wait that is longer than this test has.
    await expect.poll(() => gate.getSnapshot().closed[0]?.waitMs).toBe(30_000);
    const controller = new AbortController();
    const waiting = failureOf(call('/tells-in-body', { signal: controller.signal }));
    await expect.poll(() => gate.getSnapshot().held).toBe(1);
    controller.abort();
    expect(await waiting).toBeInstanceOf(Error);
    expect(arrivals).toHaveLength(1);
    expect(gate.getSnapshot().held).toBe(0);
  });
});

it.each(clients.filter(({ name }) => name !== 'fetch'))(
  'waits longer in the gate than $name waits for answers',
  async ({ make }) => {
    const call = make();
    await failureOf(call('/limited'));
    expect(await call('/limited', { timeout: 100 })).toEqual({ fine: true });
  },
);

it("holds ky's own repeats as well", async () => {
  const api = ky.create({ ...kyGate(gate), retry: { limit: 3, delay: () => 1, afterStatusCodes: [] } });
  expect(await api(`${base}/limited`).json()).toEqual({ fine: true });
  expect(arrivals).toHaveLength(2);
});

it('can be taken away from axios again', async () => {
  const api = axios.create({ baseURL: base });
  const remove = axiosGate(api, gate);
  await failureOf(api.get('/limited'));
  remove();
  await failureOf(api.get('/limited'));
  expect(arrivals).toHaveLength(2);
});

it('takes a Request and leaves its body and the response alone', async () => {
  const gated = gatedFetch(fetch, gate);
  const response = await gated(new Request(`${base}/limited`, { method: 'PUT', body: 'x' }));
  expect(response.status).toBe(429);
  expect(response.bodyUsed).toBe(false);
  expect(await response.json()).toEqual({ error: 'slow down' });
  expect(gate.getSnapshot().closed).toMatchObject([{ bucket: 'PUT /limited' }]);
});
