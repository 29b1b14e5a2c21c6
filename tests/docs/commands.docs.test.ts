import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { markdownPages, root } from './examples.ts';

/** What stands in pages as a block and isn't run here, and why. */
const notRun: readonly (readonly [lines: RegExp, why: string])[] = [
  [/^npm install\b/, 'needs a registry; `npm run consumers` installs the packages as they are packed'],
  [/^(?:npm create|cd|npm run dev)\b/, 'needs a registry; the program is tried without'],
  [/^npm (?:start|test)\b/, 'starts all of this, and is what is running'],
  [/^(?:Access-Control-Expose-Headers|Content-Security-Policy): |^ +X-/, 'a header of somebody’s server'],
  [/^thrown value or Response$|^ *│/, 'a drawing'],
];

interface Line {
  readonly page: string;
  readonly text: string;
}

const pages = [...markdownPages(), join(root, 'CONTRIBUTING.md')].filter(
  (path) => !path.startsWith(join(root, 'docs/api/')),
);
const lines = pages.flatMap((path): Line[] => {
  const prose = readFileSync(path, 'utf8').replaceAll(/^<!--[\s\S]*?-->|^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/(?<=\n\n)(?: {4}.*\n)+/g)].flatMap(([block]) =>
    block
      .trimEnd()
      .split('\n')
      .map((line) => ({ page: relative(root, path), text: line.slice(4).replace(/ +# .*$/, '') })),
  );
});

test('what is not run has a reason', () => {
  expect(lines.filter(({ text }) => !notRun.some(([shape]) => shape.test(text)))).toEqual([]);
  expect(notRun.filter(([shape]) => !lines.some(({ text }) => shape.test(text)))).toEqual([]);
});

interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, unknown>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;

test.each(readdirSync(join(root, 'packages')).map((name) => join('packages', name)))(
  '%s tells to install itself and what it needs beside React',
  (folder) => {
    const { name, peerDependencies = {}, peerDependenciesMeta = {} } = manifestOf(folder);
    const command = lines.find(
      ({ page, text }) => page === join(folder, 'README.md') && text.startsWith('npm install'),
    );
    const told = command?.text.split(' ').slice(2) ?? [];
    const needed = Object.keys(peerDependencies).filter(
      (peer) => !peerDependenciesMeta[peer] && !/^react(?:-dom)?$/.test(peer),
    );
    expect(told).toEqual(expect.arrayContaining([name, ...needed]));
  },
);

test('scripts that pages name are there', () => {
  const { scripts = {} } = manifestOf('.');
  const named = pages.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/`npm run ([\w-]+)/g)].map(([, script = '']) => script),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((script) => !scripts[script])).toEqual([]);
  const files = pages.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/`node ([\w/.-]+\.mjs)/g)].map(([, file = '']) => file),
  );
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
