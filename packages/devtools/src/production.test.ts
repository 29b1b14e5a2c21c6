import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const app = `
  import { TactfulDevtools } from '@tactful/devtools';
  globalThis.drawn = TactfulDevtools;
`;

/** A small app, bundled with all it needs but React. */
async function bundled(mode: 'production' | 'development', entry = app): Promise<readonly string[]> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    splitting: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    minify: mode === 'production',
    conditions: ['@tactful/source'],
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    alias: { '@tactful/devtools': fileURLToPath(new URL('index.ts', import.meta.url)) },
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text);
}

test('in production nothing is left of the panel, nor of what it needs', async () => {
  const files = await bundled('production');
  expect(files).toHaveLength(1);
  expect(files[0]).not.toMatch(/devtools|attachShadow|import/i);
  expect(files[0]?.length).toBeLessThanOrEqual(100);
});

test('in development it is there, and comes when it is opened', async () => {
  const [entry = '', ...chunks] = await bundled('development');
  expect(entry + chunks.join('')).toContain('attachShadow');
  expect(entry).not.toContain('Make calls fail');
  expect(chunks.join('')).toContain('Make calls fail');
});

test('where it is wanted in production, there is a way', async () => {
  const file = fileURLToPath(new URL('production.ts', import.meta.url));
  const files = await bundled('production', app.replace('@tactful/devtools', file));
  expect(files.join('')).toContain('attachShadow');
});
