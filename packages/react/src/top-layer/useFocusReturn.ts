import { useCallback, useRef, type FocusEventHandler, type RefCallback } from 'react';
import { focusBriefly, focusMain } from './focusMain.ts';
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect.ts';

export interface FocusReturn {
  /** For the element that is looked after. */
  readonly props: {
    readonly ref: RefCallback<HTMLElement>;
    readonly onFocus: FocusEventHandler;
    readonly onBlur: FocusEventHandler;
  };
  readonly root: { readonly current: HTMLElement | null };
  readonly isInside: () => boolean;
  /** Puts focus back to where it came from. */
  readonly leave: () => void;
}

const buttons = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('button, a[href]'),
];

/**
 * Keeps focus from falling to the body when what has it is taken away: its neighbour takes it, else it goes back to
 * where it came from, else to the part of the page around.
 *
 * @param items what can take focus inside, in the order of the page. Default the buttons
 */
export function useFocusReturn(items: (root: HTMLElement) => HTMLElement[] = buttons): FocusReturn {
  const root = useRef<HTMLElement | null>(null);
  const around = useRef<HTMLElement | null>(null);
  /** Focus is inside: the place of the item that has it, and where it came from. */
  const inside = useRef<{ index: number; from: Element | null } | undefined>(undefined);

  const leave = useCallback((): void => {
    const { from } = inside.current ?? {};
    inside.current = undefined;
    const part = around.current;
    if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
    else if (part?.isConnected && part !== document.body && !part.popover)
      focusBriefly(part, { preventScroll: true });
    else focusMain();
  }, []);
  /** After all changes are done: what comes in its place may take focus itself. */
  const leaveIfLost = useCallback((): void => {
    if (!inside.current) return;
    queueMicrotask(() => {
      if (document.activeElement === document.body) leave();
      else inside.current = undefined;
    });
  }, [leave]);

  useBrowserLayoutEffect(() => {
    const { current } = root;
    if (current) around.current = current.parentElement;
    if (!inside.current || current?.contains(document.activeElement)) return;
    const left = current ? items(current) : [];
    const next = left[Math.min(inside.current.index, left.length - 1)];
    if (next) next.focus({ preventScroll: true });
    else leaveIfLost();
  });
  useBrowserLayoutEffect(() => leaveIfLost, [leaveIfLost]);

  return {
    props: {
      ref: useCallback((element: HTMLElement | null) => {
        root.current = element;
      }, []),
      onFocus: ({ target, relatedTarget }) => {
        const index = root.current ? items(root.current).findIndex((item) => item.contains(target)) : 0;
        inside.current = { index, from: inside.current ? inside.current.from : relatedTarget };
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        // When the whole window loses focus, it will come back to where it was.
        if (!currentTarget.contains(relatedTarget) && document.hasFocus()) inside.current = undefined;
      },
    },
    root,
    isInside: () => inside.current !== undefined,
    leave,
  };
}
