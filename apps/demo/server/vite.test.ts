import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SubscriberList } from './api.ts';
import { Person } from './testing/testServer.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

let vite: ViteDevServer;
let person: Person;
beforeAll(async () => {
  vite = await createServer({
    root,
    configFile: `${root}/vite.config.ts`,
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, hmr: false, watch: null },
  });
  await vite.listen();
  const [address = ''] = vite.resolvedUrls?.local ?? [];
  person = new Person(new URL(address).origin);
  await person.call('GET', '/api/weather');
}, 30_000);
afterAll(() => vite.close());

test("Vite's dev server answers the API, and can break its connections", async () => {
  await person.weather({ fault: 'drop-after', applies_to: 'writes' });
  const added = person.post('/subscribers', { email: 'fifth@example.com', first_name: 'Fifth' });
  await expect(added).rejects.toThrow('fetch failed');
  expect((await person.read<SubscriberList>('/subscribers')).total).toBe(5);

  await person.weather({ fault: 'drop-before' });
  await expect(person.get('/plan')).rejects.toThrow('fetch failed');
});
