import { placeIssuesHint, type Presentation, type Situation } from '@tactful/core';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const told = new Set<string>();

/** In development, says once in the console which names of the API no field has, and which field each resembles. */
export function hintUnplaced({ unplaced }: Presentation, { fields }: Situation): void {
  // In this form bundlers leave out of a production build all that stands inside.
  if (process.env.NODE_ENV !== 'production') {
    const issues = unplaced.map(({ issue }) => issue);
    const hint = placeIssuesHint(issues, fields);
    if (hint === undefined || told.has(hint)) return;
    told.add(hint);
    console.warn(hint);
  }
}
