import { afterEach, expect, test } from 'vitest';
import { valueOnPage } from './valueOnPage.ts';

afterEach(() => document.body.replaceChildren());

function formWith(html: string): HTMLFormElement {
  const form = document.createElement('form');
  form.innerHTML = html;
  return document.body.appendChild(form);
}

test.each<[string, string, unknown]>([
  ['a word', '<input name="a" value="x">', 'x'],
  ['a text', '<textarea name="a">x</textarea>', 'x'],
  ['a checkbox', '<input type="checkbox" name="a" checked>', true],
  [
    'checkboxes',
    '<input type="checkbox" name="a" value="1" checked><input type="checkbox" name="a" value="2">',
    [true, false],
  ],
  [
    'radio buttons',
    '<input type="radio" name="a" value="1"><input type="radio" name="a" value="2" checked>',
    [false, true],
  ],
  ['a choice', '<select name="a"><option>1<option selected>2</select>', '2'],
  ['choices', '<select name="a" multiple><option selected>1<option selected>2</select>', ['1', '2']],
  ['a file', '<input type="file" name="a">', []],
  ['something hidden', '<input type="hidden" name="a" value="x">', 'x'],
  ['nothing', '', undefined],
])('%s', (_, html, value) => {
  expect(valueOnPage(formWith(html), 'a')).toEqual(value);
});

test('a field that the form writes with brackets', () => {
  expect(valueOnPage(formWith('<input name="items[0].price" value="1">'), 'items.0.price')).toBe('1');
});

test('rows, each by its first element', () => {
  const form = formWith('<input name="a.0.x"><input name="a.0.y"><input name="a[1].x"><input name="ab.2.x">');
  expect(valueOnPage(form, 'a')).toEqual([form.elements[0], form.elements[2]]);
});
