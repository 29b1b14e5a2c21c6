import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type * as Drawing from './draw.tsx';
import { examples, programOf, root, markdownPages, type Example } from './examples.ts';
import { bundle } from './bundle.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** What pages show of files that other projects run: the page and the files. What they import stands elsewhere there. */
const shown: readonly (readonly [page: string, file: string])[] = [
  ['docs/by-hand.md', 'apps/storybook/src/byHand/ByHand.tsx'],
  ['docs/by-hand.md', 'apps/storybook/src/byHand/WithTactful.tsx'],
  ['docs/forms.md', 'tests/recipes/forms/reactAria.tsx'],
  ['docs/forms.md', 'tests/recipes/forms/baseUi.tsx'],
  ['docs/forms.md', 'tests/recipes/forms/mantineForm.tsx'],
  ['docs/forms.md', 'tests/recipes/forms/mantineInputs.tsx'],
  ['docs/forms.md', 'tests/recipes/forms/mui.tsx'],
  ['docs/forms.md', 'tests/recipes/forms/shadcn.tsx'],
  ['docs/testing.md', 'packages/testing/src/saveButton.browser.test.tsx'],
  ['packages/testing/README.md', 'packages/testing/src/saveButton.browser.test.tsx'],
  ['packages/testing/README.md', 'packages/testing/src/ferry.test.ts'],
  ['packages/testing/README.md', 'packages/formik/src/contract.browser.test.tsx'],
];

const files = new Map(shown.map(([, file]) => [file, readFileSync(join(root, file), 'utf8')]));

/** Whether a file does what the example does, with what it imports from the same packages. */
function isShownBy({ code }: Example, file: string): boolean {
  const text = files.get(file) ?? '';
  const body = code.replaceAll(/^import [^;]+;\n/gm, '').trim();
  const packages = [...code.matchAll(/ from '([^.'][^']*)';$/gm)].map(([from]) => from);
  return text.includes(body) && packages.every((from) => text.includes(from));
}

const all = examples();
const isElsewhere = (example: Example): boolean =>
  shown.some(([page, file]) => example.title.startsWith(page) && isShownBy(example, file));
const programs = all.filter((example) => example.language !== 'css' && !isElsewhere(example));
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
  load = await bundle([
    ...programs.filter(({ inBrowser }) => !inBrowser).map(({ path }) => path),
    'draw.tsx',
  ]);
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

  const rest = programs.filter(({ asserts, inBrowser }) => !asserts && !inBrowser);
  test.each(rest)('$title runs, and is drawn without a complaint', async ({ path }) => {
    const { draw, componentsOf } = (await load('draw.tsx')) as typeof Drawing;
    const complaint = vi.spyOn(console, 'error');
    for (const component of componentsOf(await load(path))) draw(component);
    expect(complaint.mock.calls).toEqual([]);
  });

  test.each(shown)('%s shows what stands in %s', (page, file) => {
    const those = all.filter(({ title }) => title.startsWith(page));
    expect(those.filter((example) => isShownBy(example, file))).toHaveLength(1);
  });

  test('no other code stands in fences, and none is merely declared', () => {
    const fences = markdownPages()
      .filter((path) => !path.startsWith(join(root, 'docs/api/')))
      .flatMap((path) => readFileSync(path, 'utf8').match(/^```\S.*$/gm) ?? []);
    expect(fences.filter((fence) => !/^```(tsx?|css)( (run|browser))?( \S+\.\w+)?$/.test(fence))).toEqual([]);
    const declared = programs.filter(({ given, code }) => /^declare (?!module)/m.test(given + code));
    expect(declared.map(({ title }) => title)).toEqual([]);
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
