import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { examples } from './examples.ts';
import { loadExample, startExampleSite, type ExampleSite } from './exampleSite.ts';

let site: ExampleSite;
let complaints: string[] = [];

beforeAll(async () => {
  site = await startExampleSite();
  site.page.on('console', (message) => {
    // That an answer isn't ok is what is tried here.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      complaints.push(message.text());
  });
});
afterAll(() => site.close());
beforeEach(() => {
  complaints = [];
});

/** What is waited for may come that late on the slowest of machines. */
const soon = (ask: () => unknown) => expect.poll(ask, { timeout: 15_000 });

const button = (name: string | RegExp) => site.page.getByRole('button', { name });
const input = (name: string) => site.page.getByRole('textbox', { name });
const focused = () =>
  site.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
const refused = (fields: Readonly<Record<string, string>>) => [422, { errors: fields }] as const;

/** How each example that is drawn in a browser does what the text beside it says. */
const tries: Readonly<Record<string, () => Promise<void>>> = {
  async 'packages-devtools-README/App.tsx'() {
    await site.open('packages-devtools-README/App.tsx', 'App');
    await button('Save').click();
    await button(/^Tactful devtools/).click();
    await button(/503|server|unavailable/i)
      .first()
      .click();
    await soon(() => site.page.getByRole('tabpanel').innerText()).toMatch(/503/);
  },

  async 'packages-react-README/Report.tsx'() {
    await site.open('packages-react-README/Report.tsx', 'Report');
    await soon(() => site.page.locator('#root').innerText()).toContain('the report');
    await button('Try again').click();
    await soon(() => site.calls.map(({ url }) => url)).toEqual(['/api/report']);
  },

  async 'packages-react-README/Own.tsx'() {
    await site.open('packages-react-README/Own.tsx', 'Own');
    const callout = site.page.locator('aside').first();
    await soon(() => callout.getAttribute('aria-label')).toMatch(/sign/i);
    await callout.getByRole('button').first().click();
    await soon(() => site.calls.map(({ url }) => url)).toEqual(['/api/sign-in']);
    await site.report(409, { occasion: 'action', surfaces: ['toast'] });
    const snack = site.page.getByRole('complementary', { name: 'Snack' });
    await soon(() => snack.innerText()).toMatch(/\w/);
    await button('Enough').click();
    await soon(() => snack.count()).toBe(0);
  },

  async 'packages-react-form-README/Rename.tsx'() {
    await site.open(
      'packages-react-form-README/Rename.tsx',
      'Rename',
      refused({ name: 'Choose another name.' }),
    );
    await input('Name').fill('Ada');
    await button('Save').click();
    await soon(() => site.page.getByRole('status').innerText()).toBe('name,Choose another name.');
    await button('Save').click();
    await soon(() => site.page.getByRole('status').innerText()).toBe('');
    expect(site.calls).toHaveLength(2);
  },

  async 'packages-react-hook-form-README/Checkout.tsx'() {
    await site.open(
      'packages-react-hook-form-README/Checkout.tsx',
      'Checkout',
      refused({ email: 'Choose another address.' }),
    );
    await button('Next').click();
    await soon(() => input('card').count()).toBe(1);
    await button('Pay').click();
    await site.page.getByRole('group').getByRole('link').click();
    await soon(() => input('email').inputValue()).toBe('ada@example.com');
    await soon(focused).toBe('email');
  },

  async 'docs-five-minutes/src/main.tsx'() {
    const config = (await loadExample('docs-five-minutes/vite.config.ts')) as {
      default: { plugins: { name?: string; configureServer?: (server: unknown) => void }[] };
    };
    config.default.plugins
      .flat()
      .find(({ name }) => name === 'api')
      ?.configureServer?.(site);
    await site.open('docs-five-minutes/src/main.tsx');
    const text = () => site.page.locator('#root').innerText();
    const send = async (address: string) => {
      await input('E-mail address').fill(address);
      await button('Add').click();
    };
    const message = 'must be an address at example.com';

    await send('ada@elsewhere.org');
    const summary = site.page.getByRole('group');
    await soon(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await soon(async () => (await text()).split(message)).toHaveLength(3);
    await input('E-mail address').press('End');
    await input('E-mail address').pressSequentially('x');
    await soon(text).not.toContain(message);
    expect(await input('E-mail address').inputValue()).toBe('ada@elsewhere.orgx');

    await send('busy@example.com');
    await soon(text).toMatch(/\d+ seconds/);
    expect(await input('E-mail address').inputValue()).toBe('busy@example.com');

    await site.open('docs-five-minutes/src/main.tsx');
    site.stop();
    await send('ada@example.com');
    await soon(text).toMatch(/before we got an answer[^]*before you send it again/);
    expect(await input('E-mail address').inputValue()).toBe('ada@example.com');

    await site.open('docs-five-minutes/src/main.tsx');
    await send('ada@example.com');
    await soon(() => site.page.getByRole('status').getByText('Added').count()).toBe(1);
  },

  async 'docs-forms/Order.tsx'() {
    await site.open(
      'docs-forms/Order.tsx',
      'Order',
      refused({
        contact_mail: 'Choose another address.',
        'createOrder.lines.0.article': 'Choose an article.',
        'positions.1.sku': 'Choose another article.',
        colour: 'There is no such colour.',
      }),
    );
    await button('Send').click();
    const at = (name: string) => site.page.getByTestId(name).innerText();
    await soon(() => at('email')).toContain('Choose another address.');
    expect(await at('lines.1.article')).toContain('Choose another article.');
    expect(await at('lines.0.article')).toContain('Choose an article.');
    expect(await site.page.getByRole('group').innerText()).toContain('There is no such colour.');
  },

  async 'docs-forms/Twice.tsx'() {
    await site.open('docs-forms/Twice.tsx', 'Twice', [503], [200, {}]);
    await button('Send').click();
    await soon(() => site.calls.length).toBe(2);
    const [first, second] = site.calls;
    expect(first?.headers['idempotency-key']).toMatch(/\w/);
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    expect(second?.body).toBe('{"email":"ada@example.com"}');
  },

  async 'docs-migrating/Before.tsx'() {
    await site.open('docs-migrating/Before.tsx', 'Reports');
    await soon(() => site.page.locator('#root').innerText()).toBe('Content');
    await site.failContent(true);
    await soon(() => site.page.getByRole('alert').innerText()).toContain('secret is undefined');
    complaints = [];
  },

  async 'docs-migrating/After.tsx'() {
    await site.open('docs-migrating/After.tsx', 'Reports');
    await soon(() => site.page.locator('#root').innerText()).toBe('Content');
    await site.failContent(true);
    await soon(() => site.page.locator('#root').innerText()).toMatch(/stopped working/);
    expect(await site.page.locator('#root').innerText()).not.toContain('secret');
    await site.failContent(false);
    await button('Load again').click();
    await soon(() => site.page.locator('#root').innerText()).toBe('Content');
    complaints = [];
  },

  async 'docs-styling/Classes.tsx'() {
    await site.open('docs-styling/Classes.tsx', 'Classes');
    const section = site.page.locator('.tactful-section.rounded-lg.border.p-6');
    await soon(() => section.locator('.text-lg').innerText()).toMatch(/\w/);
    expect(await section.locator('.mt-4 .btn').count()).toBeGreaterThan(0);
    await site.report(409, { occasion: 'action', surfaces: ['toast'] });
    await soon(() => site.page.locator('.tactful-toast.shadow-xl .btn.btn-sm').count()).toBeGreaterThan(0);
  },

  async 'docs-styling/Toasts.tsx'() {
    await site.open('docs-styling/Toasts.tsx', 'Toasts');
    await site.report(409, { occasion: 'action', surfaces: ['toast'] });
    await soon(() => site.page.locator('[data-sonner-toast]').innerText()).toMatch(/\w/);
    expect(await site.page.locator('.tactful-toast').count()).toBe(0);
  },
};

const paths = examples()
  .filter(({ inBrowser }) => inBrowser)
  .map(({ path }) => path.replace('generated/', ''));

test.each(paths)('%s does what the page says', async (path) => {
  const attempt = tries[path];
  if (!attempt) throw new Error('Nothing here tries it.');
  await attempt();
  expect(complaints).toEqual([]);
});
