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

const text = () => site.page.locator('#root').innerText();

/** A form for one address: what the API says stands at the field and in the summary, and what it refused can be sent again. */
const isAdding = (path: string) => async () => {
  const message = 'Choose another address.';
  await site.open(path, 'AddSubscriber', refused({ email: message }), refused({ email: message }), [200, {}]);
  const field = input('E-mail address');
  await field.fill('ada@example.com');
  const described = () =>
    field.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
  for (const times of [1, 2]) {
    await button('Add').click();
    await soon(() => site.calls.length).toBe(times);
    await soon(described).toContain(message);
    await soon(() => site.page.getByRole('group').innerText()).toContain(message);
  }
  await button('Add').click();
  await soon(() => site.calls.length).toBe(3);
  await soon(text).not.toContain(message);
};

/** A button that draws its failure beside itself, and tries again. */
const isChanging = (path: string, component: string) => async () => {
  await site.open(path, component, [500, {}], [200, {}]);
  await button(component).click();
  await soon(text).toContain('We could not finish this');
  await button(/again$/).click();
  await soon(() => site.calls.length).toBe(2);
  await soon(async () => (await text()).trim()).toBe(component);
};

/** How each example that is drawn in a browser does what the text beside it says. */
const tries: Readonly<Record<string, () => Promise<void>>> = {
  'README/AddSubscriber.tsx': isAdding('README/AddSubscriber.tsx'),
  'packages-formik-README/AddSubscriber.tsx': isAdding('packages-formik-README/AddSubscriber.tsx'),
  'packages-react-form-README/AddSubscriber.tsx': isAdding('packages-react-form-README/AddSubscriber.tsx'),
  'packages-react-hook-form-README/AddSubscriber.tsx': isAdding(
    'packages-react-hook-form-README/AddSubscriber.tsx',
  ),
  'packages-tanstack-form-README/AddSubscriber.tsx': isAdding(
    'packages-tanstack-form-README/AddSubscriber.tsx',
  ),
  'docs-forms/AddSubscriber.tsx': isAdding('docs-forms/AddSubscriber.tsx'),
  'packages-react-README/Delete.tsx': isChanging('packages-react-README/Delete.tsx', 'Delete'),
  'docs-migrating/Archive.tsx': isChanging('docs-migrating/Archive.tsx', 'Archive'),

  async 'README/Root.tsx'() {
    await site.open('README/Root.tsx', 'Root');
    await soon(text).toBe('Content');
    await site.failContent(true);
    await soon(text).toContain('stopped working');
    complaints = [];
  },

  async 'packages-react-form-README/Subscribe.tsx'() {
    await site.page.route('https://api.example.com/**', (route) =>
      route.fulfill({
        status: 422,
        headers: { 'access-control-allow-origin': '*' },
        json: { errors: { email: 'Choose another address.' } },
      }),
    );
    await site.open('packages-react-form-README/Subscribe.tsx', 'Subscribe');
    await input('E-mail address').fill('ada@example.com');
    await button('Subscribe').click();
    await soon(async () => (await text()).split('Choose another address.').length).toBe(3);
    expect(await input('E-mail address').inputValue()).toBe('ada@example.com');
  },

  async 'packages-react-query-README/Invoices.tsx'() {
    await site.open('packages-react-query-README/Invoices.tsx', 'Invoices', [500], [200, ['Invoice 1']]);
    await soon(text).toContain('your invoices');
    await button('Try again').click();
    await soon(text).toBe('Invoice 1');
  },

  async 'docs-queries/Root.tsx'() {
    await site.open('docs-queries/Root.tsx', 'Root', [404], [200, { opened: 3 }]);
    await soon(text).toContain('could not find');
    expect(site.calls).toHaveLength(1);
    await site.open('docs-queries/Root.tsx', 'Root', [503], [200, { opened: 3 }]);
    await soon(text).toContain('3 opened');
    await soon(() => site.calls.length).toBe(2);
  },

  async 'docs-migrating/Kept.tsx'() {
    await site.open('docs-migrating/Kept.tsx', 'Reports');
    await soon(text).toBe('Content');
    await site.failContent(true);
    await soon(() => site.page.getByRole('alert').innerText()).toContain('stopped working');
    await site.failContent(false);
    await button('Try again').click();
    await soon(text).toBe('Content');
    complaints = [];
  },

  async 'docs-styling/Note.tsx'() {
    await site.open('docs-styling/Note.tsx', 'Note');
    await soon(() => site.page.getByRole('complementary', { name: /sign/i }).innerText()).toMatch(/\w/);
    await site.page.getByRole('complementary').getByRole('button').first().click();
    await soon(() => site.calls.map(({ url }) => url)).toEqual(['/api/sign-in']);
  },

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
    await soon(text).toContain('the report');
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
    await soon(() => site.calls.length).toBe(2);
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
    await soon(text).toBe('Content');
    await site.failContent(true);
    await soon(() => site.page.getByRole('alert').innerText()).toContain('secret is undefined');
    complaints = [];
  },

  async 'docs-migrating/After.tsx'() {
    await site.open('docs-migrating/After.tsx', 'Reports');
    await soon(text).toBe('Content');
    await site.failContent(true);
    await soon(text).toMatch(/stopped working/);
    expect(await text()).not.toContain('secret');
    await site.failContent(false);
    await button('Load again').click();
    await soon(text).toBe('Content');
    complaints = [];
  },

  async 'docs-forms/Profile.tsx'() {
    const refusal = refused({ name: 'Choose another name.' });
    const calls = () => site.calls.map(({ body }) => (body ? 'save' : 'load'));
    await site.open('docs-forms/Profile.tsx', 'App', [200, { name: 'Ada' }], [503], refusal, [200, {}]);
    await input('Name').fill('Grace');
    await button('Save').click();
    await soon(text).toContain('What you entered is still here');
    await button('Save').click();
    await soon(text).toContain('Choose another name.');
    expect(await input('Name').inputValue()).toBe('Grace');
    // Nothing was loaded anew before it was saved.
    expect(calls()).toEqual(['load', 'save', 'save']);
    await button('Save').click();
    await soon(calls).toEqual(['load', 'save', 'save', 'save', 'load']);
    await soon(text).not.toContain('Choose another name.');
  },

  async 'docs-prompts/Note.tsx'() {
    const wrong = { error: 'Invalid Email or password.' };
    await site.open('docs-prompts/Note.tsx', 'Page', [401], [401, wrong], [200, {}], [201, {}]);
    await input('Note').fill('Buy oil');
    await button('Save').click();
    await button('Sign in').click();
    const ours = site.page.getByRole('dialog', { name: 'Sign in', exact: true });
    await ours.getByRole('button').click();
    await soon(() => site.calls.length).toBe(2);
    await soon(() => ours.innerText()).toContain('Check your sign-in details');
    expect(await ours.innerText()).not.toMatch(/session/i);
    await ours.getByRole('button').click();
    await soon(() => site.calls.map(({ url }) => url)).toEqual([
      '/api/notes',
      '/api/session',
      '/api/session',
      '/api/notes',
    ]);
    expect(site.calls[3]?.body).toContain('Buy oil');
    await soon(() => site.page.getByRole('dialog').count()).toBe(0);
    expect(await input('Note').inputValue()).toBe('Buy oil');
  },

  async 'docs-prompts/EditShip.tsx'() {
    await site.open('docs-prompts/EditShip.tsx', 'Page', [412], [200, { name: 'Theirs', version: 5 }]);
    await input('Name').fill('Mine, again');
    await button('Save').click();
    await button('Compare').click();
    await soon(text).toContain('Saved meanwhile: Theirs');
    expect(await input('Name').inputValue()).toBe('Mine, again');
    await button('Save').click();
    await soon(() => site.calls.map(({ body }) => body)).toEqual([
      '{"name":"Mine, again","version":4}',
      '',
      '{"name":"Mine, again","version":5}',
    ]);
  },

  async 'docs-prompts/Root.tsx'() {
    const limit = { current: 5, max: 5, upgrade_url: '/api/checkout' };
    const pages: string[] = [];
    await site.page.route(/checkout\.example\.com|\/plans$/, (route) => {
      pages.push(route.request().url());
      return route.fulfill({ body: 'Page' });
    });
    for (const url of ['https://checkout.example.com/s_1', 'javascript:alert(1)']) {
      await site.open(
        'docs-prompts/Root.tsx',
        'Page',
        [402, { error: { code: 'plan_limit_reached', details: limit } }],
        [200, { url }],
      );
      await button('Add a seat').click();
      await button('See plans').click();
      await soon(() => site.calls[1]?.url).toBe('/api/checkout');
      await soon(() => site.page.locator('body').innerText()).toBe('Page');
    }
    expect(pages).toEqual(['https://checkout.example.com/s_1', expect.stringMatching(/\/plans$/)]);
  },

  async 'docs-prompts/Router.tsx'() {
    const heading = () => site.page.getByRole('main').getByRole('heading').innerText();
    await site.open('docs-prompts/Router.tsx', 'App', [404, { message: 'No' }]);
    await soon(heading).toContain('this ship');
    await site.open('docs-prompts/Router.tsx', 'App', [429, {}, { 'retry-after': '20' }]);
    await soon(text).toMatch(/\d+ seconds/);
    await site.open('docs-prompts/Router.tsx', 'App', [500, {}, { 'x-request-id': 'req_42' }], [200, {}]);
    await soon(text).toContain('req_42');
    await button('Try again').click();
    await soon(heading).toBe('The ship');
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

test('what is tried is shown', () => {
  expect(Object.keys(tries).toSorted()).toEqual(paths.toSorted());
});
