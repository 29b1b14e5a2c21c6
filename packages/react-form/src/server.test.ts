import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import * as entry from './index.ts';

/** What a bundler for server components does: of a client file nothing is left but names that can't be called. */
const clientFiles: Plugin = {
  name: 'client files',
  setup(building) {
    building.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.startsWith("'use client';")) return undefined;
      const names = [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name = '']) => name);
      const contents = names
        .map((name) => `export const ${name} = () => { throw new Error('client'); };`)
        .join('');
      return { contents, loader: 'js' };
    });
  },
};

test('values can be made of a form on the server, hooks are for the client', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['react-server', '@tactful/source'],
    plugins: [clientFiles],
    external: ['react'],
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  expect(text).not.toMatch(/from "react"/);
  const { formValues, ...others } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
  )) as typeof entry;
  const data = new FormData();
  data.append('items[0].price', '12');
  expect(formValues(data)).toEqual({ items: [{ price: '12' }] });
  expect(Object.keys(others).toSorted()).toEqual(
    Object.keys(entry)
      .filter((name) => name !== 'formValues')
      .toSorted(),
  );
  for (const other of Object.values(others) as (() => unknown)[]) expect(other).toThrow('client');
});
