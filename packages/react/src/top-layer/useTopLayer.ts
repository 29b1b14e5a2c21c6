import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { followModal } from './followModal.ts';

const never = (): (() => void) => () => {};

/**
 * An element in the browser's top layer, for a portal: above everything without z-index, and inside the top-most open
 * modal dialog, so that it stays in reach. Undefined on the server and while its markup is taken over.
 */
export function useTopLayer(className: string, isShown: boolean): HTMLElement | undefined {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const element = useMemo(() => (inBrowser ? make(className) : undefined), [inBrowser, className]);
  useEffect(
    () =>
      element &&
      followModal(element, () => {
        lookLikePage(element);
        show(element);
      }),
    [element],
  );
  useEffect(() => element && show(element, isShown), [element, isShown]);
  return element;
}

function make(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.popover = 'manual';
  // Else browsers call a popover a group, and what is in it stands in a group without a name.
  element.role = 'presentation';
  // Libraries that hide everything behind their modals leave out what bears this mark.
  element.dataset['reactAriaTopLayer'] = 'true';
  return element;
}

const ofPage = ['fontFamily', 'colorScheme', 'direction'] as const;

/** In a dialog it still belongs to the page; the rest of what is inherited the stylesheet sets. */
function lookLikePage(element: HTMLElement): void {
  const page = element.parentElement === document.body ? undefined : getComputedStyle(document.body);
  for (const property of ofPage) element.style[property] = page?.[property] ?? '';
}

/** Lifts it into the top layer, above what is there, or takes it out. After a move it has to be lifted again. */
function show(element: HTMLElement, isShown: boolean = element.dataset['shown'] === 'true'): void {
  element.dataset['shown'] = String(isShown);
  // Older browsers and test environments have no popovers: there the stylesheet lifts it.
  if (!element.isConnected || !('showPopover' in element)) return;
  if (element.matches(':popover-open')) element.hidePopover();
  if (isShown) element.showPopover();
}
