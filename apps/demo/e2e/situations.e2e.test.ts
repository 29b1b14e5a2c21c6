import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { button, gone, seen, walk, type Flow } from './flow.ts';
import { startDemo, type Demo, type Visitor } from './startDemo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const heading = ({ page }: Visitor, name: string): Locator => page.getByRole('heading', { name });

/** What doesn't depend on the dialect. */
const flows: Readonly<Record<string, Flow>> = {
  'a subscriber or a page that does not exist': async (visitor) => {
    await visitor.open('/subscribers/sub_nobody');
    await seen(heading(visitor, 'We could not find this subscriber'));
    await visitor.open('/nowhere');
    await seen(heading(visitor, 'We could not find this page'));
  },

  'a report that takes too long is given up by the page, and can be tried again or cancelled': async (
    visitor,
    expect,
  ) => {
    const { page, open } = visitor;
    await open('/reports');
    await page.getByLabel('Engagement').selectOption('Too slow for this page');
    await button(visitor, 'Run report').click();
    await button(visitor, 'Cancel').click();
    await gone(button(visitor, 'Cancel'));
    expect(await page.locator('.tactful-section').count()).toBe(0);

    await button(visitor, 'Run report').click();
    await seen(heading(visitor, 'This is taking too long'));
    await page.getByLabel('Engagement').selectOption('Slow, but it arrives');
    await button(visitor, 'Run report').click();
    await seen(page.getByText('Newsletters sent'));
  },

  'a form that has to wait for long says at its button how long': async (visitor, expect) => {
    const { page, open } = visitor;
    const json = { error: { code: 'rate_limit_exceeded', message: 'Slow down.' } };
    await page.route(/\/v1\/subscribers$/, (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 429, headers: { 'retry-after': '600' }, json })
        : route.continue(),
    );
    await open('/subscribers/new?fill=good');
    const send = page.getByRole('main').getByRole('button', { name: 'Add subscriber' });
    await send.click();
    await seen(page.locator('.form-foot').getByText(/^You can try again in/));
    const note = await send.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${note}"]`).innerText()).toMatch(/^You can try again in \d+ /);
  },

  'offline: said once, and over by itself when the connection is back': async (visitor, expect) => {
    const { page, open } = visitor;
    await open('/');
    await seen(heading(visitor, 'Good to see you, Ada'));
    await seen(page.getByText('hedy@example.com'));
    await button(visitor, 'Pull the plug').click();
    await page.getByRole('link', { name: 'Members' }).click();
    const banner = page.locator('.tactful-banner');
    await seen(banner.getByText('You are offline'));
    expect(await banner.count()).toBe(1);
    await button(visitor, 'Plug in again').click();
    await seen(page.getByText('cleo@postbox.example'));
    await gone(banner);
  },

  'a refresh that fails leaves what was there, and says from when it is': async (visitor) => {
    const { page, open, weather } = visitor;
    await open('/');
    await seen(page.getByText('hedy@example.com'));
    await weather({ fault: 'database', times: 'always', applies_to: 'reads' });
    await button(visitor, 'Refresh').click();
    await seen(page.locator('.tactful-stale').nth(2));
    await seen(page.getByText('hedy@example.com'));
    await weather({ fault: 'none' });
    await page.getByRole('main').getByRole('button', { name: 'Try again' }).first().click();
    await gone(page.locator('.tactful-stale').nth(2));
  },

  'saved, but the answer never came: says that it does not know, and where to look': async (visitor) => {
    const { page, open, weather } = visitor;
    await open('/subscribers/new?fill=good');
    await weather({ fault: 'drop-after', times: 1, applies_to: 'writes' });
    await button(visitor, 'Add subscriber').click();
    await page
      .locator('.tactful-form-error', { hasText: 'The connection stopped before we got an answer.' })
      .waitFor();
    await button(visitor, 'Check the list of subscribers').click();
    await seen(page.getByRole('link', { name: 'Mara' }));
  },

  'what fails after one has left is a toast, reached and closed by key': async (visitor, expect) => {
    const { page, open } = visitor;
    await open('/');
    await page.getByText('Network and outages').click();
    await button(visitor, 'It fails after you have left').click();
    const toast = page.getByRole('group', { name: 'We could not finish this' });
    await seen(toast);
    await page.keyboard.press('F6');
    expect(await toast.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await gone(toast);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'It fails after you have left',
    );
  },

  'a session that ends while reading leads to sign-in and back': async (visitor, expect) => {
    const { page, open, control } = visitor;
    await open('/');
    await seen(page.getByText('hedy@example.com'));
    await control('/session/expire');
    await page.getByRole('link', { name: 'Members' }).click();
    await seen(heading(visitor, 'Sign in to Postbox'));
    await seen(page.getByText('You will come back to where you were.'));
    await page.getByRole('listitem').filter({ hasText: 'New' }).first().getByRole('link').click();
    await seen(page.getByText('cleo@postbox.example'));
    expect(new URL(page.url()).pathname).toBe('/members');
  },

  'a part of the page that breaks can be loaded again': async (visitor) => {
    const { page, open } = visitor;
    await open('/');
    await page.getByText('Network and outages').click();
    await button(visitor, 'A part of the page breaks').click();
    await seen(heading(visitor, 'This part of the page stopped working'));
    await seen(page.getByText('hedy@example.com'));
    await button(visitor, 'Load again').click();
    await seen(page.getByText('Welcome to Postbox'));
  },
};

describe('whatever the API speaks', { concurrent: true }, () => {
  test.for(Object.entries(flows))('%s', async ([, run], { expect }) => {
    expect(await walk(await demo.visit(), run, expect)).toEqual([]);
  });
});
