export { toBeOnSurface } from './toBeOnSurface.ts';
export { toHaveAnnounced } from './toHaveAnnounced.ts';
export { toHaveFieldError } from './toHaveFieldError.ts';
export type { Matched, TactfulMatchers } from './matched.ts';
