// Writes the pages of docs/ that say what the sources know, and the figures that pages quote of bench/results. With --check it writes nothing and names the pages that differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { codes } from './docs/codes.mjs';
import { decisions } from './docs/decisions.mjs';
import { measured, withFigures } from './docs/measured.mjs';
import { understood } from './docs/understood.mjs';
import { wording } from './docs/wording.mjs';

/** @import * as Sources from '../tests/docs/sources.ts' */

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @returns {Promise<typeof Sources>} the sources, read without a build */
async function loadSources() {
  const { outputFiles } = await build({
    entryPoints: [at('../tests/docs/sources.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const [program] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(program?.contents ?? []).toString('base64')}`);
}

const sources = await loadSources();
/** @type {Record<string, string>} */
const pages = {
  'docs/codes.md': codes(sources),
  'docs/decisions.md': decisions(sources),
  'docs/understood.md': await understood(sources),
  'docs/wording.md': await wording(sources),
};
for (const [path, places] of Object.entries(measured))
  pages[path] = withFigures(readFileSync(at(`../${path}`), 'utf8'), places);
for (const [name, text] of Object.entries(pages)) {
  const path = at(`../${name}`);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
    console.log(`${name} differs from the sources: run node scripts/docs.mjs`);
}
