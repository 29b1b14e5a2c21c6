import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { startDemo, type Demo } from './startDemo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const results = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
      }),
    tags,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

/** All there is to see, and what shows that it is there. */
const pages: readonly (readonly [path: string, text: string])[] = [
  ['/', 'hedy@example.com'],
  ['/subscribers', 'katherine@example.com'],
  ['/subscribers/new?fill=wrong', 'Date of consent'],
  ['/subscribers/sub_grace', 'Delete this subscriber'],
  ['/subscribers/sub_nobody', 'We could not find this subscriber'],
  ['/newsletters', 'Welcome to Postbox'],
  ['/newsletters/new', 'At most 80 characters'],
  ['/reports', 'Run report'],
  ['/members', 'cleo@postbox.example'],
  ['/plan', 'Choose Starter'],
  ['/sign-in', 'From yesterday'],
  ['/nowhere', 'We could not find this page'],
];

const looks = {
  'wide and light': { viewport: { width: 1360, height: 900 }, colorScheme: 'light' },
  '320 px wide and dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
} as const;

describe.each(Object.entries(looks))('%s', { concurrent: true }, (_look, options) => {
  test('every page is accessible, and none is wider than the window', async ({ expect }) => {
    const { page, open, complaints, leave } = await demo.visit(options);
    for (const [path, text] of pages) {
      await open(path);
      await page.getByRole('main').getByText(text).first().waitFor();
      expect(await violations(page), path).toEqual([]);
      expect(await overflow(page), path).toBe(0);
    }
    expect(complaints).toEqual([]);
    await leave();
  });

  test('so are a refused form, a prompt and the weather', async ({ expect }) => {
    const { page, open, complaints, leave } = await demo.visit(options);
    await open('/subscribers/new?fill=wrong');
    await page.getByRole('main').getByRole('button', { name: 'Add subscriber' }).click();
    await page.getByRole('group', { name: 'Check 4 answers' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);

    await open('/plan');
    await page.getByRole('button', { name: 'Manage subscription' }).click();
    await page.getByRole('alertdialog', { name: 'You do not have a plan yet' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const weather = page.getByRole('complementary', { name: 'API weather' });
    const toggle = weather.getByRole('button', { name: 'API weather' });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    await weather.getByText('Network and outages').click();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await leave();
  });
});

/** By how much the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

test('by keyboard alone: a form is refused, mended and sent', async ({ expect }) => {
  const { page, open, complaints, leave } = await demo.visit();
  await open('/subscribers');
  await page.getByRole('main').getByText('hedy@example.com').waitFor();
  const { keyboard } = page;
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.id ?? element?.textContent ?? '';
    });
  const name = () =>
    page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.id || '');
  const tabTo = async (wanted: string) => {
    for (let presses = 0; presses < 40; presses++) {
      if ((await name()) === wanted) return;
      await keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${wanted}; it is at ${await focused()}`);
  };

  await keyboard.press('Tab');
  expect(await name()).toBe('Skip to content');
  await keyboard.press('Enter');
  await tabTo('Add subscriber');
  await keyboard.press('Enter');
  await expect.poll(name).toBe('New subscriber');

  await tabTo('Add subscriber');
  await keyboard.press('Enter');
  await expect.poll(name, { timeout: 10_000 }).toContain('Check 2 answers');
  expect(await page.title()).toMatch(/^Error: /);

  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect.poll(name).toBe('email');
  await keyboard.type('mara@example.com');
  await keyboard.press('Tab');
  expect(await name()).toBe('first_name');
  await keyboard.type('Mara');
  await keyboard.press('Enter');
  await page.getByText('Mara was added').waitFor();
  await expect.poll(name).toBe('Subscribers');
  expect(await page.title()).toBe('Subscribers · Postbox');
  expect(complaints).toEqual([]);
  await leave();
});
