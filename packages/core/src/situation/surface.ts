/** Where an error can be shown. `field` and `summary` count as one. */
export const surfaces = [
  'field',
  'summary',
  'form',
  'local',
  'toast',
  'banner',
  'section',
  'page',
  'dialog',
  'stale',
  'redirect',
  'silent',
] as const;

export type Surface = (typeof surfaces)[number];
