import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { examples, programOf, root } from './examples.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const generated = join(here, 'generated');
const all = examples().map((example) => ({
  ...example,
  // Named for where it stands, so that the compiler's messages say it.
  file: join(generated, `${example.title.replaceAll(/[/:]/g, '-')}.${example.language}`),
}));
const programs = all.filter(({ language }) => language !== 'css');
const styles = all.filter(({ language }) => language === 'css');

beforeAll(() => {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated);
  for (const example of programs) writeFileSync(example.file, programOf(example));
});

describe('the examples in READMEs and guides', () => {
  test(`all ${programs.length} type-check`, () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(programs.length).toBeGreaterThan(0);
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', here], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toBe('');
  });

  test.each(programs.filter(({ runs }) => runs))('$title does what it says', async ({ file }) => {
    const { told } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      told: [string, unknown, unknown][];
    };
    expect(told.length).toBeGreaterThan(0);
    for (const [expression, answer, promised] of told)
      expect({ [expression]: answer }).toEqual({ [expression]: promised });
  });

  test.each(styles)('$title is a stylesheet', async ({ code }) => {
    const { warnings } = await transform(code, { loader: 'css' });
    expect(warnings).toEqual([]);
  });
});
