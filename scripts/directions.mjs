// Checks the directions of imports, types included: a room sees only what stands left of it, a package only what the
// table allows, adapters enter by public doors, and nothing goes in a circle. Prints what is wrong; exits 1 then.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Folders of core and what each may import from, beside itself; `*` are the files directly in `src`.
 * @type {Record<string, string[]>}
 */
const rooms = {
  vocabulary: [],
  codes: ['vocabulary'],
  read: ['vocabulary'],
  recognise: ['vocabulary', 'codes', 'read'],
  normalise: ['vocabulary', 'codes', 'read', 'recognise'],
  links: ['vocabulary'],
  explain: ['vocabulary', 'codes', 'normalise', 'recognise'],
  retry: ['vocabulary', 'codes', 'read', 'normalise', 'explain', 'situation'],
  situation: ['vocabulary', 'read', 'normalise'],
  present: ['vocabulary', 'codes', 'read', 'normalise', 'explain', 'retry', 'situation', 'links'],
  notify: ['vocabulary', 'normalise', 'present'],
  gate: ['vocabulary', 'read', 'recognise', 'normalise', 'notify', 'retry', 'situation', '*'],
  carriers: ['vocabulary', 'read'],
  dialects: ['vocabulary', 'codes', 'read', 'recognise', 'situation'],
  copy: ['vocabulary', 'codes', 'present'],
  observe: ['vocabulary', 'normalise', 'explain', 'retry', 'situation', 'present', 'notify', 'links'],
};

/**
 * Packages and which of ours they may import.
 * @type {Record<string, string[]>}
 */
const packages = {
  core: [],
  react: ['core'],
  'react-hook-form': ['core', 'react'],
  'tanstack-form': ['core', 'react'],
  formik: ['core', 'react'],
  'react-form': ['core', 'react'],
  'react-query': ['core', 'react'],
  testing: ['core', 'react'],
  devtools: ['core', 'react'],
  cli: ['core'],
};

/** @param {string} file */
const isTest = (file) =>
  /\.(test|test-d|bench|stories|ssr\.test|browser\.test)(\.[\w]+)*\.tsx?$|\.test\.|fixtures|contract/i.test(
    file,
  );
/**
 * @param {string} dir
 * @returns {string[]}
 */
const sources = (dir) =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return name === 'dist' || name === 'node_modules' ? [] : sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
/** @param {string} text */
const importsOf = (text) =>
  [
    ...text.matchAll(
      /^(?:import|export)\b[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

/** @type {string[]} */
const wrong = [];
/** @type {Map<string, string[]>} */
const graph = new Map();
for (const [name, allowed] of Object.entries(packages)) {
  const src = join(root, 'packages', name, 'src');
  let files;
  try {
    files = sources(src);
  } catch {
    continue;
  }
  for (const file of files.filter((path) => !isTest(path))) {
    const here = relative(root, file);
    /** @type {string[]} */
    const targets = [];
    for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
      if (specifier.startsWith('@tactful/')) {
        const [, other = ''] = specifier.split('/');
        if (!allowed.includes(other)) wrong.push(`${here}: ${name} may not import ${specifier}`);
      } else if (specifier.startsWith('.')) {
        const target = resolve(dirname(file), specifier);
        if (!target.startsWith(`${src}/`))
          wrong.push(`${here}: ${specifier} leaves the package; use its public door`);
        targets.push(target);
        if (name === 'core') checkRoom(src, file, target, here);
      }
    }
    graph.set(file, targets);
  }
}

/**
 * @param {string} src
 * @param {string} file
 * @param {string} target
 * @param {string} here
 */
function checkRoom(src, file, target, here) {
  /** @param {string} path */
  const roomOf = (path) =>
    relative(src, path).includes('/') ? relative(src, path).split('/')[0] : undefined;
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === undefined || from === to) return;
  const allowed = rooms[from];
  if (!allowed) wrong.push(`${here}: the folder ${from} has no row in scripts/directions.mjs`);
  else if (!allowed.includes(to ?? '*'))
    wrong.push(`${here}: ${from} may not look at ${to ?? relative(src, target)}`);
}

const state = new Map();
/**
 * @param {string} file
 * @param {string[]} trail
 */
function visit(file, trail) {
  if (state.get(file) === 'done') return;
  if (state.get(file) === 'open') {
    wrong.push(
      `circle: ${[...trail.slice(trail.indexOf(file)), file].map((path) => relative(root, path)).join(' -> ')}`,
    );
    return;
  }
  state.set(file, 'open');
  for (const target of graph.get(file) ?? []) if (graph.has(target)) visit(target, [...trail, file]);
  state.set(file, 'done');
}
for (const file of graph.keys()) visit(file, []);

for (const line of wrong) console.error(line);
console.log(`${graph.size} files, ${wrong.length} wrong imports`);
process.exitCode = wrong.length === 0 ? 0 : 1;
