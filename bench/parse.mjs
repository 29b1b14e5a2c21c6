// How long understanding an error takes, as a multiple of JSON.parse of the same text. Of many short samples the fastest
// counts: a busy machine only adds time. All tasks are warm, and have met all bodies, before the first is measured.
// node bench/parse.mjs [--rounds 101]
import { build } from 'esbuild';
import { bodies } from './bodies.mjs';

const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 101;
/** Long enough for the clock, short enough that some samples are not interrupted. */
const sampleMs = 2;

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
/** Microseconds for one go. */
function sample(task) {
  const start = performance.now();
  let count = 0;
  do {
    for (let i = 0; i < 8; i++) sink = task();
    count += 8;
  } while (performance.now() - start < sampleMs);
  return ((performance.now() - start) * 1000) / count;
}

const rows = bodies.map(({ name, text, byHand }) => ({
  name,
  text,
  tasks: {
    parse: () => JSON.parse(text),
    hand: () => byHand(JSON.parse(text)),
    tactful: () => parseError(JSON.parse(text)),
  },
}));
for (let i = 0; i < 30; i++)
  for (const { tasks } of rows) for (const task of Object.values(tasks)) sample(task);

/** How much longer the usual sample of JSON.parse took than the fastest, on average of the bodies. */
let noise = 0;
const table = rows.map(({ name, text, tasks }) => {
  const samples = { parse: [], hand: [], tactful: [] };
  for (let round = 0; round < rounds; round++)
    for (const [key, task] of Object.entries(tasks)) samples[key].push(sample(task));
  const fastest = (key) => Math.min(...samples[key]);
  const usual = samples.parse.toSorted((a, b) => a - b)[rounds >> 1];
  noise += (usual / fastest('parse') - 1) / rows.length;
  const times = (key) => `×${(fastest(key) / fastest('parse')).toFixed(1)}`;
  return [
    name,
    text.length.toLocaleString('en'),
    `${fastest('parse').toFixed(2)} µs`,
    times('hand'),
    times('tactful'),
  ];
});

console.log(
  `Node ${process.versions.node}; the usual sample took ${Math.round(noise * 100)} % longer than the fastest\n`,
);
for (const row of [
  ['body', 'bytes', '`JSON.parse`', '+ by hand', '+ `parseError`'],
  ['---', '--:', '--:', '--:', '--:'],
  ...table,
])
  console.log(`| ${row.join(' | ')} |`);
if (sink === undefined) throw new Error('nothing was read');
