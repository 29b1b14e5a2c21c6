// What an app downloads: ours beside the peers, bundled and minified for production by esbuild, React left out.
//
//   node bench/size.mjs [--save | --own]
//
// Sizes are exact: one run is enough. --save writes them to bench/results/size.json; --own leaves the peers out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const flag = { type: /** @type {const} */ ('boolean'), default: false };
const { values: options } = parseArgs({ options: { save: flag, own: flag } });
const folder = fileURLToPath(new URL('.', import.meta.url));

/** Left out of everything: whoever compares has them already. */
const shared = ['react', 'react-dom', 'react/*', 'react-dom/*', 'react-hook-form', '@tanstack/react-query'];
const core = ['@tactful/core'];
const coreAndReact = ['@tactful/core', '@tactful/react', '@tactful/react/headless'];

const everySurface = `
  export { createErrorKit } from '@tactful/core';
  export * from '@tactful/react';
  export { useServerErrors } from '@tactful/react-hook-form';
  export { createQueryClient, QueryErrorBoundary, useRetry } from '@tactful/react-query';`;
const usualApp = `
  export { createErrorKit } from '@tactful/core';
  export { ErrorBoundary, ErrorSummary, FieldError, FormErrorsProvider, LocalError, SectionError, Surfaces, TactfulProvider, useReport } from '@tactful/react';
  export { useServerErrors } from '@tactful/react-hook-form';
  export { createQueryClient } from '@tactful/react-query';`;
const boundary = `export { ErrorBoundary, useErrorBoundary } from 'react-error-boundary';`;
const sonner = `export { Toaster, toast } from 'sonner';`;
const hotToast = `export { Toaster, toast } from 'react-hot-toast';`;
const ky = `export { default as ky } from 'ky';`;
const ofetch = `export { ofetch } from 'ofetch';`;
const baseUi = `
  export { Toast } from '@base-ui/react/toast';
  export { Form } from '@base-ui/react/form';
  export { Field } from '@base-ui/react/field';`;

/** @type {readonly { name: string, code: string, without?: string[], css?: string, note?: string }[]} */
const entries = [
  { name: '@tactful/core: parseResponse', code: `export { parseResponse } from '@tactful/core';` },
  { name: '@tactful/core: createErrorKit', code: `export { createErrorKit } from '@tactful/core';` },
  {
    name: '@tactful/react: provider and viewport',
    code: `export { TactfulProvider, Surfaces } from '@tactful/react';`,
    without: core,
    css: '@tactful/react/theme.css',
    note: 'beside core',
  },
  {
    name: '@tactful/react: everything',
    code: `export * from '@tactful/react';`,
    without: core,
    note: 'beside core',
  },
  {
    name: '@tactful/react-hook-form',
    code: `export * from '@tactful/react-hook-form';`,
    without: coreAndReact,
    note: 'beside core and react',
  },
  {
    name: '@tactful/react-query',
    code: `export * from '@tactful/react-query';`,
    without: coreAndReact,
    note: 'beside core and react',
  },
  {
    name: 'Tactful: parser, kit, boundary, toasts, banner, dialog, forms, queries',
    code: usualApp,
    css: '@tactful/react/theme.css',
  },
  { name: 'Tactful: everything', code: everySurface, css: '@tactful/react/theme.css' },
  { name: 'react-error-boundary', code: boundary },
  { name: 'sonner', code: sonner, note: 'CSS inside the JS' },
  { name: 'react-hot-toast', code: hotToast, note: 'CSS inside the JS' },
  {
    name: 'react-toastify',
    code: `export { ToastContainer, toast } from 'react-toastify';`,
    note: 'CSS inside the JS',
  },
  {
    name: 'notistack',
    code: `export { SnackbarProvider, enqueueSnackbar } from 'notistack';`,
    note: 'CSS inside the JS',
  },
  { name: '@base-ui/react: toast, form, field', code: baseUi, note: 'unstyled' },
  {
    name: 'react-aria-components: toast, form, field',
    code: `export { UNSTABLE_Toast, UNSTABLE_ToastRegion, UNSTABLE_ToastQueue, Form, TextField, FieldError } from 'react-aria-components';`,
    note: 'unstyled',
  },
  { name: 'ky', code: ky },
  { name: 'ofetch', code: ofetch },
  { name: 'axios', code: `export { default as axios } from 'axios';` },
  {
    name: 'axios and axios-retry',
    code: `export { default as axios } from 'axios'; export { default as retry } from 'axios-retry';`,
  },
  {
    name: 'RTK Query without its hooks: createApi, fetchBaseQuery, retry',
    code: `export { createApi, fetchBaseQuery, retry } from '@reduxjs/toolkit/query';`,
  },
  {
    name: 'stack A: react-error-boundary, sonner, ky',
    code: boundary + sonner + ky,
    note: 'no parser, no forms',
  },
  {
    name: 'stack B: react-error-boundary, react-hot-toast, ofetch',
    code: boundary + hotToast + ofetch,
    note: 'no parser, no forms',
  },
  {
    name: 'stack C: base-ui toast, form, field, react-error-boundary, ky',
    code: baseUi + boundary + ky,
    note: 'no parser',
  },
];

/** @param {string} contents @param {string[]} external @param {'js' | 'css'} loader */
async function bundle(contents, external, loader) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@tactful/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external,
    logLevel: 'error',
    legalComments: 'none',
  });
  return Buffer.from(outputFiles.find(({ path }) => !path.endsWith('.css') || loader === 'css').contents);
}

const rows = [];
for (const { name, code, without = [], css, note = '' } of entries) {
  if (options.own && !code.includes('@tactful/')) continue;
  const js = await bundle(code, [...shared, ...without], 'js');
  const sheet = css ? await bundle(`@import '${css}';`, [], 'css') : undefined;
  rows.push({
    entry: name,
    min: js.length,
    gzip: gzipSync(js, { level: 9 }).length,
    brotli: brotliCompressSync(js).length,
    'CSS gzip': sheet ? gzipSync(sheet, { level: 9 }).length : '',
    note,
  });
}

const columns = Object.keys(rows[0]);
console.log(
  `| ${columns.join(' | ')} |\n|${columns.map((_, at) => (at % 5 === 0 ? ' --- ' : ' ---: ')).join('|')}|`,
);
for (const row of rows) console.log(`| ${columns.map((column) => row[column]).join(' | ')} |`);
if (options.save && !options.own) {
  mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
  writeFileSync(
    new URL('./results/size.json', import.meta.url),
    `${JSON.stringify({ sizes: rows }, null, 2)}\n`,
  );
}
