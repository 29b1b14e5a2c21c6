// Makes the pictures of the README from the running demo: node scripts/screenshots.mjs
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = fileURLToPath(new URL('../docs/images', import.meta.url));

/** @typedef {import('../apps/demo/e2e/startDemo.ts').Visitor} Visitor */

/**
 * What is done before each picture.
 * @type {Record<string, (visitor: Visitor, url: string) => Promise<void>>}
 */
const scenes = {
  form: async ({ page, open }) => {
    await open('/subscribers/new?fill=wrong');
    await page.getByRole('button', { name: 'Add subscriber', exact: true }).click();
    await page.getByRole('group', { name: /^Check \d answers/ }).waitFor();
  },
  upgrade: async ({ page, open, control }, url) => {
    await control('/reset');
    await page.request.post(`${url}/api/v1/subscribers`, {
      data: { email: 'fifth@example.com', first_name: 'Fay' },
    });
    await open('/subscribers/new?fill=good');
    await page.getByRole('button', { name: 'Add subscriber', exact: true }).click();
    await page.getByRole('alertdialog').waitFor();
  },
  'rate-limit': async ({ page, open }) => {
    await open('/newsletters');
    const send = page.getByRole('button', { name: /Send test.*Spring news/ });
    const banner = page.locator('.tactful-banner');
    for (let click = 0; click < 6 && !(await banner.isVisible()); click++) {
      const answered = page.waitForResponse((response) => response.url().endsWith('/test'));
      await send.click();
      await answered;
    }
    await banner.waitFor();
  },
  'sign-in': async ({ page, open, control }) => {
    await open('/subscribers/new?fill=good');
    await page.waitForLoadState('networkidle');
    await control('/session/expire');
    await page.getByRole('button', { name: 'Add subscriber', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Your sign-in link').waitFor();
  },
  section: async ({ page, open, weather }) => {
    await weather({ fault: 'crash', times: 'always', applies_to: 'reads' });
    await open('/members');
    await page.locator('.tactful-section').waitFor();
  },
  toast: async ({ page, open }) => {
    await open('/');
    await page.getByText('hedy@example.com').waitFor();
    await page.getByRole('button', { name: 'API weather' }).click();
    await page.getByText('Network and outages').click();
    await page.getByRole('button', { name: 'It fails after you have left' }).click();
    await page.locator('.tactful-toast').waitFor();
  },
};

mkdirSync(images, { recursive: true });
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true },
  ssr: { resolve: { conditions: ['@tactful/source', 'node', 'development|production'] } },
});
const { default: buildPage } = await vite.ssrLoadModule('/apps/demo/e2e/buildPage.ts');
const { startDemo } = await vite.ssrLoadModule('/apps/demo/e2e/startDemo.ts');
let page = '';
/** @type {() => Promise<void>} */
const removePage = await buildPage({
  provide: (/** @type {string} */ _name, /** @type {string} */ folder) => {
    page = folder;
  },
});
/** @type {import('../apps/demo/e2e/startDemo.ts').Demo} */
const demo = await startDemo(page);
try {
  for (const [name, act] of Object.entries(scenes)) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const visitor = await demo.visit({
        colorScheme,
        deviceScaleFactor: 2,
        viewport: { width: 640, height: 480 },
      });
      // The demo's own controls, and what went well, are not what a picture is about.
      await visitor.page.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          const style = document.createElement('style');
          style.textContent = '.weather, .flash-region, [data-tactful-devtools] { opacity: 0 }';
          document.head.append(style);
        });
      });
      await act(visitor, demo.url);
      await visitor.page.waitForLoadState('networkidle');
      const file = `${images}/${name}-${colorScheme}.png`;
      await visitor.page.screenshot({ path: file, animations: 'disabled' });
      await visitor.leave();
      console.log(file);
    }
  }
} finally {
  await demo.close();
  await removePage();
  await vite.close();
}
