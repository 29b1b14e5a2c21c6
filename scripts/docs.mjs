// Writes the pages of docs/ that say what the sources know. With --check it writes nothing and names the pages that differ.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { codes } from './docs/codes.mjs';
import { decisions } from './docs/decisions.mjs';
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
const pages = {
  codes: codes(sources),
  decisions: decisions(sources),
  understood: await understood(sources),
  wording: await wording(sources),
};
for (const [name, text] of Object.entries(pages)) {
  const path = at(`../docs/${name}.md`);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
    console.log(`docs/${name}.md differs from the sources: run node scripts/docs.mjs`);
}
