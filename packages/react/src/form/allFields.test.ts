import { describe, expect, it } from 'vitest';
import { growthOf, linear } from '../growth.test.support.ts';
import { allFields } from './allFields.ts';
import { canonicalName } from './canonicalName.ts';
import { namesOfValues } from './namesOfValues.ts';

describe('all fields of a form', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['those on the page first', ['b', 'a'], ['a', 'c', 'b'], ['b', 'a', 'c']],
    [
      'a list before its items',
      ['x', 'items.0.a', 'items.1.a'],
      ['items'],
      ['x', 'items', 'items.0.a', 'items.1.a'],
    ],
    ['a row before what is in it', ['items.0.a'], ['items.0', 'items'], ['items', 'items.0', 'items.0.a']],
    ['dots and brackets alike', ['items[0].a'], ['items', 'items.0.a'], ['items', 'items[0].a']],
    ['nothing twice', ['a'], ['b', 'b', 'a'], ['a', 'b']],
    ['nothing', [], [], []],
  ])('%s', (_, onPage, names, all) => {
    const fields = onPage.map((name) => ({ name }));
    expect(allFields(fields, names).map(({ name }) => name)).toEqual(all);
  });

  it('keeps what is known of them', () => {
    expect(allFields([{ name: 'a', label: 'A' }], ['a'])).toEqual([{ name: 'a', label: 'A' }]);
  });
});

describe('names of values', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['words', { a: '', b: undefined }, ['a', 'b']],
    ['groups', { a: { b: 1, c: { d: 2 } } }, ['a.b', 'a.c.d']],
    ['lists with their items', { a: [{ b: 1 }] }, ['a', 'a.0.b']],
    ['dates and files as a whole', { a: new Date(0), b: new Blob() }, ['a', 'b']],
    ['nothing', undefined, []],
  ])('%s', (_, values, names) => {
    expect(namesOfValues(values)).toEqual(names);
  });

  it('do not take apart what a field holds as a whole', () => {
    expect(namesOfValues({ place: { lat: 1 }, tags: ['x'] }, (name) => name === 'place')).toEqual([
      'place',
      'tags',
      'tags.0',
    ]);
  });

  it('end somewhere', () => {
    const endless: Record<string, unknown> = {};
    endless['self'] = endless;
    expect(namesOfValues(endless)).toHaveLength(1);
    expect(
      namesOfValues({ a: Array.from({ length: 100_000 }, () => ({ b: 1 })) }).length,
    ).toBeLessThanOrEqual(5_000);
  });
});

describe('the name of a field', () => {
  it.each([
    ['email', 'email'],
    ['items.0.price', 'items.0.price'],
    ['items[0].price', 'items.0.price'],
    ['items[0][price]', 'items.0.price'],
    ["items[0]['unit price']", 'items.0.unit price'],
    ['[0].a', '0.a'],
  ])('%s is %s', (name, canonical) => {
    expect(canonicalName(name)).toBe(canonical);
  });

  it('is found in time that grows with its length, whatever it is', () => {
    expect(growthOf((size) => canonicalName('['.repeat(size)), 25_000)).toBeLessThan(linear);
  });
});
