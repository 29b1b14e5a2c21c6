import { expect, test } from 'vitest';
import { aliasesOfRows, type RowId } from './aliasesOfRows.ts';

test.each<[string, unknown, Record<string, string>, RowId?]>([
  [
    'rows by their ids',
    { items: [{ id: 'a1' }, { id: 77 }] },
    { 'items.a1': 'items.0', 'items.77': 'items.1' },
  ],
  ['an id that looks like a position says nothing', { items: [{ id: 1 }, { id: 0 }, { id: 2 }] }, {}],
  [
    'lists within rows, by ids of both or of the inner one',
    { orders: [{ id: 'o1', lines: [{ id: 'l1' }] }] },
    {
      'orders.o1': 'orders.0',
      'orders.0.lines.l1': 'orders.0.lines.0',
      'orders.o1.lines.l1': 'orders.0.lines.0',
    },
  ],
  [
    'by the app’s own name of a row',
    { tags: [{ slug: 'x' }] },
    { 'tags.x': 'tags.0' },
    (row) => Reflect.get(row, 'slug'),
  ],
  [
    'nothing from rows without ids, from ids with dots, from single values',
    { a: [{}, { id: 'x.y' }, 3], id: 'z' },
    {},
  ],
  ['a list alone', [{ id: 'q' }], { q: '0' }],
])('%s', (_, values, aliases, rowId) => {
  expect(aliasesOfRows(values, rowId)).toEqual(aliases);
});

test('a value that holds itself is walked through but once in a while', () => {
  const values: Record<string, unknown> = { list: [] };
  (values['list'] as unknown[]).push({ id: 'a', values });
  expect(aliasesOfRows(values)['list.a']).toBe('list.0');
});
