import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as dialects from './dialects/index.ts';
import { samples } from './samples.ts';

const src = fileURLToPath(new URL('.', import.meta.url));

/** What an app's bundle holds: its text, and the files of ours that something is left of. */
async function bundle(app: string): Promise<{ readonly text: string; readonly files: readonly string[] }> {
  const result = await build({
    stdin: { contents: app, resolveDir: src, loader: 'ts' },
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
    charset: 'utf8',
    logLevel: 'silent',
  });
  const [output] = Object.values(result.metafile.outputs);
  const files = Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => relative(src, file));
  return { text: result.outputFiles[0]?.text ?? '', files };
}

const appWith = (names: string): string => `
  import { createErrorKit } from './index.ts';
  import { ${names} } from './dialects/index.ts';
  export const kit = createErrorKit({ dialects: [${names}] });
`;

/** The folders of the dialects of one API, by the name of their export. */
const folders: ReadonlyMap<string, string> = new Map(
  Object.entries(dialects)
    .filter(([name]) => name !== 'allDialects')
    .map(([name, dialect]) => [name, (dialect as (typeof dialects.allDialects)[number]).id]),
);
const foldersIn = (files: readonly string[]): ReadonlySet<string> =>
  new Set(
    files
      .map((file) => /^dialects\/([\w-]+)\//.exec(file)?.[1] ?? '')
      .filter((folder) => folder !== '' && folder !== 'standards'),
  );

/** Whose sentences about fields another API speaks: the sentences come along, the dialect doesn't. */
const speaks: Readonly<Record<string, string>> = { shopify: 'dialects/rails/sentences.ts' };

describe('a bundle holds what its app imports', () => {
  it.each([...folders])('%s and no other dialect', async (name, folder) => {
    const { text, files } = await bundle(appWith(name));
    expect([...foldersIn(files.filter((file) => file !== speaks[folder]))]).toEqual([folder]);
    const others = dialects.allDialects.filter(({ id }) => id !== folder);
    const own = Object.values(dialects.allDialects.find(({ id }) => id === folder)?.codes ?? {}).map(
      ({ meaning }) => meaning,
    );
    const strays = others.flatMap(({ codes }) =>
      Object.values(codes ?? {})
        .map(({ meaning = '' }) => meaning)
        .filter((meaning) => !own.includes(meaning) && text.includes(JSON.stringify(meaning))),
    );
    expect(strays).toEqual([]);
    expect(own.filter((meaning = '') => text.includes(JSON.stringify(meaning)))).toEqual(own);
  });

  it('no dialect of one API where none is imported', async () => {
    const { files } = await bundle(appWith(''));
    expect([...foldersIn(files)]).toEqual([]);
  });

  it('one language, no samples and no gate', async () => {
    const { text, files } = await bundle(appWith([...folders.keys()].join()));
    const languages = readdirSync(`${src}/copy`).filter((file) => /^[a-z]{2}(?:-\w+)?\.ts$/.test(file));
    expect(languages).toContain('en.ts');
    expect(files.filter((file) => languages.includes(file.replace('copy/', '')))).toEqual(['copy/en.ts']);
    expect(files.filter((file) => /samples?\.ts$|^gate\//.test(file))).toEqual([]);
    expect(samples.filter(({ id }) => text.includes(JSON.stringify(id)))).toEqual([]);
  });

  it('4.19 nothing that is for development, or for telling others', async () => {
    const { text, files } = await bundle(appWith(''));
    expect(files.filter((file) => /^observe\/|Hint\.ts$|corpus|\.test\./.test(file))).toEqual([]);
    expect(text).not.toMatch(/did you mean|process\.env|debugger/);
  });

  it('everything, where everything is imported', async () => {
    const { files } = await bundle(
      `export { allDialects } from './dialects/index.ts'; export * from './samples.ts';`,
    );
    expect(foldersIn(files)).toEqual(new Set(folders.values()));
    expect(files).toContain('dialects/stripe/samples.ts');
  });
});
