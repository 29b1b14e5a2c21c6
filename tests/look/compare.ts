/** Pixels of one picture. */
export type Picture = Pick<ImageData, 'data' | 'width' | 'height'>;

interface Measure {
  /** Edge of the squares that are compared, in pixels. */
  readonly edge: number;
  /** What the mean colour of a square may differ by, of 255. */
  readonly limit: number;
  /** How many squares may differ all the same, of a thousand. */
  readonly spared: number;
  /** What the colours within a square may span; a square that spans more isn't compared. */
  readonly evenness: number;
}

/**
 * Two measures. Even ground, such as fills, has the same colour on every machine: there even a slight change is seen.
 * Letters are drawn a little softer or a hair further to the side by another rasteriser: there only the mean of a large
 * square is compared, which tells whether something is there, and of which colour.
 */
const measures: readonly Measure[] = [
  { edge: 4, limit: 8, spared: 4, evenness: 8 },
  { edge: 24, limit: 14, spared: 15, evenness: 255 },
];
/** What a picture may be longer or shorter by, in pixels. */
const slack = 6;

/** Says in what two pictures differ, or nothing. */
export function differenceOf(before: Picture, now: Picture): string | undefined {
  if (Math.abs(before.width - now.width) > slack || Math.abs(before.height - now.height) > slack) {
    return `it was ${before.width} × ${before.height} pixels and is ${now.width} × ${now.height}`;
  }
  for (const measure of measures) {
    const found = differenceBy(measure, before, now);
    if (found) return found;
  }
  return undefined;
}

function differenceBy(
  { edge, limit, spared, evenness }: Measure,
  before: Picture,
  now: Picture,
): string | undefined {
  const width = Math.min(before.width, now.width);
  const height = Math.min(before.height, now.height);
  let compared = 0;
  const wrong: string[] = [];
  for (let top = 0; top + edge <= height; top += edge) {
    for (let left = 0; left + edge <= width; left += edge) {
      const one = look(before, left, top, edge);
      const other = look(now, left, top, edge);
      if (Math.max(one.span, other.span) > evenness) continue;
      compared++;
      const apart = Math.max(...one.mean.map((value, channel) => Math.abs(value - other.mean[channel]!)));
      if (apart > limit) wrong.push(`${left}, ${top} by ${Math.round(apart)}`);
    }
  }
  if (wrong.length <= Math.ceil((compared * spared) / 1000)) return undefined;
  return `${wrong.length} of ${compared} squares of ${edge} pixels differ, such as that at ${wrong[wrong.length >> 1]}`;
}

/** The mean colour of a square, and what its colours span in the channel that spans most. */
function look(
  { data, width }: Picture,
  left: number,
  top: number,
  edge: number,
): { mean: readonly number[]; span: number } {
  const sum = [0, 0, 0];
  const least = [255, 255, 255];
  const most = [0, 0, 0];
  for (let y = top; y < top + edge; y++) {
    for (let x = left; x < left + edge; x++) {
      for (let channel = 0; channel < 3; channel++) {
        const value = data[(y * width + x) * 4 + channel]!;
        sum[channel]! += value;
        if (value < least[channel]!) least[channel] = value;
        if (value > most[channel]!) most[channel] = value;
      }
    }
  }
  return {
    mean: sum.map((value) => value / edge ** 2),
    span: Math.max(...most.map((value, channel) => value - least[channel]!)),
  };
}
