import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as Drawing from './draw.tsx';
import { examples, programOf, root } from './examples.ts';
import { bundle } from './bundle.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const all = examples();
const programs = all.filter(({ language }) => language !== 'css');
const styles = all.filter(({ language }) => language === 'css');

let checked: Promise<string>;
let load: Awaited<ReturnType<typeof bundle>>;

beforeAll(async () => {
  rmSync(join(here, 'generated'), { recursive: true, force: true });
  for (const example of programs) {
    const file = join(here, example.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, programOf(example));
  }
  // All at once, and meanwhile they run.
  checked = new Promise((resolve) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFile(process.execPath, [tsc, '-p', here], (_fault, stdout, stderr) => resolve(stdout + stderr));
  });
  load = await bundle([...programs.filter(({ runs }) => runs).map(({ path }) => path), 'draw.tsx']);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the examples in READMEs and guides', () => {
  test.each(programs.filter(({ asserts }) => asserts))('$title does what it says', async ({ path }) => {
    const { told } = (await load(path)) as { told: [string, unknown, unknown][] };
    expect(told.length).toBeGreaterThan(0);
    for (const [expression, answer, promised] of told)
      expect({ [expression]: answer }).toEqual({ [expression]: promised });
  });

  const rest = programs.filter(({ asserts, runs }) => runs && !asserts);
  test.each(rest)('$title runs, and is drawn without a complaint', async ({ path }) => {
    const { draw, componentsOf } = (await load('draw.tsx')) as typeof Drawing;
    const complaint = vi.spyOn(console, 'error');
    for (const component of componentsOf(await load(path))) draw(component);
    expect(complaint.mock.calls).toEqual([]);
  });

  test.each([
    ['docs/by-hand.md', 'ByHand'],
    ['docs/by-hand.md', 'WithTactful'],
  ])('%s shows the code of the story %s', (page, name) => {
    const code = readFileSync(join(root, `apps/storybook/src/byHand/${name}.tsx`), 'utf8');
    expect(all.filter(({ title }) => title.startsWith(page)).map((example) => example.code)).toContain(code);
  });

  test.each(styles)('$title is a stylesheet', async ({ code }) => {
    const { warnings } = await transform(code, { loader: 'css' });
    expect(warnings).toEqual([]);
  });

  test(`all ${programs.length} type-check`, async () => {
    expect(programs.length).toBeGreaterThan(0);
    expect(await checked).toBe('');
  });
});
