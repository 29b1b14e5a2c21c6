import { StrictMode, version } from 'react';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import { TactfulProvider } from '@tactful/react';
import '@tactful/react/theme.css';
import { createDevtools } from './headless.ts';
import { TactfulDevtools, type TactfulDevtoolsProps } from './index.ts';

let kit: ErrorKit;
beforeEach(() => {
  sessionStorage.clear();
  kit = createErrorKit();
});
afterEach(() => document.documentElement.removeAttribute('style'));

const open = (props: TactfulDevtoolsProps = {}) =>
  render(
    <StrictMode>
      <TactfulProvider kit={kit}>
        <main>
          <h1>App</h1>
        </main>
        <TactfulDevtools {...props} />
      </TactfulProvider>
    </StrictMode>,
  );
const shadow = () => document.querySelector('[data-tactful-devtools]')!.shadowRoot!;
const focused = () => shadow().activeElement?.id || shadow().activeElement?.getAttribute('aria-label');
const toggle = () => page.getByRole('button', { name: /^Tactful devtools/ });
const tab = (name: string) => page.getByRole('tab', { name });

test('runs in the React that is meant', () => {
  expect(version.split('.')[0]).toBe(import.meta.env['VITE_REACT'] ?? '19');
});

test('a button opens it, Esc closes it, and focus comes and goes', async () => {
  await open();
  expect(document.querySelectorAll('[data-tactful-devtools]')).toHaveLength(1);
  await userEvent.tab();
  expect(focused()).toBe('Tactful devtools');
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe('tab-errors');
  await expect.element(page.getByText('No error yet')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toBe('Tactful devtools');
  expect(shadow().querySelector('.panel')).toBeNull();
});

test('a modal dialog takes it along, and its Esc is not the dialog’s', async () => {
  await open();
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.innerHTML = '<button>Save</button>';
  dialog.showModal();
  await expect.poll(() => dialog.querySelector('[data-tactful-devtools]:popover-open')).not.toBeNull();
  await userEvent.tab();
  expect(focused()).toBe('Tactful devtools');
  await toggle().click();
  await expect.poll(focused).toBe('tab-errors');
  await userEvent.keyboard('{ArrowRight}{Escape}');
  await expect.poll(focused).toBe('Tactful devtools');
  expect(dialog.open).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect
    .poll(() => document.querySelector('body > [data-tactful-devtools]:popover-open'))
    .not.toBeNull();
  expect(dialog.open).toBe(false);
  dialog.remove();
});

test('arrow keys go through the tabs in the direction of reading', async () => {
  await open();
  await toggle().click();
  await expect.poll(focused).toBe('tab-errors');
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe('tab-timeline');
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(focused()).toBe('tab-errors');
  document.documentElement.style.direction = 'rtl';
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toBe('tab-timeline');
});

test('left open, it opens with the page and takes no focus', async () => {
  const { unmount } = await open();
  await toggle().click();
  await tab('To do').click();
  await unmount();
  expect(document.querySelector('[data-tactful-devtools]')).toBeNull();
  await open();
  await expect.element(page.getByText('Nothing to do')).toBeVisible();
  expect(document.activeElement).toBe(document.body);
});

test('it has every error, its walk, what to write and what happened; and no accessibility fault, at 320 px neither', async () => {
  const { innerWidth, innerHeight } = window;
  await page.viewport(1000, 800);
  await open({ initialIsOpen: true });
  await expect.element(tab('Errors')).toBeVisible();
  const refused = kit.parseError({
    status: 409,
    headers: { 'content-type': 'application/json' },
    body: { code: 'seat_taken', errors: [{ pointer: '#/emial', detail: 'is taken' }] },
  });
  kit.report(refused, { occasion: 'submit', fields: ['email'] });
  kit.report(new TypeError('Failed to fetch'), { occasion: 'action', surfaces: ['toast'], source: 'save' });
  await page.getByRole('button', { name: /seat_taken/ }).click();
  expect([...shadow().querySelectorAll('.room-name')].map(({ textContent }) => textContent)).toEqual([
    'read',
    'recognise',
    'normalise',
    'explain',
    'retry',
    'present',
  ]);
  expect(shadow().querySelectorAll('.rules [data-taken]')).toHaveLength(1);
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: /save/ }).click();
  await page.getByRole('button', { name: 'Replay' }).click();
  await expect.element(page.getByText('It is on the toast already, and counted there.')).toBeVisible();

  await tab('Time line').click();
  await expect.element(page.getByRole('list', { name: /^Events/ })).toBeVisible();
  expect(await faults()).toEqual([]);
  await tab('To do').click();
  await expect.element(page.getByText(/^seat_taken: \{ variant:/)).toBeVisible();
  await expect.element(page.getByText("'emial': 'email',")).toBeVisible();
  expect(await faults()).toEqual([]);

  await page.viewport(320, 640);
  for (const name of ['Faults', 'To do', 'Time line', 'Errors']) {
    await tab(name).click();
    expect(await faults()).toEqual([]);
    const { left, right } = shadow().querySelector('.panel')!.getBoundingClientRect();
    expect([left >= 0, right <= 320]).toEqual([true, true]);
    expect(shadow().querySelector('[role=tabpanel]:not([hidden])')!.scrollWidth).toBeLessThanOrEqual(304);
  }
  // One of the two has room: the list, then the walk, and back.
  await page.getByRole('button', { name: /seat_taken/ }).click();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect.poll(() => shadow().activeElement?.textContent).toContain('seat_taken');
  await page.viewport(innerWidth, innerHeight);
});

test('its height is changed with the arrow keys', async () => {
  await open({ initialIsOpen: true });
  const handle = page.getByRole('separator', { name: 'Height of the panel' });
  await expect.element(handle).toHaveAttribute('aria-valuenow', '460');
  (handle.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(handle).toHaveAttribute('aria-valuenow', '428');
});

test('the fault switch makes the next call fail, and gives fetch back', async () => {
  const { fetch } = globalThis;
  await open({ initialIsOpen: true, initialTab: 'faults', affects: ({ url }) => url.includes('/people') });
  await page.getByRole('combobox', { name: 'As' }).selectOptions('FlexPrice');
  await page
    .getByRole('combobox', { name: 'Answer' })
    .selectOptions('409 version_conflict · flexprice-version-conflict-409');
  await page.getByRole('switch', { name: 'Make calls fail' }).click();
  await expect.element(page.getByText(/^The next call fails: 409 version_conflict/)).toBeVisible();
  expect(globalThis.fetch).not.toBe(fetch);
  expect((await globalThis.fetch('/people')).status).toBe(409);
  expect(globalThis.fetch).toBe(fetch);
  await expect.element(page.getByText('Off. 1 call was made to fail.')).toBeVisible();
});

const call = (type: XMLHttpRequestResponseType = '') =>
  new Promise<XMLHttpRequest & { readonly ended: string }>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/people');
    request.responseType = type;
    const ended: string[] = [];
    for (const name of ['load', 'error', 'timeout'])
      request.addEventListener(name, () => void ended.push(name));
    request.onloadend = () => resolve(Object.assign(request, { ended: ended.join() }));
    request.send('{}');
  });
const refusal = () =>
  Response.json({ code: 'locked' }, { status: 423, headers: { 'x-request-id': 'req_1234' } });
const lose = (thrown: Error) => () => {
  throw thrown;
};

test('it does so for XMLHttpRequest too', async () => {
  const { open: openBefore, send: sendBefore } = ownMethods();
  const devtools = createDevtools(kit, { affects: ({ url }) => url.includes('/people') });
  devtools.faults.set({ fault: { label: 'locked', respond: refusal }, strike: 'all' });
  devtools.faults.turnOn();
  const answered = await call();
  expect(answered).toMatchObject({
    ended: 'load',
    readyState: 4,
    status: 423,
    responseText: '{"code":"locked"}',
  });
  expect(answered.responseURL).toBe(new URL('/people', location.href).href);
  expect(answered.getResponseHeader('X-Request-Id')).toBe('req_1234');
  expect(answered.getAllResponseHeaders()).toContain('content-type: application/json\r\n');
  expect((await call('json')).response).toEqual({ code: 'locked' });

  devtools.faults.set({ fault: { label: 'lost', respond: lose(new TypeError('Failed to fetch')) } });
  expect(await call()).toMatchObject({ ended: 'error', status: 0 });
  devtools.faults.set({ fault: { label: 'slow', respond: lose(new DOMException('', 'TimeoutError')) } });
  expect(await call()).toMatchObject({ ended: 'timeout', status: 0 });
  devtools.faults.turnOff();
  expect(ownMethods()).toEqual({ open: openBefore, send: sendBefore });
  expect((await call()).status).not.toBe(0);
});

function ownMethods(): { readonly open: unknown; readonly send: unknown } {
  const { prototype } = XMLHttpRequest;
  return { open: Reflect.get(prototype, 'open'), send: Reflect.get(prototype, 'send') };
}

async function faults(): Promise<string[]> {
  const { violations } = await axe.run('[data-tactful-devtools]', {
    // Two landmarks of the test's own page are none of the panel's business.
    runOnly: {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
