import type { SharedSurface } from '@tactful/core';
import { useTactful } from '../provider/TactfulContext.ts';
import { useBrowserLayoutEffect } from '../top-layer/useBrowserLayoutEffect.ts';

/**
 * Tells the provider that a component which draws this surface is on the page, such as an app's own toaster: reports
 * are then sent there. The kit's own components say so themselves.
 *
 * @param isMounted default true
 */
export function useMountedSurface(surface: SharedSurface, isMounted = true): void {
  const { mount } = useTactful();
  // Before the first of them is reported.
  useBrowserLayoutEffect(() => (isMounted ? mount(surface) : undefined), [mount, surface, isMounted]);
}
