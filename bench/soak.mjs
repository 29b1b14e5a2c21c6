// A million errors through a mounted app in Chromium: several shapes, transitions, a form, a boundary, dismissals. The
// heap must stay flat, every report must be accounted for, and an error that comes alone must be seen.
//
//   npm run soak -- [--errors 1000000] [--save]
//
// A tenth as many goes through React's development build, where StrictMode renders everything twice.
// --save writes the figures to bench/results/soak.json. Exits 1 where one of them is wrong.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';

const { values: options } = parseArgs({
  options: { errors: { type: 'string', default: '1000000' }, save: { type: 'boolean', default: false } },
});
const errors = Number(options.errors);
/** Errors in one task. */
const storm = 500;
/** Samples of the heap in one run. */
const samples = 20;
/** Bytes that the heap may grow by for each error; what one error holds is thousands. Or a part of it, in a short run. */
const flat = 2;
const flatPart = 0.05;

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {'production' | 'development'} mode */
async function bundle(mode) {
  const { outputFiles } = await build({
    entryPoints: { app: pathOf('./soak/page.tsx'), theme: pathOf('../packages/react/src/theme/theme.css') },
    outdir: '/',
    write: false,
    bundle: true,
    jsx: 'automatic',
    conditions: ['@tactful/source'],
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  });
  const html =
    '<!doctype html><html lang="en"><title>Soak</title><link rel="stylesheet" href="/theme.css"><div id="root"></div><script src="/app.js"></script>';
  return new Map([
    ['/', ['text/html; charset=utf-8', html]],
    ...outputFiles.map(({ path, text }) => [
      path,
      [path.endsWith('.css') ? 'text/css' : 'text/javascript', text],
    ]),
  ]);
}

async function soak(browser, mode, count) {
  const files = await bundle(mode);
  const server = createServer((request, response) => {
    const [type, text] = files.get(request.url ?? '') ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(text);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const complaints = new Set();
  page.on('pageerror', (error) => complaints.add(error.message));
  page.on('console', (message) => {
    // React tells of each error that a boundary has caught.
    if (message.type() === 'error' && !/crash \d+|ApiError/.test(message.text()))
      complaints.add(message.text());
  });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction('isReady()');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');

  const measured = [];
  const sample = async (thrown) => {
    for (let turn = 0; turn < 3; turn++) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const metric = (name) => metrics.find((one) => one.name === name)?.value;
    measured.push({
      thrown,
      heap: metric('JSHeapUsedSize'),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
    });
  };

  const start = performance.now();
  const perSample = count / samples;
  let unseen = 0;
  for (let turn = 0; turn < samples; turn++) {
    await page.evaluate(
      async ([times, size]) => {
        for (let at = 0; at < times; at++) {
          globalThis.storm(size);
          // React draws, timers run.
          await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
          globalThis.tend(at);
        }
      },
      [perSample / storm, storm],
    );
    const surface = await page.evaluate((number) => globalThis.probe(number), turn);
    // What stood there before has been cleared away.
    await page
      .waitForFunction("document.querySelectorAll('[data-toast]').length === 1", undefined, {
        timeout: 60_000,
      })
      .catch(() => unseen++);
    await sample((turn + 1) * perSample);
    console.log(
      `${mode} ${(turn + 1) * perSample} errors, ${((performance.now() - start) / 1000).toFixed(0)} s: ` +
        `${(measured.at(-1).heap / 1e6).toFixed(2)} MB, ${measured.at(-1).nodes} nodes, a probe as ${surface}`,
    );
  }
  const state = await page.evaluate(() => globalThis.state());
  await page.close();
  server.close();
  return {
    mode,
    errors: count,
    seconds: Math.round((performance.now() - start) / 1000),
    ...judge(measured, state, count + samples, unseen, [...complaints]),
    state,
    samples: measured,
  };
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** The first quarter fills caches. The rest is held against each other by its halves. */
function judge(
  measured,
  { thrown, shared, local, section, silent, other, reported },
  all,
  unseen,
  complaints,
) {
  const rest = measured.slice(Math.floor(measured.length / 4));
  const half = Math.floor(rest.length / 2);
  const growth = (key) =>
    median(rest.slice(half).map((one) => one[key])) - median(rest.slice(0, half).map((one) => one[key]));
  const between = (all / measured.length) * half;
  const bytesPerError = growth('heap') / between;
  const grown = growth('heap') / median(rest.map(({ heap }) => heap));
  const faults = [
    bytesPerError > flat &&
      grown > flatPart &&
      `the heap grows by ${bytesPerError.toFixed(2)} bytes for each error`,
    growth('nodes') > 200 && `${growth('nodes')} nodes more`,
    growth('listeners') > 200 && `${growth('listeners')} listeners more`,
    thrown !== all && `${thrown} of ${all} were thrown`,
    shared + local + section + silent + other !== thrown && 'not every error has found its place',
    reported !== shared && `the notices count ${reported} of ${shared}`,
    unseen > 0 && `${unseen} errors were not seen`,
    ...complaints.map((text) => `the page complains: ${text.slice(0, 300)}`),
  ].filter(Boolean);
  return { faults, heapBytesPerError: Number(bytesPerError.toFixed(3)) };
}

const browser = await chromium.launch(launchOptions());
const runs = [];
for (const [mode, count] of [
  ['production', errors],
  ['development', errors / 10],
]) {
  runs.push(await soak(browser, mode, count));
}
await browser.close();

for (const { mode, errors: count, seconds, heapBytesPerError, faults } of runs) {
  console.log(`${mode}: ${count} errors in ${seconds} s, ${heapBytesPerError} bytes of heap for each`);
  for (const fault of faults) console.log(`  ${fault}`);
}
if (options.save) {
  mkdirSync(pathOf('./results'), { recursive: true });
  writeFileSync(pathOf('./results/soak.json'), `${JSON.stringify({ runs }, null, 2)}\n`);
}
process.exitCode = runs.every(({ faults }) => faults.length === 0) ? 0 : 1;
