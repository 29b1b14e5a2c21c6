import type { ReactNode } from 'react';
import type { Surface } from '@tactful/core';

/** Where on the page each surface stands: boxes on a page of 36 by 24, as x, y, width, height. */
const boxes: Readonly<Record<Surface, readonly (readonly [number, number, number, number])[]>> = {
  field: [[6, 12, 16, 2.5]],
  summary: [
    [6, 4, 24, 6],
    [6, 15, 12, 2],
  ],
  form: [[6, 12, 24, 7]],
  local: [[15, 16, 14, 2.5]],
  toast: [[19, 15, 14, 6.5]],
  banner: [[3, 3, 30, 4.5]],
  section: [[16, 8, 16, 13]],
  page: [[3, 3, 30, 18]],
  dialog: [[10, 6, 16, 12]],
  stale: [[6, 19, 12, 1.5]],
  redirect: [],
  silent: [],
};

/** What is on the page beside it, where that tells something. */
const around: Readonly<Partial<Record<Surface, string>>> = {
  field: 'M6 6h14M6 18h10',
  summary: 'M6 20h18',
  form: 'M6 5h18M6 8.5h12',
  local: 'M6 17.25h6',
  section: 'M4 8h8M4 12h8M4 16h6',
  stale: 'M6 6h24M6 10h24M6 14h16',
  redirect: 'M11 12h14m-5-5 5 5-5 5',
  silent: 'M14 12h8',
};

/** Where a surface stands on the page, drawn. Decoration: its name stands beside it. */
export function SurfaceGlyph({ surface }: { surface: Surface }): ReactNode {
  return (
    <svg className="book-glyph" viewBox="0 0 36 24" aria-hidden="true" data-surface={surface}>
      <rect x="0.75" y="0.75" width="34.5" height="22.5" rx="3" className="book-glyph-page" />
      {around[surface] && <path d={around[surface]} className="book-glyph-around" />}
      {boxes[surface].map(([x, y, width, height]) => (
        <rect key={y} x={x} y={y} width={width} height={height} rx="1" className="book-glyph-box" />
      ))}
    </svg>
  );
}
