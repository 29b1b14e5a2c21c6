// Import it once, in a set-up file: gives Vitest's `expect` the matchers, and their types.
import { expect } from 'vitest';
import type { TactfulMatchers } from './matched.ts';
import * as matchers from './matchers.ts';

expect.extend({ ...matchers });

declare module 'vitest' {
  // Vitest's own parameter, whether it is used or not.
  // oxlint-disable-next-line no-unused-vars
  interface Matchers<T> extends TactfulMatchers {}
}
