import { afterAll, beforeAll, describe, test } from 'vitest';
import { startPage, type PageServer } from './startPage.ts';

let server: PageServer;
beforeAll(async () => {
  server = await startPage();
});
afterAll(() => server.close());

describe('SWR', { concurrent: true }, () => {
  test.for([
    [404, 1],
    [503, 3],
  ] as const)(
    'asks for what is answered with %i %i times, then shows it',
    async ([status, times], { expect }) => {
      const { page, open, askedFor, settled, leave } = await server.visit({ with: 'swr', clock: true });
      await open('News', [status]);
      await expect.poll(() => askedFor('News').length, { timeout: 5_000 }).toBe(times);
      await page.clock.fastForward(600_000);
      await settled();
      expect(askedFor('News')).toHaveLength(times);
      expect(await page.locator('.tactful-section').count()).toBe(1);
      await leave();
    },
  );

  test('comes back after the stated wait, not before', async ({ expect }) => {
    const { open, content, askedFor, leave } = await server.visit({ with: 'swr' });
    await open('News', [429, {}, { 'retry-after': '2' }], [200, 'the news']);
    await content('News').getByText('the news').waitFor();
    const [first = 0, second = 0, ...more] = askedFor('News');
    expect(second - first).toBeGreaterThanOrEqual(1_980);
    expect(more).toEqual([]);
    await leave();
  });

  test('goes on when the device wakes: timers stood still, the wall clock did not', async ({ expect }) => {
    const { page, open, content, askedFor, settled, leave } = await server.visit({
      with: 'swr',
      clock: true,
    });
    await open('News', [429, {}, { 'retry-after': '50' }], [200, 'the news']);
    await page.locator('.tactful-section').waitFor();
    await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + 70_000);
    await settled();
    expect(askedFor('News')).toHaveLength(1);
    await page.evaluate(() => window.dispatchEvent(new Event('pageshow')));
    await content('News').getByText('the news').waitFor();
    expect(askedFor('News')).toHaveLength(2);
    await leave();
  });
});
