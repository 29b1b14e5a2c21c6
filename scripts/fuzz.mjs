// Reads answers that chance has made of true ones, for as long as it is told to, and holds them against what must hold
// of every error. Prints its seed; the same seed makes the same answers.
//
//   npm run fuzz -- [--minutes 2] [--seed 1] [--from 0]
//
// What it finds is printed; once mended it belongs in tests/fuzz/cases.json, which the unit tests read.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { faultIn, growthOf } from './fuzz/faults.mjs';
import { chanceOf, mutate } from './fuzz/mutate.mjs';

/** @import * as Reader from '../tests/fuzz/reader.ts' */
/** @import { Answer } from './fuzz/mutate.mjs' */

const { values: options } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, from: { type: 'string' } },
});
const minutes = Number(options.minutes ?? 2);
const seed = Number(options.seed ?? Date.now() % 1_000_000);
/** Above this the work isn't linear. */
const linear = 10;

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @returns {Promise<typeof Reader>} the reader, from its sources */
async function load() {
  const { outputFiles } = await build({
    entryPoints: [at('tests/fuzz/reader.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const [program] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(program?.contents ?? []).toString('base64')}`);
}

/** @returns {Answer[]} */
const corpus = () =>
  ['frameworks', 'saas', 'wider', 'general'].flatMap((folder) =>
    readdirSync(at(`tests/corpus/${folder}`)).flatMap((file) =>
      JSON.parse(readFileSync(at(`tests/corpus/${folder}/${file}`), 'utf8')).map(
        (
          /** @type {{ status: number, headers: Record<string, string>, body?: unknown, bodyText?: string }} */ one,
        ) => ({
          status: one.status,
          headers: one.headers,
          text: one.body === undefined ? (one.bodyText ?? '') : JSON.stringify(one.body),
        }),
      ),
    ),
  );

const reader = await load();
const seeds = [
  ...corpus(),
  ...reader.samples.map(({ status, headers, body }) => ({
    status,
    headers: { 'content-type': 'application/json', ...headers },
    text: typeof body === 'string' ? body : (JSON.stringify(body) ?? ''),
  })),
];
const bodies = seeds.flatMap(({ text }) => {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
});
console.log(`seed ${seed}: ${seeds.length} answers to begin with, ${minutes} minutes`);

/** @type {Set<string>} */
const faults = new Set();
const tell = (/** @type {number} */ number, /** @type {string} */ fault, /** @type {Answer} */ answer) => {
  const [kind = ''] = fault.split('\n');
  if (faults.has(kind)) return;
  faults.add(kind);
  console.log(`\n--seed ${seed} --from ${number}: ${fault}\n${JSON.stringify(answer).slice(0, 4_000)}`);
};

const end = performance.now() + minutes * 60_000;
let number = Number(options.from ?? 0);
for (; performance.now() < end; number++) {
  const answer = mutate(chanceOf(seed * 1_000_003 + number), seeds, bodies);
  const fault = await faultIn(reader, answer);
  if (fault) tell(number, fault, answer);
  if (number % 500 !== 0 || answer.text.length > 4_000) continue;
  try {
    JSON.parse(answer.text);
  } catch {
    continue;
  }
  // Thrice, for a machine that does other things as well.
  const growth = Math.min(...[1, 2, 3].map(() => growthOf(reader, answer)));
  if (growth > linear) tell(number, `takes ${growth.toFixed(1)} times longer for four times as much`, answer);
}
console.log(`\n${number - Number(options.from ?? 0)} answers read, ${faults.size} faults (seed ${seed})`);
process.exitCode = faults.size === 0 ? 0 : 1;
