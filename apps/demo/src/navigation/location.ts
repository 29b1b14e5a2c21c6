import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

let moved = false;

/** Whether the person has gone from one page to another since Postbox was opened. */
export const hasMoved = (): boolean => moved;

function changed(): void {
  moved = true;
  for (const listener of listeners) listener();
}

addEventListener('popstate', changed);

/** Goes to another page of Postbox: `/subscribers?tag=beta`. */
export function navigate(to: string, { replace = false }: { replace?: boolean } = {}): void {
  if (to === location.pathname + location.search) return;
  if (replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  changed();
}

/** Where the person is. */
export function useLocation(): { path: string; query: URLSearchParams } {
  const href = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => location.pathname + location.search,
  );
  const { pathname: path, searchParams: query } = new URL(href, location.origin);
  return { path, query };
}
