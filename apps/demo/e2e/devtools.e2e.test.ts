import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { button, seen } from './flow.ts';
import { startDemo, type Demo } from './startDemo.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Neither inline styles nor inline scripts, and no text becomes a script. */
const strictPolicy =
  "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types 'none'";

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

/** What has focus, also in the panel's own root: by its label, or what it says. Of a tab's panel nothing. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot) element = element.shadowRoot.activeElement;
    if (element instanceof HTMLSelectElement || element instanceof HTMLInputElement)
      return element.labels?.[0]?.textContent ?? '';
    if (element?.role === 'tabpanel') return '';
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** What is chosen in the list that has focus. */
const chosen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot) element = element.shadowRoot.activeElement;
    return element instanceof HTMLSelectElement ? element.value : '';
  });

/** Presses a key until it has come there. */
async function press(page: Page, key: string, there: RegExp, where = focused): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (there.test(await where(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${there}; it is at ${await where(page)}`);
}

/** What can be pressed and lies under the button of the devtools. */
function covered(): string[] {
  const devtools = document.querySelector('[data-tactful-devtools]')?.shadowRoot;
  const corner = devtools?.querySelector('.toggle')?.getBoundingClientRect();
  if (!corner?.width) return ['There is no button.'];
  return [...document.querySelectorAll('main :is(button, a, input, select), .side :is(a, button)')]
    .filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const apart =
        left >= corner.right || right <= corner.left || top >= corner.bottom || bottom <= corner.top;
      return element.checkVisibility() && !apart;
    })
    .map(({ outerHTML }) => outerHTML);
}

describe('devtools', { concurrent: true }, () => {
  test('by keyboard alone: the next call fails as an API would, and its walk is told', async ({ expect }) => {
    const visitor = await demo.visit();
    const { page, open, complaints, leave } = visitor;
    const { keyboard } = page;
    await open('/');
    await seen(page.getByText('hedy@example.com'));

    await press(page, 'Shift+Tab', /^Tactful devtools$/);
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^Errors/);
    await seen(page.getByText('No error yet'));
    await keyboard.press('ArrowLeft');
    await press(page, 'Tab', /^As/);
    await press(page, 'ArrowDown', /^FlexPrice$/, chosen);
    await press(page, 'Tab', /^Answer/);
    await press(page, 'ArrowDown', /^503 service_unavailable/, chosen);
    await press(page, 'Tab', /^Make calls fail/);
    await keyboard.press('Space');
    await seen(page.getByText(/^The next call fails: 503 service_unavailable/));
    await keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Tactful devtools, calls are made to fail');

    await press(page, 'Shift+Tab', /^Members/);
    await keyboard.press('Enter');
    await seen(page.getByText('cleo@postbox.example'));

    await press(page, 'Shift+Tab', /^Tactful devtools, 1 error$/);
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^Faults/);
    await seen(page.getByText('Off. 1 call was made to fail.'));
    await keyboard.press('ArrowRight');
    const walk = page.getByRole('article', { name: /^The walk of/ });
    await seen(walk);
    expect(await walk.locator('.room-name').allTextContents()).toEqual([
      'read',
      'recognise',
      'normalise',
      'explain',
      'retry',
      'present',
    ]);
    await seen(walk.getByText(/^Read as flexprice: codes service_unavailable/));
    await seen(walk.getByText('Kind: unavailable.'));
    await seen(page.getByText('works again'));
    await keyboard.press('ArrowRight');
    await seen(page.getByRole('list', { name: /^Events/ }).getByText('tries again'));
    expect(complaints).toEqual([]);
    await leave();
  });

  test('a code that nobody knows is to be told, and an error is shown again, under a strict policy', async ({
    expect,
  }) => {
    const visitor = await demo.visit();
    const { page, open, complaints, leave } = visitor;
    await page.route(`${demo.url}/`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': strictPolicy };
      await route.fulfill({ response, headers });
    });
    await open('/');
    await seen(page.getByText('hedy@example.com'));
    await button(visitor, 'Tactful devtools').click();
    await page.getByRole('tab', { name: 'Faults' }).click();
    await page.getByRole('combobox', { name: 'As' }).selectOption('Salesforce');
    const answers = await page.getByRole('combobox', { name: 'Answer' }).locator('option').allTextContents();
    const answer = answers.find((label) => /^40[0-9] [A-Z_]+ /.test(label)) ?? '';
    const [, code = ''] = answer.split(' ');
    await page.getByRole('combobox', { name: 'Answer' }).selectOption(answer);
    await page.getByRole('switch', { name: 'Make calls fail' }).click();
    await button(visitor, 'Refresh').click();

    await page.getByRole('tab', { name: 'To do' }).click();
    const todo = page.getByRole('list', { name: /^To do/ });
    await seen(todo.getByText(code, { exact: true }));
    await seen(todo.getByText(new RegExp(`^'?${code}'?: \\{ variant: '\\w+', remedies: \\[.*\\] \\},$`)));

    await page.getByRole('tab', { name: 'Errors' }).click();
    await button(visitor, 'Replay').click();
    await seen(page.getByText(/^Shown on the (?:toast|banner|dialog)\.$/));
    await seen(page.locator('.tactful-toast, .tactful-banner, .tactful-dialog').first());
    expect(complaints).toEqual([]);
    // The policy was in force.
    await expect(page.evaluate(() => (document.body.innerHTML = '<b></b>'))).rejects.toThrow(/TrustedHTML/);
    await leave();
  });

  test('their button covers nothing at the end of a form', async ({ expect }) => {
    const visitor = await demo.visit();
    const { page, open, leave } = visitor;
    await open('/subscribers/new');
    const last = button(visitor, 'Add subscriber');
    for (const [width, height] of [
      [1360, 900],
      [1360, 620],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await last.focus();
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect(await page.evaluate(covered)).toEqual([]);
    }
    await leave();
  });

  test('nothing of them is in the production build', async ({ expect }) => {
    const outDir = await mkdtemp(join(tmpdir(), 'postbox-production-'));
    const vite = fileURLToPath(new URL('../../../node_modules/vite/bin/vite.js', import.meta.url));
    const build = spawn(process.execPath, [vite, 'build', '--outDir', outDir, '--logLevel', 'error'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    });
    expect(await new Promise((ended) => build.once('exit', ended))).toBe(0);
    const files = (await readdir(outDir, { recursive: true })).filter((name) => name.endsWith('.js'));
    const texts = await Promise.all(files.map((name) => readFile(join(outDir, name), 'utf8')));
    await rm(outDir, { recursive: true });
    expect(files.length).toBeGreaterThan(0);
    expect(texts.some((text) => text.includes('Postbox'))).toBe(true);
    const traces = ['tactful-devtools', 'Make calls fail', 'adoptedStyleSheets', 'tactfulDevtools'];
    expect(traces.filter((trace) => texts.some((text) => text.includes(trace)))).toEqual([]);
  });
});
