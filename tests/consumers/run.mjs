// Installs the packed packages into fresh apps and runs them. A line for each; exits 1 if one fails.
//
//   npm run consumers [-- name …] [--keep]
//
// A fixture is a small app with a package.json whose versions "packed" stand for our packages, and a check.mjs. It is
// copied and installed where it sees nothing of this repository.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser.mjs';
import { consumerIn } from './harness.mjs';

const react18 = {
  react: '18.3.1',
  'react-dom': '18.3.1',
  '@types/react': '18.3.31',
  '@types/react-dom': '18.3.7',
};

/** The longest first: two run at a time. `use` are other versions than those of the fixture. */
const consumers = [
  { name: 'Next.js, app router', fixture: 'next' },
  { name: 'types', fixture: 'types' },
  { name: 'React Router, framework mode', fixture: 'react-router' },
  { name: 'Vite, React 19', fixture: 'vite' },
  // Rollup drops other code than Rolldown does.
  { name: 'Vite 7, React 18.3', fixture: 'vite', use: { ...react18, vite: '7.3.8' } },
  { name: 'a page under a strict policy', fixture: 'strict-csp' },
  { name: 'Node, the parser alone', fixture: 'node' },
];

const { values: options, positionals: wanted } = parseArgs({
  options: { keep: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'tactful-consumers-'));

/** @param {string} command @param {string[]} args @param {string} cwd */
function must(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}:\n${error?.message ?? stdout + stderr}`);
}

/** Builds and packs all packages; answers the tarballs by the packages' names. */
function pack() {
  const pnpm = ['--yes', 'pnpm@12.21.0', '--recursive', '--filter', './packages/*'];
  must('npx', [...pnpm, 'run', 'build'], root);
  must('npx', [...pnpm, 'pack', '--pack-destination', work], root);
  return new Map(
    readdirSync(work).map((file) => [
      file.replace(/^tactful-(.+)-[\d.]+.*$/, '@tactful/$1'),
      join(work, file),
    ]),
  );
}

/**
 * @param {string} fixture
 * @param {string} folder
 * @param {Record<string, string>} use
 * @param {ReadonlyMap<string, string>} tarballs
 */
async function install(fixture, folder, use, tarballs) {
  mkdirSync(folder);
  cpSync(join(root, 'tests/consumers', fixture), folder, { recursive: true });
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const dependencies of [manifest.dependencies, manifest.devDependencies ?? {}]) {
    for (const [name, version] of Object.entries(dependencies)) {
      if (version === 'packed') dependencies[name] = `file:${tarballs.get(name)}`;
      else dependencies[name] = use[name] ?? version;
    }
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  const quietly = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--prefer-offline'];
  const npm = () => consumerIn(folder, async () => browser).run('npm', 'install', ...quietly);
  // A registry that was out of reach for a moment is asked once more.
  await npm().catch(npm);
}

const begin = performance.now();
const seconds = (/** @type {number} */ since) => `${Math.round((performance.now() - since) / 1000)} s`;
const tarballs = pack();
console.log(`packed ${tarballs.size} packages in ${seconds(begin)}`);
const browser = await chromium.launch(launchOptions());

/** @param {(typeof consumers)[number]} consumer */
async function check({ name, fixture, use = {} }) {
  const start = performance.now();
  const folder = join(work, name.replaceAll(/\W+/g, '-'));
  const app = consumerIn(folder, async () => browser);
  try {
    await install(fixture, folder, use, tarballs);
    const { default: checkOf } = await import(
      pathToFileURL(join(root, 'tests/consumers', fixture, 'check.mjs')).href
    );
    await checkOf(app);
    app.equal(app.complaints, []);
    console.log(`ok      ${name} (${seconds(start)})`);
    return true;
  } catch (error) {
    console.log(
      `FAILED  ${name} (${seconds(start)})\n${error instanceof Error ? error.message : String(error)}`,
    );
    if (app.complaints.length > 0) console.log(`The page complains:\n${app.complaints.join('\n')}`);
    return false;
  } finally {
    await app.end();
    if (!options.keep) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

const queue = consumers.filter(
  ({ name, fixture }) =>
    wanted.length === 0 || wanted.some((word) => word === fixture || name.includes(word)),
);
/** @type {boolean[]} */
const outcomes = [];
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) outcomes.push(await check(next));
};
await Promise.all([worker(), worker()]);
await browser.close();
if (options.keep) console.log(`The apps are in ${work}`);
else rmSync(work, { recursive: true, force: true, maxRetries: 10 });

const failed = outcomes.filter((ok) => !ok).length;
console.log(`${outcomes.length - failed} of ${outcomes.length} consumers work, in ${seconds(begin)}`);
process.exitCode = failed === 0 && outcomes.length > 0 ? 0 : 1;
