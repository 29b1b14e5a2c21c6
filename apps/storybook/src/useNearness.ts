import { useState } from 'react';

/**
 * Whether an element has come near the window, once and for all: what is far below is not drawn before it is wanted.
 * Answers the ref for it too.
 */
export function useNearness(): { readonly isNear: boolean; readonly ref: (element: Element | null) => void } {
  const [isNear, setNear] = useState(false);
  const [ref] = useState(() => {
    let observer: IntersectionObserver | undefined;
    return (element: Element | null): void => {
      observer?.disconnect();
      if (!element) return;
      observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer?.disconnect();
          setNear(true);
        },
        { rootMargin: '250px' },
      );
      observer.observe(element);
    };
  });
  return { isNear, ref };
}
