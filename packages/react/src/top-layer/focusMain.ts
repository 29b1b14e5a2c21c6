/** Puts focus on the page's main part: the last resort, so that it doesn't fall to the body. */
export function focusMain(): void {
  const main = document.querySelector<HTMLElement>('main, [role="main"]');
  if (main) focusBriefly(main);
}

/** Focuses an element that isn't focusable by itself, and leaves no trace of it after. */
export function focusBriefly(element: HTMLElement, options?: FocusOptions): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus(options);
}
