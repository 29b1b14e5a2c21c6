import { useEffect } from 'react';
import { listenTo } from '../events/listenTo.ts';

/**
 * Moves banner and toasts to the other edge of the window when they cover what has focus (WCAG 2.4.11).
 *
 * @param layer holds them; each is given or relieved of `data-aside`
 */
export function useStepAside(layer: HTMLElement | undefined): void {
  useEffect(() => {
    if (!layer) return undefined;
    const check = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || layer.contains(target)) return;
      // After the browser has scrolled to it.
      requestAnimationFrame(() => {
        const focused = target.getBoundingClientRect();
        for (const piece of layer.children) {
          if (piece instanceof HTMLElement && covers(piece.getBoundingClientRect(), focused)) {
            piece.toggleAttribute('data-aside');
          }
        }
      });
    };
    return listenTo(document, 'focusin', check);
  }, [layer]);
}

function covers(upper: DOMRect, lower: DOMRect): boolean {
  return (
    lower.width > 0 &&
    upper.left <= lower.left &&
    upper.right >= lower.right &&
    upper.top <= lower.top &&
    upper.bottom >= lower.bottom
  );
}
