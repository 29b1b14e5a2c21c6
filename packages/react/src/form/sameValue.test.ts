import { describe, expect, it } from 'vitest';
import { remember, sameValue } from './sameValue.ts';

const row = { price: 1 };

describe('sameValue', () => {
  it.each([
    ['a word', 'a', 'a', true],
    ['another word', 'a', 'b', false],
    ['not a number', NaN, NaN, true],
    ['a copied date', new Date(1), new Date(1), true],
    ['another date', new Date(1), new Date(2), false],
    ['copied choices', ['a', 'b'], ['a', 'b'], true],
    ['other choices', ['a'], ['b'], false],
    ['a copied object', { lat: 1, at: { x: 1 } }, { lat: 1, at: { x: 1 } }, true],
    ['another object', { lat: 1 }, { lat: 2 }, false],
    ['an object with one thing more', { lat: 1 }, { lat: 1, lng: 1 }, false],
    ['an object with another thing', { lat: undefined }, { lng: undefined }, false],
    ['a list with a row edited', [row, { price: 2 }], [row, { price: 3 }], true],
    ['a list with a row more', [row], [row, { price: 2 }], false],
    ['a list in another order', [row, { price: 2 }], [{ price: 2 }, row], false],
    ['nothing and empty', undefined, '', false],
    ['a thing that is not data', new Map([[1, 1]]), new Map([[1, 1]]), false],
  ])('%s', (_, before, after, same) => {
    expect(sameValue(before, after)).toBe(same);
  });

  it('sees a change made in place', () => {
    const place = { lat: 1, at: { x: 1 } };
    const before = remember(place);
    expect(sameValue(before, place)).toBe(true);
    place.at.x = 2;
    expect(sameValue(before, place)).toBe(false);
  });
});
