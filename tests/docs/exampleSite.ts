import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { chromium, type Page } from 'playwright';
import type { Situation } from '@tactful/core';
import { launchOptions } from '../../scripts/browser.mjs';
import { examples, programOf, root } from './examples.ts';
import type { Shown } from './show.tsx';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** What one call to the API is answered with: a status and a JSON body. */
type Answer = readonly [status: number, body?: unknown, headers?: Readonly<Record<string, string>>];

interface Call {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A page for each example that is drawn in a browser, and an API that answers as it is told. */
export interface ExampleSite {
  readonly page: Page;
  /** Shows an example in a fresh page, and what its components' calls are answered with from then on. */
  readonly open: (path: string, component?: string, ...answers: Answer[]) => Promise<void>;
  /** The API was asked for, since the page was opened. */
  readonly calls: readonly Call[];
  /** The kit of the page hears of a failure with that status. */
  readonly report: (status: number, situation: Situation) => Promise<void>;
  /** The children of what is shown throw from now on, or no longer. */
  readonly failContent: (now: boolean) => Promise<void>;
  /** Take the place of the API at a path, where nothing else is to be answered. */
  readonly middlewares: { readonly use: (path: string, handler: Handler) => void };
  /** No call is answered any more, until the next page is opened. */
  readonly stop: () => void;
  readonly close: () => Promise<void>;
}

declare global {
  interface Window {
    /** Set by `show.tsx`. */
    showIn: (element: HTMLElement) => Shown;
    shown: Shown;
  }
}

const here = fileURLToPath(new URL('.', import.meta.url));
const programs = new Map(examples().map((example) => [example.path.replace(/^generated\//, ''), example]));

const virtual: Plugin = {
  name: 'examples',
  setup(building) {
    building.onResolve({ filter: /^example:/ }, ({ path }) => ({
      namespace: 'example',
      path: path.slice('example:'.length),
    }));
    building.onResolve({ filter: /^\.\//, namespace: 'example' }, ({ path, importer }) => ({
      namespace: 'example',
      path: join(dirname(importer), path),
    }));
    building.onLoad({ filter: /./, namespace: 'example' }, ({ path }) => {
      const example = programs.get(path);
      if (!example) throw new Error(`There is no example ${path}.`);
      return { contents: programOf(example), loader: 'tsx', resolveDir: here };
    });
  },
};

const shared = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  conditions: ['@tactful/source'],
  plugins: [virtual],
} satisfies BuildOptions;

/** The page's program: every example is run when it is asked for. */
async function bundlePage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = [...programs].filter(([, { inBrowser }]) => inBrowser).map(([path]) => path);
  const loaders = paths.map((path) => `${JSON.stringify(path)}: () => import('example:${path}')`);
  const { outputFiles } = await build({
    ...shared,
    stdin: {
      contents: `
        import './show.tsx';
        const examples = { ${loaders.join()} };
        window.open = async (path, component) => {
          const exported = await examples[path]();
          if (!component) return;
          window.shown = window.showIn(document.getElementById('root'));
          window.shown.draw(exported[component]);
        };`,
      resolveDir: here,
      loader: 'tsx',
    },
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"development"' },
    // Libraries that only an example needs, from where they are tried or measured.
    nodePaths: ['bench', 'packages/core'].map((folder) => join(root, folder, 'node_modules')),
    outdir: '/',
    write: false,
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.replace(/.*\bstdin/, '/page'), contents]));
}

/** Loads an example that is a program for Node. */
export async function loadExample(path: string): Promise<Record<string, unknown>> {
  const outfile = join(here, 'node_modules/.cache/site', `${path}.mjs`);
  await build({
    ...shared,
    entryPoints: [`example:${path}`],
    platform: 'node',
    packages: 'external',
    outfile,
  });
  return import(/* @vite-ignore */ pathToFileURL(outfile).href) as Promise<Record<string, unknown>>;
}

const html = `<!doctype html><html lang="en"><title>Example</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">
<div id="root"></div><script type="module" src="/page.js"></script>`;

export async function startExampleSite(): Promise<ExampleSite> {
  const [files, browser] = await Promise.all([bundlePage(), chromium.launch(launchOptions())]);
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const handlers = new Map<string, Handler>();
  let calls: Call[] = [];
  let answers: Answer[] = [];
  let isStopped = false;

  const answer: Handler = async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    calls.push({ url: request.url ?? '', headers: request.headers, body });
    const [status, said, headers] = answers.shift() ?? [200, {}];
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(said));
  };
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (!url.startsWith('/api/')) {
      const file = files.get(url);
      const type = { js: 'text/javascript', css: 'text/css' }[url.split('.')[1] ?? ''] ?? 'text/html';
      response.writeHead(200, { 'content-type': type }).end(file ?? html);
    } else if (isStopped) request.destroy();
    else void ((answers.length === 0 && handlers.get(url)) || answer)(request, response);
  }).listen(0);
  await once(server, 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;

  return {
    page,
    get calls() {
      return calls;
    },
    async open(path, component, ...given) {
      calls = [];
      answers = given;
      isStopped = false;
      await page.goto(address);
      await page.evaluate(([file, name]) => window.open(file, name) as unknown, [path, component] as const);
    },
    report: (status, situation) =>
      page.evaluate(([code, where]) => window.shown.report(code, where), [status, situation] as const),
    failContent: (now) => page.evaluate((isFailing) => window.shown.fail(isFailing), now),
    middlewares: { use: (path, handler) => void handlers.set(path, handler) },
    stop: () => {
      isStopped = true;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
