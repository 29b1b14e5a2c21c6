// A storm: 1,000 errors within one second, shown by toast libraries at their defaults. Prints a table.
//
//   node bench/storm.mjs [--errors 1000] [--rounds 3] [--only part-of-a-name] [--save]
//
// --save writes the figures to bench/results/storm.json. Each row has a fresh page; the rounds run one after the other on it,
// each with a storm, three seconds of calm, and everything dismissed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';

const { values: options } = parseArgs({
  options: {
    errors: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    save: { type: 'boolean', default: false },
  },
});
const errors = Number(options.errors);
const rounds = Number(options.rounds);
/** A page that hasn't answered by then counts as frozen. */
const patience = 20_000;

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What each library needs to show an error, to take all away, and by what its toasts are known. */
const libraries = {
  '@tactful/react': {
    toasts: '[data-toast]',
    code: `
      import { createErrorKit } from '@tactful/core';
      import { Surfaces, TactfulProvider, useReport } from '@tactful/react';
      const kit = createErrorKit();
      let report;
      const Reporter = () => ((report = useReport()), null);
      export const app = <TactfulProvider kit={kit}><Reporter /><Surfaces /></TactfulProvider>;
      export const show = (code, text) => report({ status: 500, error: { code, message: text } }, { occasion: 'action' });
      export const dismiss = () => kit.notices.clear();`,
  },
  sonner: {
    toasts: '[data-sonner-toast]',
    code: `
      import { toast, Toaster } from 'sonner';
      export const app = <Toaster />;
      export const show = (code, text) => toast.error(text);
      export const dismiss = () => toast.dismiss();`,
  },
  'react-hot-toast': {
    toasts: '[role=status]',
    code: `
      import toast, { Toaster } from 'react-hot-toast';
      export const app = <Toaster />;
      export const show = (code, text) => toast.error(text);
      export const dismiss = () => toast.dismiss();`,
  },
  notistack: {
    toasts: '.notistack-SnackbarContainer [role=alert]',
    code: `
      import { closeSnackbar, enqueueSnackbar, SnackbarProvider } from 'notistack';
      export const app = <SnackbarProvider />;
      export const show = (code, text) => enqueueSnackbar(text, { variant: 'error' });
      export const dismiss = () => closeSnackbar();`,
  },
  'react-toastify': {
    toasts: '.Toastify__toast',
    code: `
      import { toast, ToastContainer } from 'react-toastify';
      export const app = <ToastContainer />;
      export const show = (code, text) => toast.error(text);
      export const dismiss = () => toast.dismiss();`,
  },
};

/** Runs in the page: what is counted while it storms. */
const page = `
  import { createRoot } from 'react-dom/client';
  import { app, dismiss, show } from 'library';
  const live = '[aria-live]:not([aria-live=off]), [role=alert], [role=status]';
  const counted = { told: 0, urgent: 0, nodes: 0, toasts: 0, tasks: 0, longest: 0, blocked: 0 };
  const isUrgent = (region) => region.matches('[aria-live=assertive], [role=alert]');
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const added of addedNodes) {
      const element = target.nodeType === 1 ? target : target.parentElement;
      const region = element?.closest(live) ?? (added.nodeType === 1 && (added.matches(live) ? added : added.querySelector(live)));
      if (!region || !added.textContent) continue;
      counted.told++;
      if (isUrgent(region)) counted.urgent++;
    }
    counted.nodes = Math.max(counted.nodes, document.body.getElementsByTagName('*').length);
    counted.toasts = Math.max(counted.toasts, document.querySelectorAll(toastSelector).length);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      counted.tasks++;
      counted.longest = Math.max(counted.longest, duration);
      counted.blocked += duration - 50;
    }
  }).observe({ type: 'longtask' });
  const root = document.body.appendChild(document.createElement('main'));
  createRoot(root).render(app);
  window.counted = counted;
  window.dismissAll = dismiss;
  window.storm = (count, different, round) => new Promise((over) => {
    // What it costs to start isn't part of the storm.
    for (const key in counted) counted[key] = 0;
    const start = performance.now();
    let at = 0;
    const next = () => {
      const due = Math.min(count, Math.ceil(((performance.now() - start) / 1000) * count));
      for (; at < due; at++) show(different ? 'code_' + round + '_' + at : 'code', different ? 'Error ' + round + '.' + at : 'Error');
      if (at < count) setTimeout(next, 4); else over();
    };
    next();
  });`;

async function bundle({ code, toasts }) {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: here('.'), loader: 'jsx' },
    bundle: true,
    write: false,
    minify: true,
    jsx: 'automatic',
    conditions: ['@tactful/source'],
    define: { 'process.env.NODE_ENV': '"production"', toastSelector: JSON.stringify(toasts) },
    plugins: [
      {
        name: 'library',
        setup(building) {
          building.onResolve({ filter: /^library$/ }, () => ({ path: 'library', namespace: 'library' }));
          building.onLoad({ filter: /./, namespace: 'library' }, () => ({
            contents: code,
            loader: 'jsx',
            resolveDir: here('.'),
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

const css = await build({
  entryPoints: [here('../packages/react/src/theme/theme.css')],
  bundle: true,
  write: false,
}).then(({ outputFiles }) => outputFiles[0].text);

/** Rejects when the page doesn't answer in time. */
const inTime = (promise) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('frozen')), patience);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** Of the rounds: the most that was shown and said; the least that the page was blocked, for the rest is other work on the machine. */
function worst(counted) {
  if (counted.length === 0) return {};
  const of = (pick, key) => pick(...counted.map((round) => round[key]));
  return {
    ...Object.fromEntries(['told', 'urgent', 'nodes', 'toasts'].map((key) => [key, of(Math.max, key)])),
    ...Object.fromEntries(['tasks', 'longest', 'blocked'].map((key) => [key, of(Math.min, key)])),
  };
}

async function measure(browser, library, different) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const heap = async () => {
    await inTime(session.send('HeapProfiler.collectGarbage'));
    await inTime(session.send('HeapProfiler.collectGarbage'));
    const { usedSize } = await inTime(session.send('Runtime.getHeapUsage'));
    return Math.round(usedSize / 1024);
  };
  /** How many plain objects there are: unlike bytes, the same whenever nothing is kept. */
  const objects = async () => {
    const { result } = await inTime(session.send('Runtime.evaluate', { expression: 'Object.prototype' }));
    const found = await inTime(
      session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup: 'all' }),
    );
    const count = await inTime(
      session.send('Runtime.callFunctionOn', {
        objectId: found.objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      }),
    );
    await session.send('Runtime.releaseObjectGroup', { objectGroup: 'all' });
    return count.result.value;
  };
  await tab.setContent(
    `<!doctype html><html lang="en"><title>Storm</title><style>${css}</style><body></body>`,
  );
  await tab.addScriptTag({ content: await bundle(library) });
  await tab.waitForTimeout(300);
  const before = await heap();
  const after = [];
  const kept = [];
  const counted = [];
  let frozen = false;
  let left = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      await inTime(tab.evaluate(([n, d, r]) => window.storm(n, d, r), [errors, different, round]));
      await inTime(tab.waitForTimeout(3_000));
      counted.push(await inTime(tab.evaluate(() => ({ ...window.counted }))));
      await inTime(tab.evaluate(() => window.dismissAll()));
      await inTime(tab.waitForTimeout(8_000));
      left = await inTime(tab.evaluate((toasts) => document.querySelectorAll(toasts).length, library.toasts));
      after.push((await heap()) - before);
      kept.push(await objects());
    }
  } catch (error) {
    if (error.message !== 'frozen') throw error;
    frozen = true;
  }
  // A frozen page no longer closes by itself.
  await Promise.race([context.close(), new Promise((done) => setTimeout(done, 2_000))]);
  return { ...worst(counted), frozen, left, heapAfter: after, objectsAfter: kept };
}

const rows = [];
for (const [name, library] of Object.entries(libraries)) {
  if (!name.includes(options.only)) continue;
  for (const different of [false, true]) {
    const browser = await chromium.launch(launchOptions());
    const row = {
      library: name,
      errors: different ? 'different' : 'identical',
      ...(await measure(browser, library, different)),
    };
    await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 5_000))]);
    rows.push(row);
    const {
      toasts = '-',
      nodes = '-',
      told = '-',
      urgent = '-',
      tasks = '-',
      longest = 0,
      blocked = 0,
    } = row;
    console.log(
      [
        name.padEnd(16),
        row.errors.padEnd(9),
        `${toasts} toasts`.padStart(12),
        `${nodes} nodes`.padStart(12),
        `${told} told, ${urgent} urgently`.padStart(24),
        row.frozen
          ? `frozen over ${patience / 1000} s`
          : `${tasks} long tasks, longest ${Math.round(longest)} ms, blocked ${Math.round(blocked)} ms`,
        row.frozen
          ? ''
          : `after each round +${row.heapAfter.join(', +')} kB, ${row.objectsAfter.join(', ')} objects`,
        row.left > 0 ? `${row.left} toasts left after dismissal` : '',
      ].join('  '),
    );
  }
}

if (options.save) {
  mkdirSync(here('results'), { recursive: true });
  const about = { errors, rounds, node: process.version, load: loadavg()[0], at: new Date().toISOString() };
  writeFileSync(here('results/storm.json'), `${JSON.stringify({ ...about, rows }, null, 2)}\n`);
}
process.exit();
