import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright';
import { build, preview, type InlineConfig } from 'vite';
import { launchOptions } from '../../scripts/browser.mjs';
import { startApi, type Answer, type Api } from './startApi.ts';

/** The page of sections, and a browser to look at it with. */
export interface PageServer {
  /** A browser of its own for each test, an API of its own, and the page in it with its first section loaded. */
  readonly visit: (options?: VisitOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

interface VisitOptions {
  /** Default TanStack Query. */
  readonly with?: 'query' | 'swr';
  /** Whether there is a connection is found out by probes at `/health`. */
  readonly probed?: boolean;
  /** Time is moved by hand: Playwright's clock is installed. */
  readonly clock?: boolean;
}

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly api: Api;
  readonly banner: Locator;
  /** Opens a section that these are the answers for: in this order, the last one for ever. */
  readonly open: (name: string, ...answers: Answer[]) => Promise<void>;
  /** What the section shows. */
  readonly content: (name: string) => Locator;
  /** When the API was asked for a section, in milliseconds since 1970. */
  readonly askedFor: (name: string) => readonly number[];
  /** What the page was about to send by now has arrived. */
  readonly settled: () => Promise<void>;
  /** All that has been on the page so far, also what is gone again. */
  readonly seen: () => Promise<Seen>;
  /** What the browser complained about, but for answers that aren't ok. */
  readonly complaints: readonly string[];
  readonly leave: () => Promise<void>;
}

/** What people have seen and heard, however slow the machine that looks for it. */
interface Seen {
  /** How many banners there were at once. */
  readonly mostBanners: number;
  /** The seconds that were counted, in order. */
  readonly seconds: readonly number[];
  /** It was said that all is well again. */
  readonly isOver: boolean;
}

/** Keeps a record in the page. */
function record(): void {
  const seen = { mostBanners: 0, seconds: [] as number[], isOver: false };
  Object.assign(globalThis, { seen });
  const look = (): void => {
    const banners = document.querySelectorAll('.tactful-banner');
    seen.mostBanners = Math.max(seen.mostBanners, banners.length);
    const ring = banners[0]?.querySelector('.tactful-ring')?.textContent;
    if (ring && Number(ring) !== seen.seconds.at(-1)) seen.seconds.push(Number(ring));
    seen.isOver ||= document.body?.textContent.includes('Back to normal');
  };
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
}

export async function startPage(): Promise<PageServer> {
  const outDir = await mkdtemp(join(tmpdir(), 'sections-'));
  const config = {
    root: fileURLToPath(new URL('./page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: { conditions: ['@tactful/source', 'module', 'browser', 'development|production'] },
    // In one piece, so that it loads at once; as in development, where effects run twice.
    mode: 'development',
    build: { outDir, minify: false },
    preview: { port: 0, host: '127.0.0.1' },
  } satisfies InlineConfig;
  await build(config);
  const vite = await preview(config);
  const url = vite.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch(launchOptions());

  return {
    visit: async ({ with: library = 'query', probed = false, clock = false } = {}) => {
      const api = await startApi();
      const context = await browser.newContext();
      const page = await context.newPage();
      const complaints = complaintsOf(page);
      await page.addInitScript(record);
      if (clock) await page.clock.install();
      await page.goto(
        `${url}?${new URLSearchParams({ api: api.url, with: library, ...(probed && { probed: '' }) })}`,
      );
      const content = (name: string): Locator => page.getByRole('region', { name, exact: true }).locator('p');
      await content('Profile').getByText('fine').waitFor();
      const banner = page.locator('.tactful-banner');
      return {
        page,
        context,
        api,
        banner,
        content,
        complaints,
        open: async (name, ...answers) => {
          if (answers.length > 0) api.answerAt(`/${name.toLowerCase()}`, ...answers);
          await page.getByRole('button', { name: `Open ${name}` }).click();
        },
        askedFor: (name) =>
          api.asked.filter(({ path }) => path === `/${name.toLowerCase()}`).map(({ at: time }) => time),
        settled: () => page.evaluate(async (ping) => void (await fetch(ping)), `${api.url}/ping`),
        seen: () => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen),
        leave: async () => {
          await context.close();
          await api.down();
        },
      };
    },
    close: async () => {
      await browser.close();
      await vite.close();
      await rm(outDir, { recursive: true });
    },
  };
}

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.push(message.text());
  });
  return complaints;
}
