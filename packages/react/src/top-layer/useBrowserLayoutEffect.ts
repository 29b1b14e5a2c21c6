import { useEffect, useLayoutEffect } from 'react';

/** A layout effect that React 18 doesn't warn of on the server, where neither kind runs. */
export const useBrowserLayoutEffect: typeof useEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect;
