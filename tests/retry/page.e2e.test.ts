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

const seconds = (ms: number): number => Math.ceil(ms / 1_000);

/** An answer that asks to wait, and the moment until which it does, told at the time at which it is given. */
type Refusal = (now: number) => { readonly answer: FullAnswer; readonly until: number };

const refusals: Readonly<Record<string, Refusal>> = {
  'Retry-After in seconds': (now) => ({
    answer: [429, {}, { 'retry-after': '2' }],
    until: now + 2_000,
  }),
  'Retry-After as a date': (now) => ({
    answer: [429, {}, { 'retry-after': new Date(now + 3_000).toUTCString() }],
    until: (seconds(now + 3_000) - 1) * 1_000,
  }),
  'retry-after-ms': (now) => ({
    answer: [429, {}, { 'retry-after-ms': '1700' }],
    until: now + 1_700,
  }),
  'retry_after in the body': (now) => ({
    answer: [429, { error: { code: 'slow_down', message: 'Slow down', retry_after: 2 } }],
    until: now + 2_000,
  }),
  'retry_after in the body, where the browser hides all headers': (now) => ({
    answer: [429, { retry_after: 2 }, { 'retry-after': '30', 'access-control-expose-headers': 'x-none' }],
    until: now + 2_000,
  }),
  'RateLimit with nothing left': (now) => ({
    answer: [429, {}, { ratelimit: '"day";r=90;t=30000, "burst";r=0;t=2' }],
    until: now + 2_000,
  }),
  'X-RateLimit-Reset in seconds since 1970': (now) => ({
    answer: [429, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(seconds(now) + 1) }],
    until: (seconds(now) + 1) * 1_000,
  }),
  'X-RateLimit-Reset-After': (now) => ({
    answer: [429, {}, { 'x-ratelimit-reset-after': '1.7' }],
    until: now + 1_700,
  }),
  prose: (now) => ({
    answer: [429, { message: 'Too many requests. Try again in 2 seconds.' }],
    until: now + 2_000,
  }),
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
    const { open, banner, content, askedFor, seen, complaints, leave } = await server.visit();
    let until = 0;
    await open(
      'News',
      () => {
        const refusal = refuse(Date.now());
        until = refusal.until;
        return refusal.answer;
      },
      [200, 'the news'],
    );
    await content('News').getByText('the news').waitFor();
    await banner.waitFor({ state: 'detached' });
    await expect.poll(seen, patience).toMatchObject({ mostBanners: 1, isOver: true });
    const { seconds: counted } = await seen();
    expect(counted[0]).toBeGreaterThan(0);
    // The longest of these waits, and what may be added to it.
    expect(Math.max(...counted)).toBeLessThanOrEqual(4);
    const [, second = 0, ...more] = askedFor('News');
    expect(second).toBeGreaterThanOrEqual(until - 20);
    expect(more).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });

  test('an outage is one banner for all sections, and one press brings all back', async ({ expect }) => {
    const { api, open, banner, content, page, seen, complaints, leave } = await server.visit();
    await api.down();
    await open('News');
    await open('Plans');
    await banner.getByText('We could not connect').waitFor();
    expect([await banner.count(), await page.locator('.tactful-toast').count()]).toEqual([1, 0]);
    await api.up();
    await banner.getByRole('button', { name: 'Try again' }).click();
    await content('News').getByText('fine').waitFor();
    await content('Plans').getByText('fine').waitFor();
    await banner.waitFor({ state: 'detached' });
    await expect.poll(seen, patience).toMatchObject({ mostBanners: 1, isOver: true });
    expect(complaints).toEqual([]);
    await leave();
  });

  test('an outage of a stated length is counted down, and over by itself', async ({ expect }) => {
    const { open, banner, content, askedFor, seen, leave } = await server.visit();
    await open('News', [503, {}, { 'retry-after': '1' }], [503], [200, 'the news']);
    await content('News').getByText('the news').waitFor();
    await banner.waitFor({ state: 'detached' });
    expect((await seen()).seconds[0]).toBeGreaterThan(0);
    const [first = 0, second = 0, ...more] = askedFor('News');
    expect(second - first).toBeGreaterThanOrEqual(998);
    expect(more).toHaveLength(1);
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
      await expect.poll(() => askedFor('News')).toHaveLength(1);
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
