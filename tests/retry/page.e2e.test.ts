import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { FullAnswer } from './startApi.ts';
import { startPage, type PageServer } from './startPage.ts';

let server: PageServer;
beforeAll(async () => {
  server = await startPage();
});
afterAll(() => server.close());

/** For the slowest of machines. */
const patience = { timeout: 30_000 };

/** Answers that ask to wait for fifty seconds, each in its own way. */
const refusals: Readonly<Record<string, (now: number) => FullAnswer>> = {
  'Retry-After in seconds': () => [429, {}, { 'retry-after': '50' }],
  'Retry-After as a date': (now) => [429, {}, { 'retry-after': new Date(now + 50_000).toUTCString() }],
  'retry-after-ms': () => [429, {}, { 'retry-after-ms': '50000' }],
  'retry_after in the body': () => [
    429,
    { error: { code: 'slow_down', message: 'Slow down', retry_after: 50 } },
  ],
  'retry_after in the body, where the browser hides all headers': () => [
    429,
    { retry_after: 50 },
    { 'retry-after': '5', 'access-control-expose-headers': 'x-none' },
  ],
  'RateLimit with nothing left': () => [429, {}, { ratelimit: '"day";r=90;t=30000, "burst";r=0;t=50' }],
  'X-RateLimit-Reset in seconds since 1970': (now) => [
    429,
    {},
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(now / 1_000) + 49) },
  ],
  'X-RateLimit-Reset-After': () => [429, {}, { 'x-ratelimit-reset-after': '50' }],
  prose: () => [429, { message: 'Too many requests. Try again in 50 seconds.' }],
};

/** As when another tab is looked at. Browsers without a window never hide a page by themselves. */
function setHidden(page: Page, isHidden: boolean): Promise<void> {
  return page.evaluate((hidden) => {
    const state = hidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, isHidden);
}

/** Moves the wall clock and leaves timers alone, as a sleep of the device does. */
async function moveClock(page: Page, ms: number): Promise<void> {
  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + ms);
}

describe('in a real browser', { concurrent: true }, () => {
  test.for(Object.entries(refusals))('a page is asked to wait by %s', async ([, refuse], { expect }) => {
    const { page, open, banner, content, askedFor, seen, settled, complaints, leave } = await server.visit({
      clock: true,
    });
    await open('News', () => refuse(Date.now()), [200, 'the news']);
    await banner.waitFor();
    await page.clock.fastForward(20_000);
    await settled();
    expect(askedFor('News')).toHaveLength(1);
    await page.clock.fastForward(40_000);
    await content('News').getByText('the news').waitFor();
    await banner.waitFor({ state: 'detached' });
    await expect.poll(seen, patience).toMatchObject({ mostBanners: 1, isOver: true });
    const { seconds } = await seen();
    // A tenth of it may be added.
    expect(Math.max(...seconds)).toBeLessThanOrEqual(57);
    expect(seconds[0]).toBeGreaterThan(20);
    expect(askedFor('News')).toHaveLength(2);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a page that is asked to wait does not ask again before', async ({ expect }) => {
    const { open, content, askedFor, leave } = await server.visit();
    await open('News', [429, {}, { 'retry-after': '2' }], [200, 'the news']);
    await content('News').getByText('the news').waitFor();
    const [first = 0, second = 0, ...more] = askedFor('News');
    expect(second - first).toBeGreaterThanOrEqual(1_998);
    expect(more).toEqual([]);
    await leave();
  });

  test('an outage is one banner for all sections, and one press or a little time brings all back', async ({
    expect,
  }) => {
    const { api, open, banner, content, page, seen, complaints, leave } = await server.visit();
    await api.down();
    await open('News');
    await open('Plans');
    await banner.getByText('We could not connect').waitFor();
    expect([await banner.count(), await page.locator('.tactful-toast').count()]).toEqual([1, 0]);
    await api.up();
    // On a slow machine all may have come back by itself by now.
    await page.evaluate(() =>
      document.querySelector<HTMLButtonElement>('.tactful-banner [data-remedy=retry]')?.click(),
    );
    await content('News').getByText('fine').waitFor();
    await content('Plans').getByText('fine').waitFor();
    await banner.waitFor({ state: 'detached' });
    await expect.poll(seen, patience).toMatchObject({ mostBanners: 1, isOver: true });
    expect(complaints).toEqual([]);
    await leave();
  });

  test('an outage of a stated length is counted down, and over by itself', async ({ expect }) => {
    const { page, open, banner, content, askedFor, seen, settled, leave } = await server.visit({
      clock: true,
    });
    await open('News', [503, {}, { 'retry-after': '40' }], [503], [200, 'the news']);
    await banner.waitFor();
    await page.clock.fastForward(10_000);
    await settled();
    expect(askedFor('News')).toHaveLength(1);
    await page.clock.fastForward(50_000);
    await content('News').getByText('the news').waitFor();
    await banner.waitFor({ state: 'detached' });
    expect((await seen()).seconds[0]).toBeGreaterThan(10);
    expect(askedFor('News')).toHaveLength(3);
    await leave();
  });

  test('without a connection nothing is sent; when it is back, all goes on by itself', async ({ expect }) => {
    const { api, context, open, banner, content, seen, complaints, leave } = await server.visit();
    await context.setOffline(true);
    const before = api.asked.length;
    await open('News');
    await open('Plans');
    await banner.getByText('You are offline').waitFor();
    expect([await banner.count(), api.asked.length]).toEqual([1, before]);
    await context.setOffline(false);
    await content('News').getByText('fine').waitFor();
    await content('Plans').getByText('fine').waitFor();
    await banner.waitFor({ state: 'detached' });
    await expect.poll(seen, patience).toMatchObject({ mostBanners: 1, isOver: true });
    expect(complaints).toEqual([]);
    await leave();
  });

  test.for(['query', 'swr'] as const)(
    'while nobody looks nothing is repeated (%s)',
    async (library, { expect }) => {
      const { page, open, content, askedFor, settled, leave } = await server.visit({
        with: library,
        clock: true,
      });
      await open('News', [429, {}, { 'retry-after': '50' }], [200, 'the news']);
      // The page knows how long to wait before time passes.
      await page.locator('.tactful-banner, .tactful-section').waitFor();
      await setHidden(page, true);
      await page.clock.fastForward(60_000);
      await settled();
      expect(askedFor('News')).toHaveLength(1);
      await setHidden(page, false);
      await content('News').getByText('the news').waitFor();
      expect(askedFor('News')).toHaveLength(2);
      await leave();
    },
  );

  test('a clock that jumps forwards, as over a sleep, shows what is left, and goes on when that is over', async ({
    expect,
  }) => {
    const { page, open, banner, content, askedFor, seen, leave } = await server.visit({ clock: true });
    const last = async (): Promise<number> => (await seen()).seconds.at(-1) ?? Infinity;
    await open('News', [429, {}, { 'retry-after': '50' }], [200, 'the news']);
    await banner.waitFor();
    expect((await seen()).seconds[0]).toBeGreaterThan(25);
    await page.clock.fastForward(30_000);
    await expect.poll(last, patience).toBeLessThanOrEqual(25);
    expect(askedFor('News')).toHaveLength(1);
    await page.clock.fastForward(40_000);
    await content('News').getByText('the news').waitFor();
    await banner.waitFor({ state: 'detached' });
    await leave();
  });

  test('a clock that jumps back never makes the wait longer than it was', async ({ expect }) => {
    const { page, open, banner, content, askedFor, seen, leave } = await server.visit({ clock: true });
    await open('News', [429, {}, { 'retry-after': '50' }], [200, 'the news']);
    await banner.waitFor();
    await moveClock(page, -3_600_000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.clock.fastForward(60_000);
    await content('News').getByText('the news').waitFor();
    const { seconds: counted } = await seen();
    expect(Math.max(...counted)).toBe(counted[0]);
    expect(askedFor('News')).toHaveLength(2);
    await leave();
  });

  test.for([
    [404, 1],
    [503, 3],
  ] as const)(
    'SWR asks for what is answered with %i %i times, then shows it',
    async ([status, times], { expect }) => {
      const { page, open, askedFor, settled, leave } = await server.visit({ with: 'swr', clock: true });
      await open('News', [status]);
      await expect.poll(() => askedFor('News').length, patience).toBe(times);
      await page.clock.fastForward(600_000);
      await settled();
      expect(askedFor('News')).toHaveLength(times);
      expect(await page.locator('.tactful-section').count()).toBe(1);
      await leave();
    },
  );

  test('SWR comes back after the stated wait, not before', async ({ expect }) => {
    const { open, content, askedFor, leave } = await server.visit({ with: 'swr' });
    await open('News', [429, {}, { 'retry-after': '1' }], [200, 'the news']);
    await content('News').getByText('the news').waitFor();
    const [first = 0, second = 0, ...more] = askedFor('News');
    expect(second - first).toBeGreaterThanOrEqual(998);
    expect(more).toEqual([]);
    await leave();
  });

  test.for(['query', 'swr'] as const)(
    'goes on when the device wakes: timers stood still, the wall clock did not (%s)',
    async (library, { expect }) => {
      const { page, open, content, askedFor, settled, leave } = await server.visit({
        with: library,
        clock: true,
      });
      await open('News', [429, {}, { 'retry-after': '50' }], [200, 'the news']);
      await page.locator(library === 'swr' ? '.tactful-section' : '.tactful-banner').waitFor();
      await moveClock(page, 70_000);
      await settled();
      expect(askedFor('News')).toHaveLength(1);
      await page.evaluate(() => window.dispatchEvent(new Event('pageshow')));
      await content('News').getByText('the news').waitFor();
      expect(askedFor('News')).toHaveLength(2);
      await leave();
    },
  );

  test('a browser that says it is online is not believed: nothing is sent until a probe gets through', async ({
    expect,
  }) => {
    const { page, api, open, banner, content, askedFor, leave } = await server.visit({ probed: true });
    await api.down();
    await open('News');
    await banner.getByText('You are offline').waitFor();
    await open('Plans');
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
    await api.up();
    await content('News').getByText('fine').waitFor();
    await content('Plans').getByText('fine').waitFor();
    await banner.waitFor({ state: 'detached' });
    const [probe] = api.asked.filter(({ path }) => path === '/health');
    for (const at of [...askedFor('News'), ...askedFor('Plans')])
      expect(at).toBeGreaterThanOrEqual(probe?.at ?? Infinity);
    await leave();
  });
});
