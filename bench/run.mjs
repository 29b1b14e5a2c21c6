// All benchmarks, one after the other, each beside its peers in one run.
//
//   npm run bench [-- name …] [--save]
//
// Prints each table and writes it to bench/results/<name>.md, with the machine and how much it was disturbed. --save
// also renews the figures in bench/results/*.json, which the documentation quotes. Nothing else is written.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options, positionals: wanted } = parseArgs({
  options: { save: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const benchmarks = {
  size: 'What an app downloads, in bytes',
  parse: 'How long understanding an error takes, in multiples of JSON.parse of the same text',
  forms: 'How long until 1,000 complaints stand at their fields',
  storm: '1,000 errors within one second',
  herd: '200 clients come back to a rate limiter',
};

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** How far apart equal pieces of work are on this machine now: from the fastest tenth to the slowest, in per cent. */
function noise() {
  const times = Array.from({ length: 41 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let turn = 0; turn < 3_000_000; turn++) sum = (sum + turn * 31) % 1_000_003;
    return performance.now() - start + (sum < 0 ? 1 : 0);
  }).toSorted((one, other) => one - other);
  return Math.round((times[36] / times[4] - 1) * 100);
}

/** @param {string} name @returns {Promise<{ code: number | null, text: string }>} */
function run(name) {
  const child = spawn(process.execPath, [at(`${name}.mjs`), ...(options.save ? ['--save'] : [])], {
    cwd: at('..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, text })));
}

/** A list of the versions that stand side by side. */
const { dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const versions = Object.entries(dependencies)
  .filter(([, version]) => /^\d/.test(version))
  .map(([name, version]) => `${name} ${version}`)
  .join(', ');

mkdirSync(at('results'), { recursive: true });
for (const [name, title] of Object.entries(benchmarks)) {
  if ((wanted.length > 0 && !wanted.includes(name)) || !existsSync(at(`${name}.mjs`))) continue;
  console.log(`\n## ${title}\n`);
  const disturbed = noise();
  const { code, text } = await run(name);
  if (code !== 0) {
    console.error(`${name} has ended with ${code}`);
    process.exitCode = 1;
    continue;
  }
  const load = loadavg().map((value) => value.toFixed(1));
  const machine = `Node ${process.versions.node}, ${cpus().length} cores of ${cpus()[0]?.model.trim()}`;
  const about =
    `${machine}; load ${load.join(', ')}; equal work took up to ${disturbed} % longer than at best. ` +
    'Compare within a table only.';
  console.log(`\n${about}`);
  writeFileSync(
    at(`results/${name}.md`),
    `# ${title}\n\n${about}\n\n${text.trim()}\n\nVersions: ${versions}.\n`,
  );
}
