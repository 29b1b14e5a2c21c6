import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { DialectName } from '../server/api.ts';
import { button, gone, patient, seen, walk, type Flow } from './flow.ts';
import { startDemo, type Demo, type Visitor } from './startDemo.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const dialects: readonly DialectName[] = [
  'subscribeflow',
  'flexprice',
  'license-key',
  'flowbrite',
  'error-reference',
];

const focused = ({ page }: Visitor): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

/** What people do, whatever the API speaks. */
const flows: Readonly<Record<string, Flow>> = {
  'a refused form shows its errors at the fields and in the summary, then succeeds': async (
    visitor,
    expect,
  ) => {
    const { page, open } = visitor;
    await open('/subscribers/new?fill=wrong');
    await button(visitor, 'Add subscriber').click();
    const summary = page.getByRole('group', { name: 'Check 4 answers' });
    await seen(summary);
    await expect.poll(() => focused(visitor), patient).toContain('Check 4 answers');

    for (const label of ['E-mail address', 'First name', 'ZIP code', 'Date of consent']) {
      const field = page.getByLabel(label);
      expect(await field.getAttribute('aria-invalid'), label).toBe('true');
      const [error] = (await describedBy(field)).slice(-1);
      expect(error, label).toMatch(/^Error: ./);
      const message = error?.replace('Error: ', '') ?? '';
      expect(await summary.getByRole('link', { name: message }).count(), message).toBeGreaterThan(0);
    }
    expect(await page.getByLabel('City').getAttribute('aria-invalid')).toBeNull();

    await summary.getByRole('link').nth(2).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), patient).toBe('address.zip');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('10117');
    await page.getByLabel('E-mail address').fill('mara@example.com');
    await page.getByLabel('First name').fill('Mara');
    await page.getByLabel('Date of consent').fill('2026-03-01');
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    await button(visitor, 'Add subscriber').click();
    await seen(page.getByText('Mara was added'));
    await seen(page.getByRole('link', { name: 'Mara' }));
  },

  'a duplicate is told at its field, with a way to the one that exists': async (visitor, expect) => {
    const { page, open } = visitor;
    await open('/subscribers/new?fill=duplicate');
    await button(visitor, 'Add subscriber').click();
    await seen(page.getByRole('group', { name: 'Check 1 answer' }));
    expect((await describedBy(page.getByLabel('E-mail address'))).join()).toMatch(/already/);
    await page.getByRole('link', { name: 'Show the subscriber who has it' }).click();
    await seen(page.getByRole('link', { name: 'Grace' }));
    await gone(page.getByRole('link', { name: 'Alan' }));
  },

  'two people edit the same: both versions are compared, and mine is kept': async (visitor) => {
    const { page, open, control } = visitor;
    await open('/subscribers/sub_grace');
    await page.getByLabel('First name').fill('Grace M.');
    await control('/colleague', { action: 'edit', subscriber_id: 'sub_grace' });
    await button(visitor, 'Save').click();
    await seen(page.locator('.tactful-form-error', { hasText: 'This changed while you were editing' }));
    await button(visitor, 'Compare').click();
    await seen(page.getByRole('row', { name: 'First name Grace M. Grace (edited by Ben)' }));
    await button(visitor, 'Keep mine').click();
    await seen(page.getByText('Grace M. was saved'));
    await seen(page.getByRole('link', { name: 'Grace M.' }));
  },

  'owners only: a member is told, and offered to ask for access': async (visitor) => {
    const { page, open } = visitor;
    await open('/members');
    await button(visitor, 'Be a plain member').click();
    await seen(page.locator('.tactful-section[data-kind="forbidden"]'));
    await button(visitor, 'Ask for access').click();
    await seen(page.getByText('We have asked Cleo, who is an owner, for you'));
  },

  'old sign-in links are told apart, and a new one signs in': async (visitor) => {
    const { page, open } = visitor;
    await open('/sign-in');
    for (const [link, title] of [
      ['Used already', 'This link was already used'],
      ['From yesterday', 'This link has expired'],
    ] as const) {
      await page.getByRole('listitem').filter({ hasText: link }).getByRole('link', { name: 'Open' }).click();
      await seen(page.getByRole('heading', { level: 1, name: title }));
      await button(visitor, 'Send new link').click();
    }
    await button(visitor, 'Send sign-in link').click();
    await seen(page.getByText('If ada@postbox.example has an account, a link is on its way.'));
    await page.getByRole('listitem').filter({ hasText: 'New' }).first().getByRole('link').click();
    await seen(page.getByText('You are signed in'));
  },

  'a rate limit raises one banner that counts down and clears by itself': async (visitor, expect) => {
    const { page, open } = visitor;
    await open('/newsletters');
    const send = page.getByRole('button', { name: /Send test.*Spring news/ });
    const sent = () => page.waitForResponse((response) => response.url().endsWith('/test'));
    for (const status of [202, 202, 202, 429]) {
      const [answer] = await Promise.all([sent(), send.click()]);
      expect(answer.status()).toBe(status);
      if (status === 202) await expect.poll(() => send.getAttribute('aria-busy'), patient).toBeNull();
    }
    const banner = page.locator('.tactful-banner');
    await seen(banner.getByText('A short pause is needed'));
    expect(await banner.count()).toBe(1);
    const left = async () => Number(await banner.locator('.tactful-ring').innerText());
    const first = await left();
    expect(first).toBeGreaterThan(1);
    await expect.poll(left, patient).toBeLessThan(first);
    await banner.waitFor({ state: 'detached', timeout: 20_000 });
    expect(await page.getByText('A test went to ada@postbox.example').count()).toBe(1);
    expect(await page.locator('.tactful-local, .tactful-toast').count()).toBe(0);
  },

  'the plan’s limit asks to upgrade, with what is used; once paid, the action goes through': async (
    visitor,
    expect,
  ) => {
    const { page, open, control } = visitor;
    await control('/reset');
    await page.request.post(`${demo.url}/api/v1/subscribers`, {
      data: { email: 'fifth@example.com', first_name: 'Fay' },
    });
    await open('/subscribers/new?fill=good');
    await button(visitor, 'Add subscriber').click();
    const prompt = page.getByRole('alertdialog', { name: 'Your plan’s limit is reached' });
    await seen(prompt);
    expect(await prompt.getByRole('meter').getAttribute('aria-valuetext')).toBe('5 of 5 subscribers');
    await prompt.getByRole('button', { name: 'See plans' }).click();
    await page
      .getByRole('dialog', { name: 'Choose a larger plan' })
      .getByRole('button', { name: 'Pay' })
      .click();
    await seen(page.getByText('Mara was added'));
    await seen(page.getByText('6 of 50 on the Starter plan'));
    expect(await page.getByRole('alertdialog').count()).toBe(0);
  },

  'a session that ends is renewed in place; the form keeps what was typed and can be sent': async (
    visitor,
    expect,
  ) => {
    const { page, open } = visitor;
    await open('/subscribers/new?fill=good');
    await page.getByLabel('City').fill('Lund');
    await button(visitor, 'Expire my session now').click();
    await seen(page.getByText('Your session is over'));
    await button(visitor, 'Add subscriber').click();
    const prompt = page.getByRole('alertdialog', { name: 'Sign in again to continue' });
    await prompt.getByRole('button', { name: 'Sign in' }).click();
    await prompt.getByRole('button', { name: 'Open the link' }).click();
    await gone(prompt);
    expect(await page.getByLabel('City').inputValue()).toBe('Lund');
    await button(visitor, 'Add subscriber').click();
    await seen(page.getByText('Mara was added'));
  },

  'dropped connections recover by themselves': recovers('drop-before'),
  'a 503 without a body recovers by itself': recovers('maintenance-empty'),
};

function recovers(fault: 'drop-before' | 'maintenance-empty'): Flow {
  return async ({ page, open, weather }, expect) => {
    await weather({ fault, times: 5, applies_to: 'reads' });
    await open('/subscribers');
    await seen(page.getByRole('link', { name: 'Grace' }));
    await seen(page.getByText('4 of 5 on the Free plan'));
    expect((await weather({})).fault).toBe('none');
    expect(await page.locator('.tactful-section, .tactful-page, .tactful-toast').count()).toBe(0);
    await gone(page.locator('.tactful-banner'));
  };
}

/** The texts that describe a control, in the order in which they are read. */
function describedBy(field: Locator): Promise<string[]> {
  return field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? ''),
  );
}

describe.each(dialects)('in %s', { concurrent: true }, (dialect) => {
  test.for(Object.entries(flows))('%s', async ([, run], { expect }) => {
    expect(await walk(await demo.visit({ dialect }), run, expect)).toEqual([]);
  });
});
