import { useEffect } from 'react';

/**
 * Changes the page's title while it is shown, and gives it back if nobody else has changed it since.
 *
 * @param change keep it stable; `undefined` for no change
 */
export function useTitle(change: ((title: string) => string) | undefined): void {
  useEffect(() => {
    if (!change) return undefined;
    const before = document.title;
    const changed = change(before);
    document.title = changed;
    return () => {
      if (document.title === changed) document.title = before;
    };
  }, [change]);
}
