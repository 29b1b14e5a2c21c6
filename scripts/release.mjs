// Publishes all packages at the version that the tag names, with a statement of their origin. Run by the release
// workflow; here it only shows what would be published:
//
//   npm run release -- --dry-run
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isRehearsal = process.argv.includes('--dry-run');
const { RELEASE_TAG: tag, RELEASE_SOURCE: source } = process.env;

/** @param {string} command @param {string[]} args */
function must(command, ...args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} has ended with ${status}`);
}

/** @param {string} path @returns {Record<string, unknown>} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const manifests = readdirSync(join(root, 'packages')).map((name) =>
  join(root, 'packages', name, 'package.json'),
);
const versions = new Set(manifests.map((path) => read(path)['version']));
if (versions.size !== 1) throw new Error(`One version for all packages, not ${[...versions].join(', ')}`);
const [version] = versions;
if (!isRehearsal && tag !== `v${String(version)}`)
  throw new Error(`The tag ${tag} is not that of version ${String(version)}`);

// The statement of origin is refused unless a package says where its source is, and only the workflow knows that.
if (source && !isRehearsal) {
  for (const path of manifests) {
    const directory = path.slice(root.length, -'/package.json'.length);
    const repository = { type: 'git', url: `git+${source}.git`, directory };
    writeFileSync(path, `${JSON.stringify({ ...read(path), repository }, null, 2)}\n`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'tactful-release-'));
const pnpm = ['--yes', 'pnpm@12.21.0', '--recursive', '--filter', './packages/*'];
must('npx', ...pnpm, 'run', 'build');
must('npx', ...pnpm, 'pack', '--pack-destination', folder);
for (const file of readdirSync(folder)) {
  const how = isRehearsal ? ['--dry-run'] : ['--provenance'];
  must('npm', 'publish', join(folder, file), '--access', 'public', '--ignore-scripts', ...how);
}
