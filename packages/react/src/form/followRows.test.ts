import { describe, expect, it } from 'vitest';
import { followRows } from './followRows.ts';
import { growthOf, linear } from '../growth.test.support.ts';

const [a, b, c, d] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
const twins = [{ id: '' }, { id: '' }] as const;
const gone = undefined;

describe('followRows', () => {
  it.each([
    ['nothing happened', [a, b, c], [a, b, c], [0, 1, 2]],
    ['one removed', [a, b, c], [b, c], [gone, 0, 1]],
    ['one inserted in front', [a, b], [d, a, b], [1, 2]],
    ['moved', [a, b, c], [c, a, b], [1, 2, 0]],
    ['swapped', [a, b, c], [c, b, a], [2, 1, 0]],
    ['emptied', [a, b], [], [gone, gone]],
    ['edited by copying', [a, b], [{ id: 'a2' }, b], [0, 1]],
    ['all copied, one removed', [a, b, c], [{ ...b }, { ...c }], [gone, 0, 1]],
    ['all copied, one edited', [a, b, c], [{ ...a }, { id: 'b2' }, { ...c }], [0, 1, 2]],
    ['equal rows are told apart by identity', twins, [twins[1]], [gone, 0]],
    ['equal rows that were copied keep their places', twins, [{ id: '' }, { id: '' }], [0, 1]],
    ['words', ['x', 'y', 'x'], ['y', 'x'], [1, 0, gone]],
    ['edited and removed at once: nobody can tell', [a, b], [{ id: 'z' }], [gone, gone]],
  ])('%s', (_, before, after, places) => {
    expect(followRows(before, after)).toEqual(places);
  });

  it('knows things by themselves only', () => {
    const [one, two] = [new Map(), new Map()];
    expect(followRows([one, two], [two])).toEqual([gone, 0]);
    expect(followRows([one], [new Map(), two])).toEqual([gone]);
  });

  it('takes a row that refers to itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(followRows([loop, a], [a, loop])).toEqual([1, 0]);
  });

  it('follows ten thousand rows in time that grows with them', () => {
    const rows = Array.from({ length: 10_000 }, () => ({}));
    expect(followRows(rows, rows.slice(1)).at(-1)).toBe(9_998);
    const growth = growthOf((size) => followRows(rows.slice(0, size), rows.slice(1, size)), 2_500);
    expect(growth).toBeLessThan(linear);
  });
});
