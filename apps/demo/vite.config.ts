import { getRequestListener } from '@hono/node-server';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import type * as Api from './server/postbox.ts';

/** Answers /api from server/postbox.ts inside the dev server: one process, reloaded on change. */
function api(): Plugin {
  return {
    name: 'demo-api',
    configureServer(server) {
      const load = async () => {
        const { postbox } = (await server.ssrLoadModule('/server/postbox.ts')) as typeof Api;
        return getRequestListener(postbox.fetch, { overrideGlobalObjects: false });
      };
      // The database takes a second or two to start: before the first visitor comes.
      server.httpServer?.once('listening', () => load().catch(console.error));
      server.middlewares.use((req, res, next) => {
        if (!req.url?.startsWith('/api/')) return next();
        load()
          .then((answer) => answer(req, res))
          .catch(next);
      });
    },
  };
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react(), api()],
  resolve: { conditions: ['@tactful/source', 'module', 'browser', 'development|production'] },
  ssr: {
    noExternal: true,
    // Finds its WebAssembly beside itself.
    external: ['@electric-sql/pglite'],
    resolve: { conditions: ['@tactful/source', 'module', 'node', 'development|production'] },
  },
  server: { port: 5173, host: '127.0.0.1' },
  build: isSsrBuild
    ? { outDir: 'dist/server', copyPublicDir: false }
    : {
        outDir: 'dist/client',
        // Which know `light-dark()` and `:dir()`: nothing is written around them.
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      },
}));
