import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createErrorKit } from '@tactful/core';
import { launchOptions } from '../../../scripts/browser.mjs';
import { EverySurface } from './everySurface.test.support.tsx';

/* Markup of the server, taken over by a page that allows no inline style or script and no text as HTML. */

const policy =
  "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const react18 = at('../../../tests/react-18/node_modules');

let browser: Browser;
let server: Server;
let page: Page;
const complaints: string[] = [];

async function bundle(): Promise<ReadonlyMap<string, readonly [type: string, text: string]>> {
  const { outputFiles } = await build({
    entryPoints: { app: at('./strictPolicy.test.support.tsx'), theme: at('./theme/theme.css') },
    outdir: '/',
    write: false,
    bundle: true,
    jsx: 'automatic',
    conditions: ['@tactful/source'],
    define: { 'process.env.NODE_ENV': '"development"' },
    ...(import.meta.env['VITE_REACT'] === '18' && {
      alias: { react: `${react18}/react`, 'react-dom': `${react18}/react-dom` },
    }),
  });
  const html = `<!doctype html><html lang="en"><head><title>Surfaces</title><link rel="stylesheet" href="/theme.css"></head><body><div id="root">${renderToString(
    <EverySurface kit={createErrorKit()} />,
  )}</div><script src="/app.js"></script></body></html>`;
  return new Map<string, readonly [string, string]>([
    ['/', ['text/html; charset=utf-8', html]],
    ...outputFiles.map(
      ({ path, text }) => [path, [path.endsWith('.css') ? 'text/css' : 'text/javascript', text]] as const,
    ),
  ]);
}

beforeAll(async () => {
  const files = await bundle();
  server = createServer((request, response) => {
    const [type, text] = files.get(request.url ?? '') ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  browser = await chromium.launch(launchOptions());
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const violations = (): Promise<unknown> => page.evaluate('violations');

test('the markup is taken over without a warning', async () => {
  await page.waitForSelector('html[data-ready]');
  expect(complaints).toEqual([]);
  expect(await page.locator('.tactful-banner').first().textContent()).toContain('A short pause is needed');
});

test('toast, banner, dialog and announcements come and go without breaking the policy', async () => {
  await page.click('text=Raise all');
  await page.waitForSelector('dialog:modal');
  await page.waitForFunction(() => document.querySelector('[aria-live=polite]')?.textContent);
  expect(await page.locator('[data-toast]').isVisible()).toBe(true);
  expect(await page.locator('.tactful-layer .tactful-banner').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
  await page.click('text=Crash');
  await page.waitForSelector('.tactful-boundary .tactful-section');
  expect(await violations()).toEqual([]);
});

test('the policy is in force', async () => {
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(violations).not.toEqual([]);
});
