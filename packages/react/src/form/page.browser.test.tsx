import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPage, type Page } from './createPage.ts';
import { fieldsOnPage, namedElements } from './fieldsOnPage.ts';
import { focusElement } from './focusElement.ts';
import { focusWhenReady } from './focusWhenReady.ts';

let page: Page;

beforeEach(() => {
  page = createPage();
});
afterEach(() => document.body.replaceChildren());

function formWith(html: string): HTMLFormElement {
  const form = document.createElement('form');
  form.innerHTML = html;
  document.body.append(form);
  page.drawnIn(form);
  return form;
}

const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) as HTMLElement;
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

describe('what a field is called', () => {
  test.each<[string, string, string | undefined]>([
    ['by a label before it', '<label for="a">E-mail</label><input id="a" name="a">', 'E-mail'],
    ['by a label around it', '<label>E-mail <input name="a"> <em>wrong</em></label>', 'E-mail'],
    [
      'by a label around it that comes after',
      '<label><input type="checkbox" name="a"> I agree</label>',
      'I agree',
    ],
    [
      'without the mark for required fields',
      '<label for="a">E-mail: *</label><input id="a" name="a">',
      'E-mail',
    ],
    ['by aria-label', '<input name="a" aria-label="E-mail">', 'E-mail'],
    ['by aria-labelledby', '<b id="l">E-mail</b><input name="a" aria-labelledby="l">', 'E-mail'],
    [
      'radio buttons by their legend',
      '<fieldset><legend>Plan</legend><label><input type="radio" name="a"> Free</label></fieldset>',
      'Plan',
    ],
    [
      'checkboxes by their legend',
      '<fieldset><legend>Days</legend><label><input type="checkbox" name="a"> Mo</label><label><input type="checkbox" name="a"> Tu</label></fieldset>',
      'Days',
    ],
    [
      'one checkbox by its own label',
      '<fieldset><legend>Account</legend><label><input type="checkbox" name="a"> I agree</label></fieldset>',
      'I agree',
    ],
    ['not at all', '<input name="a">', undefined],
  ])('%s', (_, html, label) => {
    expect(fieldsOnPage(namedElements(formWith(html)))[0]?.label).toBe(label);
  });
});

const row = (index: number): string =>
  `<fieldset><legend>Line ${index + 1}</legend><input name="lines[${index}].article"></fieldset>`;

describe('what a list is called', () => {
  test.each<[string, string, string, string | undefined]>([
    [
      'by the legend around its rows',
      `<input name="a"><fieldset><legend>Positions</legend>${row(0)}${row(1)}</fieldset>`,
      'lines',
      'Positions',
    ],
    [
      'by that of its name, also without rows',
      '<fieldset name="lines"><legend>Positions</legend></fieldset>',
      'lines',
      'Positions',
    ],
    [
      'not by one around something else, too',
      `<fieldset><legend>Order</legend><input name="a">${row(0)}${row(1)}</fieldset>`,
      'lines',
      undefined,
    ],
    ['not by that of a row', `<div>${row(0)}${row(1)}</div>`, 'lines', undefined],
    ['a row by its own', `<div>${row(0)}${row(1)}</div>`, 'lines.1', 'Line 2'],
    [
      'a group too',
      '<fieldset><legend>Address</legend><input name="address.city"></fieldset>',
      'address',
      'Address',
    ],
  ])('%s', (_, html, name, label) => {
    formWith(html);
    const fields = page.access(() => ['lines']).getFields();
    expect(fields.find((field) => field.name === name)?.label).toBe(label);
  });
});

test('fields have the order of the page, and say what they are', () => {
  const form = formWith(
    '<select name="b"></select><input name="a" type="file"><input name="d" type="date"><input name="n" type="number"><textarea name="t"></textarea>' +
      '<input name="p" type="password"><input name="password"><input name="q" type="password" autocomplete="new-password">' +
      '<fieldset name="group"><button name="send">x</button><output name="o"></output><input type="submit" name="s"></fieldset>',
  );
  const elements = namedElements(form).toReversed();
  expect(fieldsOnPage(elements).map(({ name, control }) => [name, control])).toEqual([
    ['b', 'choice'],
    ['a', 'file'],
    ['d', 'date'],
    ['n', 'number'],
    ['t', 'text'],
    ['p', 'password'],
    ['password', 'password'],
    ['q', 'new-password'],
  ]);
});

test('labels of many fields are read in one pass', () => {
  const fields = Array.from(
    { length: 1_000 },
    (_, i) => `<label for="f${i}">Field ${i}</label><input id="f${i}" name="f${i}">`,
  );
  const elements = namedElements(formWith(fields.join('')));
  // Each of these searches the whole page.
  const searches = [
    vi.spyOn(HTMLInputElement.prototype, 'labels', 'get'),
    vi.spyOn(document, 'querySelector'),
    vi.spyOn(document, 'querySelectorAll'),
  ];
  expect(fieldsOnPage(elements).at(-1)?.label).toBe('Field 999');
  expect(searches.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBe(1);
  vi.restoreAllMocks();
});

describe('access to a form by its names', () => {
  test('knows what is on the page, what is hidden, and what else there is', () => {
    formWith('<input name="items[0].price"><input type="hidden" name="city">');
    const access = page.access(() => ['items', 'note']);
    expect(access.getFields().map(({ name }) => name)).toEqual(['items', 'items[0].price', 'city', 'note']);
    expect(['items.0.price', 'city', 'note'].map((name) => access.isOnPage(name))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test.each<[string, string, string, string | undefined]>([
    ['a field', '<input id="x" name="a">', 'a', 'x'],
    ['a field in the other spelling', '<input id="x" name="a[0].b">', 'a.0.b', 'x'],
    [
      'the chosen one of a group',
      '<input type="radio" name="a"><input id="x" type="radio" name="a" checked>',
      'a',
      'x',
    ],
    ['else the first', '<input id="x" type="radio" name="a"><input type="radio" name="a">', 'a', 'x'],
    ['the first item of a list', '<input id="x" name="a.0.b"><input name="a.1.b">', 'a', 'x'],
    ['what has no name, by its id', '<div id="a" tabindex="-1">x</div>', 'a', 'a'],
    ['not what is disabled', '<input name="a" disabled>', 'a', undefined],
    ['not what is disabled with its group', '<fieldset disabled><input name="a"></fieldset>', 'a', undefined],
    ['not what is not to be seen', '<div style="display: none"><input name="a"></div>', 'a', undefined],
    ['not what is not there', '', 'a', undefined],
  ])('focuses %s', (_, html, name, id) => {
    formWith(html);
    expect(page.access(() => []).focusField(name)).toBe(id !== undefined);
    expect(document.activeElement?.id || undefined).toBe(id);
  });
});

describe('focus', () => {
  test('opens what is folded over the field', () => {
    formWith(
      '<details><summary>More</summary><details><summary>Yet more</summary><input name="a"></details></details>',
    );
    expect(focusElement(find('input'))).toBe(true);
    expect(document.querySelectorAll('details[open]')).toHaveLength(2);
  });

  test('shows the label with the field', () => {
    formWith(
      '<p style="block-size: 3000px"></p><label for="a">E-mail</label><p style="block-size: 100px">Hint</p><input id="a" name="a"><p style="block-size: 3000px"></p>',
    );
    scrollTo(0, 0);
    expect(focusElement(find('input'))).toBe(true);
    const { top } = find('label').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(find('input').getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
  });

  test('does not move the page when both are in view', () => {
    formWith('<label for="a">E-mail</label><input id="a" name="a"><p style="block-size: 3000px"></p>');
    scrollTo(0, 0);
    focusElement(find('input'));
    expect(scrollY).toBe(0);
  });
});

describe('focus when the page is ready', () => {
  test('waits until the field is enabled, and comes once', async () => {
    formWith('<fieldset disabled><input name="a"></fieldset>');
    let tries = 0;
    focusWhenReady(() => {
      tries++;
      return focusElement(find('input'));
    });
    await frame();
    await frame();
    expect(document.activeElement).toBe(document.body);
    find('fieldset').removeAttribute('disabled');
    await expect.poll(() => document.activeElement).toBe(find('input'));
    const before = tries;
    find('input').blur();
    find('fieldset').toggleAttribute('disabled');
    await frame();
    expect([tries, document.activeElement]).toEqual([before, document.body]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a key', () => userEvent.keyboard('{Shift}')],
    ['the pointer', () => userEvent.click(document.body)],
  ])('gives way to %s', async (_, move) => {
    formWith('<fieldset disabled><input name="a"></fieldset>');
    focusWhenReady(() => focusElement(find('input')));
    await frame();
    await move();
    find('fieldset').removeAttribute('disabled');
    await frame();
    expect(document.activeElement).not.toBe(find('input'));
  });

  test('can be given up', async () => {
    formWith('<input name="a">');
    focusWhenReady(() => focusElement(find('input')))();
    await frame();
    await frame();
    expect(document.activeElement).toBe(document.body);
  });
});
