// Import it once, in a set-up file: gives Jest's `expect` the matchers, and their types.
import type { Expect } from 'expect';
import type { TactfulMatchers } from './matched.ts';
import * as matchers from './matchers.ts';

const { expect } = globalThis as { readonly expect?: Pick<Expect, 'extend'> };
expect?.extend({ ...matchers });

declare module 'expect' {
  // Their own parameters, whether they are used or not.
  // oxlint-disable-next-line no-unused-vars
  interface Matchers<R extends void | Promise<void>, T> extends TactfulMatchers<R> {}
}

declare global {
  // The form in which Jest's types can be added to.
  // oxlint-disable-next-line typescript/no-namespace
  namespace jest {
    // oxlint-disable-next-line no-unused-vars
    interface Matchers<R, T> extends TactfulMatchers<R> {}
  }
}
