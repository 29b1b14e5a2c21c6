// Forms: an API refuses some of a form's fields. How long until each message is on its field, and painted? In Chromium,
// in a production build of React that counts renders. Prints a table.
//
//   node bench/forms.mjs [--rounds 11] [--only part-of-a-name] [--save]
//
// --save writes the figures to bench/results/forms.json. The others read the answer by hand, as an app that knows its
// one API; the kit reads it as it reads any. Every round tries all in another order; the first round is thrown away.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../scripts/browser.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '11' },
    only: { type: 'string', default: '' },
    save: { type: 'boolean', default: false },
  },
});

/** Fields, and how many of them are refused. */
const sizes = [
  [10, 10],
  [100, 100],
  [1_000, 100],
  [1_000, 1_000],
];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The page as built files by name, in memory. */
async function bundle() {
  const { output } = await build({
    root: here('forms'),
    logLevel: 'warn',
    plugins: [react()],
    resolve: {
      conditions: ['@tactful/source', 'module', 'browser', 'production'],
      dedupe: ['react', 'react-dom'],
      alias: [{ find: /^react-dom\/client$/, replacement: 'react-dom/profiling' }],
    },
    build: { write: false },
  });
  return new Map(output.map((file) => [`/${file.fileName}`, file.code ?? file.source]));
}

async function serve(files) {
  const server = createServer(({ url }, response) => {
    const name = url === '/' ? '/index.html' : url;
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(files.has(name) ? 200 : 404, { 'content-type': type }).end(files.get(name));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

const round = (value) => Math.round(value * 10) / 10;
const sorted = (values) => values.toSorted((a, b) => a - b);
const quantile = (values, q) => sorted(values)[Math.round((values.length - 1) * q)];
const shuffled = (values) =>
  values
    .map((value) => [Math.random(), value])
    .toSorted(([a], [b]) => a - b)
    .map(([, value]) => value);

const { url, stop } = await serve(await bundle());
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
await page.goto(url);
const all = await page.evaluate(() => globalThis.strategies);
const names = all.filter((name) => name.includes(options.only));

const measured = new Map();
for (let turn = 0; turn <= Number(options.rounds); turn++) {
  const turns = names.flatMap((name) => sizes.map((size) => [name, size]));
  for (const [name, [size, bad]] of shuffled(turns)) {
    const figures = await page.evaluate((input) => globalThis.run(...input), [name, size, bad]);
    if (turn === 0) continue;
    const key = JSON.stringify([name, size, bad]);
    measured.set(key, [...(measured.get(key) ?? []), figures]);
  }
}
await browser.close();
stop();

const results = Object.fromEntries(
  names.map((name) => [
    name,
    sizes.map(([fields, bad]) => {
      const runs = measured.get(JSON.stringify([name, fields, bad])) ?? [];
      const of = (key) => runs.map((figures) => figures[key]);
      return {
        fields,
        bad,
        paint: round(quantile(of('paint'), 0.5)),
        paintQuartiles: [round(quantile(of('paint'), 0.25)), round(quantile(of('paint'), 0.75))],
        commit: round(quantile(of('commit'), 0.5)),
        commits: quantile(of('commits'), 0.5),
        rendered: quantile(of('rendered'), 0.5),
      };
    }),
  ]),
);

const title = ([fields, bad]) => `${bad} of ${fields}`;
const cell = ({ paint, paintQuartiles: [low, high], commits, rendered }) =>
  `${paint} ms (${low}–${high}), ${commits}, ${rendered}`;
const rows = [
  ['to paint (quartiles), commits, fields rendered', ...sizes.map(title)],
  ['---', ...sizes.map(() => '---')],
  ...names.map((name) => [name, ...results[name].map(cell)]),
];
console.log(`Medians of ${options.rounds} rounds.\n`);
console.log(rows.map((row) => `| ${row.join(' | ')} |`).join('\n'));

if (options.save) {
  const { version } = JSON.parse(readFileSync(join(here('node_modules'), 'react/package.json'), 'utf8'));
  mkdirSync(here('results'), { recursive: true });
  const saved = { rounds: Number(options.rounds), react: version, browser: browser.version(), results };
  writeFileSync(here('results/forms.json'), `${JSON.stringify(saved, null, 2)}\n`);
}
