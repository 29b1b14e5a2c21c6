import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/* What every package promises by its package.json: 4.46 to 4.48. */

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly type: string;
  readonly files: readonly string[];
  readonly sideEffects: false | readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const packages = fileURLToPath(new URL('../../packages', import.meta.url));
const manifests = readdirSync(packages).map((folder): readonly [string, Manifest] => [
  folder,
  JSON.parse(readFileSync(`${packages}/${folder}/package.json`, 'utf8')) as Manifest,
]);

/** What npm runs where a package is installed. */
const atInstallation = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];

test('all packages have one version', () => {
  expect(new Set(manifests.map(([, { version }]) => version)).size).toBe(1);
});

describe.each(manifests)('%s', (folder, manifest) => {
  test('is named for its folder, has a page, and is free to use', () => {
    expect(manifest).toMatchObject({ name: `@tactful/${folder}`, license: 'MIT', type: 'module' });
    expect(existsSync(`${packages}/${folder}/README.md`)).toBe(true);
  });

  test('depends on nothing but our own', () => {
    const names = Object.keys(manifest.dependencies ?? {});
    expect(names.filter((name) => !name.startsWith('@tactful/'))).toEqual([]);
  });

  test('runs nothing when it is installed', () => {
    expect(atInstallation.filter((script) => script in manifest.scripts)).toEqual([]);
  });

  test('publishes what is built; only stylesheets and the set-up of test runners have effects', () => {
    expect(manifest.files).toEqual(['dist']);
    const effects = manifest.sideEffects === false ? [] : manifest.sideEffects;
    expect(effects.filter((pattern) => !/\.css$|\/(?:vitest|jest)\.[jt]s$/.test(pattern))).toEqual([]);
  });

  test('has types for each entry, and its source', () => {
    const entries = Object.values(manifest.exports).filter((entry) => typeof entry === 'object');
    const sources = entries.map((entry) => `${packages}/${folder}/${entry['@tactful/source']}`);
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
    const programs = entries.filter((entry) => !entry['default']?.endsWith('.css'));
    expect(programs.filter((entry) => !entry['types']?.endsWith('.d.ts'))).toEqual([]);
  });
});
