// A herd: 200 browsers ask at once, and a limiter refuses them with "Retry-After: 2" for three seconds, then serves
// 20 a second (a token bucket of 20). How do clients come back? Prints a table.
//
//   node bench/herd.mjs [--runs 3] [--clients 200] [--only part-of-a-name] [--save]
//
// --save writes the figures to bench/results/herd.json. One client is one browser: nothing is shared between clients.
import { setMaxListeners } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { configureStore } from '@reduxjs/toolkit';
import { createApi, fetchBaseQuery, retry } from '@reduxjs/toolkit/query';
import { QueryClient } from '@tanstack/react-query';
import axios from 'axios';
import axiosRetry from 'axios-retry';
import { build } from 'esbuild';
import ky from 'ky';
import { createElement } from 'react';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    clients: { type: 'string', default: '200' },
    only: { type: 'string', default: '' },
    save: { type: 'boolean', default: false },
  },
});
const clientCount = Number(options.clients);

const refusesFor = 3_000;
const retryAfterSeconds = 2;
const perSecond = 20;
const bucketSize = 20;
/** What is not served by then counts as still waiting. */
const patience = 60_000;
/** Timers may come a little early, and answers take a moment. */
const timerSlack = 20;

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// What React and SWR look for in a browser. No element is ever drawn.
globalThis.window = Object.assign(new EventTarget(), { HTMLIFrameElement: EventTarget });
setMaxListeners(0, globalThis.window);
const [
  { createErrorKit, createGate, createQueryClient, gatedFetch },
  { createRoot },
  { default: useSWR, SWRConfig },
] = await Promise.all([tactful(), import('react-dom/client'), import('swr')]);

/** The kit, bundled from its sources. */
async function tactful() {
  const { outputFiles } = await build({
    stdin: {
      contents: ['core/src/index', 'core/src/gate/index', 'react-query/src/createQueryClient']
        .map((path) => `export * from './packages/${path}.ts';`)
        .join(''),
      resolveDir: here('..'),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@tactful/source'],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

// ---- the limiter ----

async function startLimiter() {
  const arrivals = [];
  const refusedAt = new Map();
  let began;
  let tokens = bucketSize;
  let filledAt = 0;
  const server = createServer(({ url }, response) => {
    const now = performance.now();
    began ??= now;
    const at = now - began;
    let served = false;
    if (at >= refusesFor) {
      tokens = Math.min(bucketSize, tokens + ((at - Math.max(filledAt, refusesFor)) / 1_000) * perSecond);
      filledAt = at;
      served = tokens >= 1;
      if (served) tokens -= 1;
    }
    const waited = at - (refusedAt.get(url) ?? Number.NEGATIVE_INFINITY);
    arrivals.push({ at, early: waited < retryAfterSeconds * 1_000 - timerSlack });
    if (!served) refusedAt.set(url, at);
    const headers = served ? {} : { 'retry-after': String(retryAfterSeconds) };
    response.writeHead(served ? 200 : 429, { 'content-type': 'application/json', ...headers }).end('{}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/things`,
    arrivals,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

// ---- the clients: each makes one browser, which resolves when it is served and rejects when it gives up ----

/** Our policy: the plan of the kit, carried out. */
const planned = (occasion, gated) => () => {
  const gate = gated ? createGate({ channel: null, storage: null }) : undefined;
  const kit = createErrorKit(gate ? { gate } : {});
  const send = gate ? gatedFetch(fetch, gate) : fetch;
  return async (url) => {
    const startedAt = Date.now();
    for (let attempt = 1; ; attempt += 1) {
      const response = await send(url);
      if (response.ok) return;
      const error = await kit.parseResponse(response);
      const plan = kit.planRetry(error, { occasion, attempt, startedAt, request: { method: 'GET', url } });
      if (plan.do !== 'retry') throw error;
      await sleep(plan.at - Date.now());
    }
  };
};

const byQuery = (queryClient, more) => (url) =>
  queryClient.fetchQuery({
    queryKey: [url],
    queryFn: async () => {
      const response = await fetch(url);
      if (!response.ok) throw response;
      return response.json();
    },
    ...more,
  });

const failed = (response) => Object.assign(new Error(`status ${response.status}`), { response });

const clients = {
  'Tactful, page load': planned('load', false),
  'Tactful, page load, with gate': planned('load', true),
  'Tactful, background refetch': planned('refresh', false),
  'Tactful, by createQueryClient': () => byQuery(createQueryClient(createErrorKit())),
  // For a fetch without a component the default is none.
  'TanStack Query (default)': () => byQuery(new QueryClient(), { retry: 3 }),
  'ky (default)': () => (url) => ky(url).json(),
  'axios-retry (default)': () => {
    const api = axios.create();
    axiosRetry(api);
    return (url) => api.get(url);
  },
  'axios-retry, exponentialDelay': () => {
    const api = axios.create();
    axiosRetry(api, { retryDelay: (count, error) => axiosRetry.exponentialDelay(count, error) });
    return (url) => api.get(url);
  },
  'SWR (default)': () => (url) =>
    new Promise((served) => {
      const Asking = () => {
        useSWR(url, async () => {
          const response = await fetch(url);
          if (!response.ok) throw failed(response);
          served();
          return response.json();
        });
        return null;
      };
      const own = { value: { provider: () => new Map() } };
      createRoot(emptyContainer()).render(createElement(SWRConfig, own, createElement(Asking)));
    }),
  'RTK Query, retry() (default)': () => {
    const api = createApi({
      baseQuery: retry(fetchBaseQuery({ baseUrl: '' })),
      endpoints: (endpoint) => ({ thing: endpoint.query({ query: (url) => url }) }),
    });
    const store = configureStore({
      reducer: { api: api.reducer },
      middleware: (usual) =>
        usual({ immutableCheck: false, serializableCheck: false }).concat(api.middleware),
    });
    return (url) => store.dispatch(api.endpoints.thing.initiate(url)).unwrap();
  },
  'naive, 3 repeats at one second': () => async (url) => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await fetch(url);
      if (response.ok) return;
      if (attempt > 3) throw failed(response);
      await sleep(1_000);
    }
  },
};

/** As much of an element as React needs to draw nothing in it. */
function emptyContainer() {
  const ownerDocument = Object.assign(new EventTarget(), { nodeType: 9, activeElement: null });
  return Object.assign(new EventTarget(), { nodeType: 1, nodeName: 'DIV', tagName: 'DIV', ownerDocument });
}

// ---- a run ----

async function run(makeClient) {
  const limiter = await startLimiter();
  const began = performance.now();
  const outcomes = await Promise.all(
    Array.from({ length: clientCount }, async (_, client) => {
      const asked = makeClient()(`${limiter.url}?client=${client}`).then(
        () => 'served',
        () => 'gave up',
      );
      const outcome = await Promise.race([asked, sleep(patience, 'waiting')]);
      return { outcome, took: performance.now() - began };
    }),
  );
  await limiter.stop();

  const waitEnds = retryAfterSeconds * 1_000;
  const perTenth = new Map();
  for (const { at } of limiter.arrivals.filter((arrival) => arrival.at >= waitEnds)) {
    const tenth = Math.floor(at / 100);
    perTenth.set(tenth, (perTenth.get(tenth) ?? 0) + 1);
  }
  const count = (wanted) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const times = outcomes.filter(({ outcome }) => outcome === 'served').map(({ took }) => took);
  return {
    served: count('served'),
    gaveUp: count('gave up'),
    waiting: count('waiting'),
    requests: limiter.arrivals.length,
    tooEarly: limiter.arrivals.filter(({ early }) => early).length,
    peak: Math.max(0, ...perTenth.values()),
    half: median(times) / 1_000,
    last: Math.max(0, ...times) / 1_000,
  };
}

/** What the spread costs one person alone, who is refused once: added to the stated wait, in seconds. */
function costAlone(occasion, gate) {
  const kit = createErrorKit(gate ? { gate } : {});
  const url = 'http://127.0.0.1/things';
  const waits = Array.from({ length: 2_000 }, () => {
    const error = kit.parseError({
      status: 429,
      headers: { 'retry-after': String(retryAfterSeconds) },
      data: {},
    });
    const plan = kit.journey(error, { occasion, request: { method: 'PUT', url } }).retry;
    return (plan.at - error.receivedAt) / 1_000 - retryAfterSeconds;
  });
  return { mean: waits.reduce((sum, wait) => sum + wait, 0) / waits.length, most: Math.max(...waits) };
}

function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

// The first connection loads code that no client should pay for.
const warmUp = await startLimiter();
await fetch(warmUp.url);
await warmUp.stop();

const results = {};
for (const [name, makeClient] of Object.entries(clients)) {
  if (!name.toLowerCase().includes(options.only.toLowerCase())) continue;
  const runs = [];
  for (let turn = 0; turn < Number(options.runs); turn += 1) runs.push(await run(makeClient));
  results[name] = Object.fromEntries(
    Object.keys(runs[0]).map((key) => [key, median(runs.map((figures) => figures[key]))]),
  );
  results[name].worstPeak = Math.max(...runs.map(({ peak }) => peak));
  process.stderr.write(
    `${name}: ${runs.map(({ served, requests, peak }) => `${served}/${requests}/${peak}`).join(' ')}\n`,
  );
}

const seconds = (value) => (Number.isNaN(value) ? '-' : `${value.toFixed(1)} s`);
const rows = [
  [
    'client',
    'served / gave up / waiting',
    'requests',
    'repeats before the stated wait',
    'peak per 100 ms after it (worst run)',
    'half served',
    'last served',
  ],
  ...Object.entries(results).map(([name, figures]) => [
    name,
    `${figures.served} / ${figures.gaveUp} / ${figures.waiting}`,
    String(figures.requests),
    String(figures.tooEarly),
    `${figures.peak} (${figures.worstPeak})`,
    seconds(figures.half),
    seconds(figures.last),
  ]),
];
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
console.log(`${clientCount} clients, medians of ${options.runs} runs\n`);
console.log(
  [
    line(rows[0]),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.slice(1).map(line),
  ].join('\n'),
);

const servedGate = createGate({ channel: null, storage: null });
servedGate.answered({ url: 'http://127.0.0.1/things' }, { status: 200 });
console.log('\nAdded to a stated wait of 2 s for one person alone (mean, most); "Try now" works without it:');
for (const [label, occasion, gate] of [
  ['page load, nothing known', 'load', undefined],
  ['page load, the API answered within the last minute (gate)', 'load', servedGate],
  ['pressed by the person, with a key or PUT', 'submit', undefined],
]) {
  const { mean, most } = costAlone(occasion, gate);
  console.log(`  ${label}: ${mean.toFixed(2)} s, ${most.toFixed(2)} s`);
}

if (options.save) {
  mkdirSync(here('results'), { recursive: true });
  writeFileSync(
    here('results/herd.json'),
    `${JSON.stringify({ clients: clientCount, runs: Number(options.runs), results }, null, 2)}\n`,
  );
}
process.exit(0);
