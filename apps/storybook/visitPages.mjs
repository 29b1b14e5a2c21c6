// Visits every page of the built Storybook and checks what its stories can't see: that many on
// one page neither clash, nor steal focus, nor scroll, nor complain. `node apps/storybook/visitPages.mjs [folder]`.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser.mjs';

const root = resolve(process.argv[2] ?? 'storybook-static');
/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  try {
    const body = await readFile(join(root, decodeURIComponent(pathname)));
    response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' });
    response.end(body);
  } catch {
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const address = server.address();
const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

/** @type {{ entries: Record<string, { id: string, type: string }> }} */
const index = JSON.parse(await readFile(join(root, 'index.json'), 'utf8'));
const pages = Object.values(index.entries).filter(({ type }) => type === 'docs');

const browser = await chromium.launch(launchOptions());
const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce' });
let wrong = 0;

/** Brings one story after the other into view, waits until it is drawn, and tells what is wrong by then. */
async function look() {
  const stories = [...document.querySelectorAll('.sb-story')];
  const faults = [];
  // Content that grows above what is in view must not count as scrolling.
  document.documentElement.style.overflowAnchor = 'none';
  for (const story of stories) {
    const name = story.id.replace('story--', '');
    story.scrollIntoView({ block: 'center' });
    const before = scrollY;
    const until = performance.now() + 10_000;
    let frames = 0;
    while (frames < 4 && performance.now() < until) {
      await new Promise(requestAnimationFrame);
      const page = story.querySelector('iframe')?.contentDocument ?? story;
      if (page.querySelector('.book-stage')) frames++;
    }
    if (frames === 0) faults.push(`${name} is not drawn`);
    if (Math.abs(scrollY - before) > 1) faults.push(`${name} scrolls the page by ${scrollY - before}`);
    if (document.activeElement !== document.body) faults.push(`${name} takes focus`);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }
  const ids = [...document.querySelectorAll('.book-stage [id]')].map(({ id }) => id);
  const doubles = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  if (doubles.size > 0) faults.push(`ids used twice: ${[...doubles].join(', ')}`);
  return { count: stories.length, faults };
}

/** @param {string} id */
async function visit(id) {
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // React tells of every error that a boundary catches.
    if (message.type() === 'error' && !/boundary/.test(id)) complaints.push(message.text().slice(0, 200));
  });
  await page.goto(`${base}/iframe.html?id=${id}&viewMode=docs`);
  await page.waitForSelector('.sbdocs-content h1');
  const { count, faults } = await page.evaluate(look);
  faults.push(...complaints);
  if (faults.length > 0) wrong++;
  console.log(`${faults.length === 0 ? 'right' : 'WRONG'} ${id}: ${count} stories`);
  for (const fault of faults) console.log(`      ${fault}`);
  await page.close();
}

for (const { id } of pages) await visit(id);
await browser.close();
server.close();
console.log(`${pages.length - wrong} passed, ${wrong} failed, 0 skipped`);
process.exitCode = wrong === 0 ? 0 : 1;
