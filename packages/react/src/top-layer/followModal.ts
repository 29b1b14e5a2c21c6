/**
 * Keeps an element inside the top-most open modal dialog, or in the body while there is none: all else is out of reach
 * of pointer, keyboard and screen reader while a modal is open. Answers how to stop; the element is then removed.
 *
 * @param moved called after each move, the first placing included
 */
export function followModal(element: HTMLElement, moved: () => void = () => {}): () => void {
  let open: Element[] = [...document.querySelectorAll('dialog[open]')];

  const place = (): void => {
    open = open.filter((dialog) => dialog.isConnected && isModal(dialog));
    const home = open.at(-1) ?? document.body;
    if (element.parentNode !== home || !element.isConnected) {
      move(element, home);
      moved();
    }
    // A dialog that is taken out of the page says nothing; it is only worth looking for while one is open.
    observer.observe(document, {
      attributes: true,
      attributeFilter: ['open'],
      subtree: true,
      childList: open.length > 0,
    });
  };
  const observer = new MutationObserver((changes) => {
    for (const { type, target } of changes) {
      if (type === 'attributes' && target instanceof Element && isModal(target)) {
        open = [...open.filter((dialog) => dialog !== target), target];
      }
    }
    place();
  });
  place();
  return () => {
    observer.disconnect();
    element.remove();
  };
}

/** Whether the browser shows it as a modal dialog, above all else. */
export function isModal(element: Element): boolean {
  try {
    return element.matches(':modal');
  } catch {
    // A test environment that doesn't know the selector.
    return false;
  }
}

/** Moves without losing focus or animations, where the browser can. */
function move(element: HTMLElement, home: Element): void {
  const parent = home as Element & { moveBefore?: (node: Node, child: Node | null) => void };
  if (parent.moveBefore && element.isConnected) parent.moveBefore(element, null);
  else parent.append(element);
}
