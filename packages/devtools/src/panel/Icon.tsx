import type { ReactNode } from 'react';

/** Drawn on a grid of 20 with strokes of 1.6 and round caps. */
const paths = {
  mark: 'M4.5 3.75h11A1.75 1.75 0 0 1 17.25 5.5v6.75A1.75 1.75 0 0 1 15.5 14h-4.25l-3.5 3v-3H4.5a1.75 1.75 0 0 1-1.75-1.75V5.5A1.75 1.75 0 0 1 4.5 3.75ZM7 7.25h6M10 7.25v3.75',
  close: 'm6 6 8 8m0-8-8 8',
  clear: 'M4.5 6h11M8 6V4.25h4V6m-6 0 .6 9.25h6.8L14 6M8.6 9v3.5m2.8-3.5v3.5',
  copy: 'M8.5 7h6A1.5 1.5 0 0 1 16 8.5v6a1.5 1.5 0 0 1-1.5 1.5h-6A1.5 1.5 0 0 1 7 14.5v-6A1.5 1.5 0 0 1 8.5 7ZM13 4H5.5A1.5 1.5 0 0 0 4 5.5V13',
  check: 'm4.75 10.5 3.6 3.6 7-7.7',
  back: 'm11.75 5-5 5 5 5',
  replay: 'M4.5 8a6 6 0 1 1-.4 3.25M4.25 4.5V8h3.5',
  walk: 'M4.75 5.25h.01M8 5.25h7.5M4.75 10h.01M8 10h7.5M4.75 14.75h.01M8 14.75h7.5',
  clock: 'M17.25 10a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0ZM10 5.75v4.5l2.9 1.7',
  todo: 'm3.75 6 1.25 1.25L7.5 4.75M10.5 6h6M3.75 13.5 5 14.75l2.5-2.5M10.5 13.5h6',
  fault: 'M11 2.75 4.75 11.5h4.5L9 17.25l6.25-8.75h-4.5L11 2.75Z',
} as const;

export type IconName = keyof typeof paths;

/** Decoration: what it says stands beside it, or in the label of its button. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
