import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { startPage, type PageServer } from './startPage.ts';

let server: PageServer;
beforeAll(async () => {
  server = await startPage();
});
afterAll(() => server.close());

/** As when another tab is looked at. Browsers without a window never hide a page by themselves. */
function setHidden(page: Page, isHidden: boolean): Promise<void> {
  return page.evaluate((hidden) => {
    const state = hidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, isHidden);
}

describe('an outage', { concurrent: true }, () => {
  test('is one banner for all sections, and one press brings all back', async ({ expect }) => {
    const { api, open, banner, content, page, complaints, leave } = await server.visit();
    await api.down();
    await open('News');
    await open('Plans');
    await banner.getByText('We could not connect').waitFor();
    expect([await banner.count(), await page.locator('.tactful-toast').count()]).toEqual([1, 0]);
    await api.up();
    const end = page.getByText('Back to normal').waitFor({ state: 'attached' });
    await banner.getByRole('button', { name: 'Try again' }).click();
    await content('News').getByText('fine').waitFor();
    await content('Plans').getByText('fine').waitFor();
    await banner.waitFor({ state: 'detached' });
    await end;
    expect(complaints).toEqual([]);
    await leave();
  });

  test('of a stated length is counted down, and over by itself', async ({ expect }) => {
    const { open, banner, content, askedFor, secondsLeft, leave } = await server.visit();
    await open('News', [503, {}, { 'retry-after': '2' }], [503], [200, 'the news']);
    await banner.waitFor();
    expect(await secondsLeft()).toBeGreaterThan(0);
    await content('News').getByText('the news').waitFor();
    await banner.waitFor({ state: 'detached' });
    const [first = 0, second = 0, ...more] = askedFor('News');
    expect(second - first).toBeGreaterThanOrEqual(1_980);
    expect(more).toHaveLength(1);
    await leave();
  });
});

test('without a connection nothing is sent; when it is back, all goes on by itself', async ({ expect }) => {
  const { api, context, open, banner, content, page, complaints, leave } = await server.visit();
  await context.setOffline(true);
  const before = api.asked.length;
  await open('News');
  await open('Plans');
  await banner.getByText('You are offline').waitFor();
  expect([await banner.count(), api.asked.length]).toEqual([1, before]);
  const end = page.getByText('Back to normal').waitFor({ state: 'attached' });
  await context.setOffline(false);
  await content('News').getByText('fine').waitFor();
  await content('Plans').getByText('fine').waitFor();
  await banner.waitFor({ state: 'detached' });
  await end;
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
    await open('News', [429, {}, { 'retry-after': '20' }], [200, 'the news']);
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

describe('a clock that jumps', { concurrent: true }, () => {
  test('forwards, as over a sleep, shows what is left, and goes on when that is over', async ({ expect }) => {
    const { page, open, banner, content, askedFor, secondsLeft, leave } = await server.visit({ clock: true });
    await open('News', [429, {}, { 'retry-after': '50' }], [200, 'the news']);
    await banner.waitFor();
    expect(await secondsLeft()).toBeGreaterThan(40);
    await page.clock.fastForward(40_000);
    await expect.poll(secondsLeft).toBeLessThanOrEqual(16);
    expect(askedFor('News')).toHaveLength(1);
    await page.clock.fastForward(20_000);
    await content('News').getByText('the news').waitFor();
    await banner.waitFor({ state: 'detached' });
    await leave();
  });

  test('back never makes the wait longer than it was', async ({ expect }) => {
    const { page, open, banner, content, askedFor, secondsLeft, leave } = await server.visit({ clock: true });
    await open('News', [429, {}, { 'retry-after': '3' }], [200, 'the news']);
    await banner.waitFor();
    await page.clock.setSystemTime((await page.evaluate(() => Date.now())) - 3_600_000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(await secondsLeft()).toBeLessThanOrEqual(4);
    await content('News').getByText('the news').waitFor();
    const [asked = 0, again = 0] = askedFor('News');
    expect(again - asked).toBeLessThan(8_000);
    await leave();
  });
});
