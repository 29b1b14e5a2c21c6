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
    response.writeHead(200, {
      'content-type': types[extname(pathname)] ?? 'application/octet-stream',
      // Each page loads the same programs.
      'cache-control': 'max-age=3600',
    });
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

const page = await context.newPage();
/** @type {string[]} */
let complaints = [];
page.on('pageerror', (error) => complaints.push(error.message));
page.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text().slice(0, 200));
});

/** Turns to a page as the sidebar does, without loading the book anew. @param {string} id */
async function turnTo(id) {
  const drawn = page.waitForFunction((to) => document.documentElement.dataset['drawn'] === to, id);
  await page.evaluate((storyId) => {
    const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
    channel.once('docsRendered', (/** @type {string} */ which) => {
      document.documentElement.dataset['drawn'] = which;
    });
    channel.emit('setCurrentStory', { storyId, viewMode: 'docs' });
  }, id);
  await drawn;
  await page.waitForSelector('.sbdocs-content h1');
}

/** @param {number} width */
async function tooWideFor(width) {
  await page.setViewportSize({ width, height: 900 });
  const over = await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
  return over > 0 ? [`is ${over} pixels wider than a window of ${width}`] : [];
}

/** Where links into the book lead that it doesn't have. */
async function lostLinks() {
  const links = await page
    .locator('.sbdocs-content a[href*="?path="]')
    .evaluateAll((found) =>
      found.map((link) => new URL(link.getAttribute('href') ?? '', location.href).searchParams.get('path')),
    );
  return links
    .filter((path) => !index.entries[path?.split('/').at(-1) ?? ''])
    .map((path) => `no page ${path}`);
}

/** @param {string} id */
async function visit(id) {
  complaints = [];
  await turnTo(id);
  const { count, faults } = await page.evaluate(look);
  // What plays is let play, lest it misses its page.
  await page.waitForFunction(() => Reflect.get(window, 'playing').size === 0);
  // React tells of every error that a boundary catches.
  faults.push(...(await tooWideFor(320)), ...(await tooWideFor(1200)), ...(await lostLinks()));
  if (!/boundary/.test(id)) faults.push(...complaints);
  if (faults.length > 0) wrong++;
  console.log(`${faults.length === 0 ? 'right' : 'WRONG'} ${id}: ${count} stories`);
  for (const fault of faults) console.log(`      ${fault}`);
}

await page.goto(`${base}/iframe.html?id=${pages.at(-1)?.id}&viewMode=docs`);
await page.waitForSelector('.sbdocs-content h1');
await page.evaluate(() => {
  /** @type {Set<string>} */
  const playing = new Set();
  Object.assign(window, { playing });
  Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__').on(
    'storyRenderPhaseChanged',
    (/** @type {{ storyId: string, newPhase: string }} */ { storyId, newPhase }) => {
      if (/^(finished|errored|aborted)$/.test(newPhase)) playing.delete(storyId);
      else playing.add(storyId);
    },
  );
});
for (const { id } of pages) await visit(id);
await browser.close();
server.close();
console.log(`${pages.length - wrong} passed, ${wrong} failed, 0 skipped`);
process.exitCode = wrong === 0 ? 0 : 1;
