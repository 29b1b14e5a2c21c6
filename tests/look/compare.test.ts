import { describe, expect, test } from 'vitest';
import { differenceOf, type Picture } from './compare.ts';

/** Light ground, a button of one colour, and strokes such as letters have. */
function drawing({
  fill = 90,
  left = 40,
  ink = 30,
  soft = 0,
  shift = 0,
  width = 240,
  height = 120,
} = {}): Picture {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const paint = (x: number, y: number, value: number): void => {
    data.fill(value, (y * width + x) * 4, (y * width + x) * 4 + 3);
  };
  for (let y = 20; y < 60; y++) for (let x = left; x < left + 100; x++) paint(x, y, fill);
  for (let y = 80; y < 100; y++)
    for (let x = 20; x < 200; x += 5) {
      paint(x + shift, y, ink + soft);
      if (soft > 0) paint(x + shift + 1, y, 255 - soft);
    }
  return { data, width, height };
}

describe('what another machine may draw differently passes', () => {
  test.each([
    ['the same', {}],
    ['letters a pixel further to the side', { shift: 1 }],
    ['softer letters', { soft: 40 }],
    ['a colour as near as compression leaves it', { fill: 94 }],
    ['a few pixels more', { width: 243, height: 123 }],
  ])('%s', (_what, traits) => {
    expect(differenceOf(drawing(), drawing(traits))).toBeUndefined();
  });
});

describe('what somebody changed does not', () => {
  test.each([
    ['the colour of a fill, slightly', { fill: 100 }, /squares of 4 pixels differ/],
    ['the colour of letters', { ink: 150 }, /squares of 24 pixels differ/],
    ['the place', { left: 60 }, /differ/],
    ['the size', { height: 140 }, /it was 240 × 120 pixels and is 240 × 140/],
  ])('%s', (_what, traits, told) => {
    expect(differenceOf(drawing(), drawing(traits))).toMatch(told);
  });
});
