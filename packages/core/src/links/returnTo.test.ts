import { describe, expect, test } from 'vitest';
import { checkReturnTo, returnTo } from './returnTo.ts';

describe('4.25 the way back after signing in', () => {
  test('is where the person is', () => {
    expect(returnTo({ pathname: '/plan', search: '?tab=usage', hash: '#seats' })).toBe(
      '/plan?tab=usage#seats',
    );
    expect(returnTo({ pathname: '//evil.example', search: '', hash: '' })).toBe('/');
  });

  test.each([
    ['/subscribers/7?page=2#top', '/subscribers/7?page=2#top'],
    ['/a/../b', '/b'],
    ['/?next=https://evil.example', '/?next=https://evil.example'],
    ['/%5cevil.example', '/%5cevil.example'],
  ])('%s may be taken', (path, taken) => {
    expect(checkReturnTo(path)).toBe(taken);
  });

  test.each([
    ['nothing', undefined],
    ['nothing', null],
    ['nothing', ''],
    ['an address', 'https://evil.example/'],
    ['a host without a scheme', '//evil.example'],
    ['a host behind dots', '/..//evil.example'],
    ['a host behind a point', '/.//evil.example'],
    ['a backslash for a slash', '/\\evil.example'],
    ['a tab between slashes', '/\t/evil.example'],
    ['a line end between slashes', '/\n/evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a path that depends on where one is', 'plan'],
  ])('%s may not: %s', (_, path) => {
    expect(checkReturnTo(path)).toBeUndefined();
  });
});
