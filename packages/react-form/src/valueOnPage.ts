import { canonicalName, namedElements } from '@tactful/react/headless';

/**
 * The present value of a field of a form, or the rows of a list. Nothing but the page knows which row is which: each
 * stands for itself by its first element, which moves with it.
 */
export function valueOnPage(form: HTMLFormElement, name: string): unknown {
  const found = form.elements.namedItem(name) ?? form.elements.namedItem(withBrackets(name));
  if (found instanceof RadioNodeList) {
    const group = [...found].filter((one): one is HTMLInputElement => one instanceof HTMLInputElement);
    if (group.every(({ type }) => type === 'radio')) return found.value;
    return group.filter(({ type, checked }) => type !== 'checkbox' || checked).map(({ value }) => value);
  }
  return found ? valueOf(found) : rowsOf(form, name);
}

function valueOf(element: Element): unknown {
  if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox') return element.checked;
    if (element.type === 'file') return [...(element.files ?? [])];
  }
  if (element instanceof HTMLSelectElement && element.multiple) {
    return [...element.selectedOptions].map(({ value }) => value);
  }
  return (element as { value?: unknown }).value;
}

function rowsOf(form: HTMLFormElement, name: string): readonly Element[] | undefined {
  const below = `${canonicalName(name)}.`;
  const rows: Element[] = [];
  for (const [one, element] of namedElements(form)) {
    const key = canonicalName(one);
    const position = key.startsWith(below) ? key.slice(below.length).split('.')[0] : undefined;
    if (position !== undefined && /^\d+$/.test(position)) rows[Number(position)] ??= element;
  }
  return rows.length > 0 ? rows : undefined;
}

/** `items.0.price` → `items[0].price` */
function withBrackets(name: string): string {
  return name.replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]');
}
