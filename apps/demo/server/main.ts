import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Env } from './environment.ts';
import { postbox } from './postbox.ts';

// Where the build puts the page, seen from dist/server/main.js.
const client = fileURLToPath(new URL('../client', import.meta.url));

const site = new Hono<Env>().route('/', postbox);
if (existsSync(client)) {
  site.get('*', serveStatic({ root: client }), serveStatic({ path: `${client}/index.html` }));
}

const port = Number(process.env['PORT'] ?? 5173);
const server = serve({ fetch: site.fetch, port, hostname: '127.0.0.1' }, (address) => {
  console.log(`Postbox is at http://127.0.0.1:${address.port}/`);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    process.exit();
  });
}
