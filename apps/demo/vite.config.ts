import { getRequestListener } from '@hono/node-server';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Answers /api from server/app.ts inside the dev server: one process, reloaded on change. */
function api(): Plugin {
  return {
    name: 'demo-api',
    configureServer(server) {
      server.middlewares.use((req, res, next) => {
        if (!req.url?.startsWith('/api/')) return next();
        server
          .ssrLoadModule('/server/app.ts')
          .then((mod) =>
            getRequestListener((mod['app'] as { fetch: (r: Request) => Response }).fetch)(req, res),
          )
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
    resolve: { conditions: ['@tactful/source', 'module', 'node', 'development|production'] },
  },
  server: { port: 5173, host: '127.0.0.1' },
  build: isSsrBuild ? { outDir: 'dist/server', copyPublicDir: false } : { outDir: 'dist/client' },
}));
