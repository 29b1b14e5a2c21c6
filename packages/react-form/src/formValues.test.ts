import { canonicalName } from '@tactful/react/headless';
import { describe, expect, it } from 'vitest';
import { formValues } from './formValues.ts';
import { keysOf } from './keysOf.ts';

const file = new File(['x'], 'x.txt');

function data(...entries: readonly (readonly [string, string | File])[]): FormData {
  const all = new FormData();
  for (const [name, value] of entries) all.append(name, value);
  return all;
}

describe('the values of a form', () => {
  it.each([
    ['words', data(['email', 'a@b'], ['name', '']), { email: 'a@b', name: '' }],
    ['groups', data(['address.city', 'London']), { address: { city: 'London' } }],
    [
      'rows with dots',
      data(['items.0.price', '1'], ['items.1.price', '2']),
      { items: [{ price: '1' }, { price: '2' }] },
    ],
    [
      'rows with brackets',
      data(['items[0].price', '1'], ['items[0][unit]', 'kg']),
      { items: [{ price: '1', unit: 'kg' }] },
    ],
    ['several of one name', data(['tag', 'a'], ['tag', 'b']), { tag: ['a', 'b'] }],
    ['a list of one', data(['tags[]', 'a']), { tags: ['a'] }],
    ['a file', data(['photo', file]), { photo: file }],
    ['nothing', data(), {}],
    ['a word and something inside of it', data(['a', '1'], ['a.b', '2']), { a: { b: '2' } }],
  ])('%s', (_, given, values) => {
    expect(formValues(given)).toEqual(values);
  });

  it.each([
    '__proto__.polluted',
    'a.constructor.b',
    'prototype',
    'items[99999999].x',
    'a..b',
    '$ACTION_REF_1',
    '$ACTION_1:0',
    '$ACTION_KEY',
    '$ACTION_ID_7f3a',
  ])('not %s', (name) => {
    expect(Object.keys(formValues(data([name, 'x'])))).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(['email', 'a.b', 'a[0].b', 'a[\'b\']["c"]', '[a].b', '.a', 'tags[]', 'a..b', 'a[b', ''])(
    'where %s belongs, as the messages about it do',
    (name) => {
      expect(keysOf(name)).toEqual(canonicalName(name).split('.'));
    },
  );
});
