import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { examples, programOf } from './examples.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const generated = join(here, 'generated');
const all = examples().map((example, at) => ({
  ...example,
  file: join(generated, `example${at}.${example.language}`),
}));

beforeAll(() => {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated);
  for (const example of all) writeFileSync(example.file, `${programOf(example)}\nexport {};\n`);
});

describe('the examples in the READMEs', () => {
  test(`all ${all.length} type-check`, () => {
    const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
    expect(all.length).toBeGreaterThan(0);
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', here], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toBe('');
  });

  test.each(all.filter(({ runs }) => runs))('$title does what it says', async ({ file }) => {
    const { told } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      told: [string, unknown, unknown][];
    };
    expect(told.length).toBeGreaterThan(0);
    for (const [expression, answer, promised] of told)
      expect({ [expression]: answer }).toEqual({ [expression]: promised });
  });
});
