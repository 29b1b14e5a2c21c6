/**
 * Opens what is folded over a field, brings the field and what it is called into view, and focuses it.
 * Answers whether it took the focus: it may be disabled, hidden or gone.
 *
 * The label is what is scrolled to, as in GOV.UK's error summary: whoever lands on an input whose label is outside
 * the window sees a box without a question. A group is shown from its legend where it fits into half the window.
 */
export function focusElement(element: HTMLElement): boolean {
  if (!element.isConnected || element.matches(':disabled, input[type=hidden]')) return false;
  for (const closed of foldedOver(element)) closed.open = true;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const heading = headingOf(element);
  if (!isInView(heading) || !isInView(element)) heading.scrollIntoView();
  element.focus({ preventScroll: true });
  return element.ownerDocument.activeElement === element;
}

function foldedOver(element: Element): HTMLDetailsElement[] {
  const around: HTMLDetailsElement[] = [];
  for (let details = element.closest('details'); details;) {
    if (!details.open) around.push(details);
    details = details.parentElement?.closest('details') ?? null;
  }
  return around;
}

function headingOf(element: HTMLElement): Element {
  const legend = element.closest('fieldset')?.querySelector('legend');
  const fits =
    legend && element.getBoundingClientRect().bottom - legend.getBoundingClientRect().top < innerHeight / 2;
  if (legend && (fits || element.matches('[type=radio], [type=checkbox]'))) return legend;
  return labelOf(element) ?? element;
}

function labelOf(element: HTMLElement): Element | undefined {
  const { labels } = element as { labels?: NodeListOf<HTMLLabelElement> | null };
  return labels?.[0];
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
