import { describe, expect, test } from 'vitest';
import { issuePath } from './issuePath.ts';

const read = (written: unknown, isList?: boolean) => issuePath(written, isList).path;

describe('a field path in any spelling (requirements A.2)', () => {
  test.each([
    ['email', ['email']],
    ['user.email', ['user', 'email']],
    ['items[0].name', ['items', 0, 'name']],
    ['items.0.name', ['items', 0, 'name']],
    ['items.[0].name', ['items', 0, 'name']],
    ['emailAddresses[2].type[1]', ['emailAddresses', 2, 'type', 1]],
    ['#/profile/color', ['profile', 'color']],
    ['/data/attributes/title', ['title']],
    ['/data/relationships/author', ['author']],
    ['/data/', []],
    ['/a~1b/m~0n', ['a/b', 'm~n']],
    ['#/caf%C3%A9', ['café']],
    ['#/a%2Fb', ['a', 'b']],
    ['$.items[0]["first name"]', ['items', 0, 'first name']],
    ["['a.b']", ['a.b']],
    ['Lines/1/Discount', ['Lines', 1, 'Discount']],
    ['body/items/1/price', ['items', 1, 'price']],
    ['$.body.email', ['email']],
    ['tags[]', ['tags']],
    ['postal-code', ['postal-code']],
  ])('%s', (written, path) => {
    expect(read(written)).toEqual(path);
  });

  test.each([
    [
      ['user', { key: 'email' }],
      ['user', 'email'],
    ],
    [
      ['items', '2', 'name'],
      ['items', 2, 'name'],
    ],
    [
      ['body', 'items', 1, 'price'],
      ['items', 1, 'price'],
    ],
    [['body'], []],
    [3, [3]],
  ])('%j', (written, path) => {
    expect(read(written)).toEqual(path);
  });

  test('a part of the request leads the list', () => {
    expect(issuePath(['query', 'page'], true)).toEqual({ path: ['page'], location: 'query' });
    expect(issuePath(['header', 'x-tenant'], true)).toEqual({ path: ['x-tenant'], location: 'header' });
    expect(issuePath(['path'])).toEqual({ path: ['path'] });
    expect(issuePath('query')).toEqual({ path: ['query'] });
  });
});

describe('what belongs to the whole form (requirements 4.28, 4.32)', () => {
  test.each([
    '',
    '/',
    'a[',
    'a..b',
    'a.',
    'x'.repeat(300),
    Array.from({ length: 40 }, (_, at) => `s${at}`).join('.'),
    'items[99999999]',
    '__proto__.polluted',
    'a.constructor.prototype.x',
    '#/__proto__/x',
    '#/%5F%5Fproto%5F%5F/x',
    'a["__proto__"].x',
  ])('%s', (written) => {
    expect(read(written)).toEqual([]);
  });

  test.each([[['__proto__', 'x']], [['a', Symbol('b')]], [[]], [null], [{}], [undefined]])(
    '%o',
    (written) => {
      expect(read(written)).toEqual([]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );
});
