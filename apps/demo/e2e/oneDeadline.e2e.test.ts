import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemo, type Demo } from './startDemo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const sendButton = (page: Page): Locator => page.getByRole('button', { name: /Send test.*Spring news/ });
const banner = (page: Page): Locator => page.locator('.tactful-banner');

/** The moment that the one banner of a page counts down to, in milliseconds since 1970. */
async function deadlineOn(page: Page): Promise<number> {
  await banner(page).waitFor();
  expect(await banner(page).count()).toBe(1);
  const left = Number(await banner(page).locator('.tactful-ring').innerText());
  return Date.now() + left * 1_000;
}

const testMail = '/newsletters/news_spring/test';
const testsAtOnce = 3;

test('a rate limit is one deadline in all tabs and over a reload', async () => {
  const visitor = await demo.visit();
  const { page: here } = visitor;
  const there = await here.context().newPage();
  const tests: string[] = [];
  here.context().on('request', (request) => {
    if (request.url().endsWith(testMail)) tests.push(request.method());
  });
  await visitor.open('/newsletters');
  await there.goto(`${demo.url}/newsletters`);
  await sendButton(there).waitFor();

  for (let count = 0; count < testsAtOnce; count += 1)
    expect((await here.request.post(`${demo.url}/api/v1${testMail}`)).ok()).toBe(true);
  await sendButton(here).click();
  const deadline = await deadlineOn(here);
  const near = (other: number): void => expect(Math.abs(other - deadline)).toBeLessThanOrEqual(2_000);
  near(await deadlineOn(there));

  await sendButton(there).click();
  await expect.poll(() => sendButton(there).getAttribute('aria-busy')).toBe('true');
  near(await deadlineOn(there));
  // It wasn't sent, and won't be: the page that wanted it leaves. What counts against other limits isn't held.
  await there.reload();
  near(await deadlineOn(there));
  await sendButton(there).waitFor();
  expect(tests).toHaveLength(1);

  await Promise.all([here, there].map((page) => banner(page).waitFor({ state: 'detached' })));
  expect(Date.now()).toBeGreaterThanOrEqual(deadline - 1_000);
  await here.getByText('A test went to').first().waitFor();
  expect(tests).toHaveLength(2);
  expect(visitor.complaints).toEqual([]);
  await visitor.leave();
});
