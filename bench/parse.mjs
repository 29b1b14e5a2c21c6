// How long understanding an error takes, as a multiple of JSON.parse of the same text.
// node bench/parse.mjs [--rounds 41]
import { build } from 'esbuild';
import { bodies } from './bodies.mjs';

const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 41;
/** Long enough for the clock, short enough that a round sees one state of the machine. */
const sampleMs = 4;

const { outputFiles } = await build({
  entryPoints: [new URL('../packages/core/src/parse.ts', import.meta.url).pathname],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  write: false,
});
const { parseError } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

let sink;
function timesPerMs(task) {
  const start = performance.now();
  let count = 0;
  do {
    for (let i = 0; i < 8; i++) sink = task();
    count += 8;
  } while (performance.now() - start < sampleMs);
  return count / (performance.now() - start);
}

const quantile = (values, q) => values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))];
const spread = (values) =>
  `x${quantile(values, 0.5).toFixed(2)} (${quantile(values, 0.25).toFixed(2)}..${quantile(values, 0.75).toFixed(2)})`;

const rows = [];
for (const { name, text, byHand } of bodies) {
  const tasks = {
    parse: () => JSON.parse(text),
    hand: () => byHand(JSON.parse(text)),
    tactful: () => parseError(JSON.parse(text)),
  };
  for (const task of Object.values(tasks)) for (let i = 0; i < 30; i++) timesPerMs(task);
  const found = { parse: [], hand: [], tactful: [] };
  for (let round = 0; round < rounds; round++) {
    const speed = Object.fromEntries(Object.entries(tasks).map(([key, task]) => [key, timesPerMs(task)]));
    found.parse.push(1000 / speed.parse);
    found.hand.push(speed.parse / speed.hand);
    found.tactful.push(speed.parse / speed.tactful);
  }
  rows.push({
    body: name,
    bytes: text.length,
    'JSON.parse': `${quantile(found.parse, 0.5).toFixed(2)} us`,
    '+ by hand': spread(found.hand),
    '+ parseError': spread(found.tactful),
  });
}

const columns = Object.keys(rows[0]);
console.log(
  `| ${columns.join(' | ')} |\n|${columns.map((_, at) => (at === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
);
for (const row of rows) console.log(`| ${columns.map((column) => row[column]).join(' | ')} |`);
if (sink === undefined) throw new Error('nothing was read');
