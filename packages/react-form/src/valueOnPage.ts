import { canonicalName, namedElements } from '@tactful/react/headless';

/**
 * The present value of a field of a form, or the rows of a list. Nothing but the page knows which row is which: each
 * stands for itself by its first element, which moves with it.
 */
export function valueOnPage(form: HTMLFormElement, name: string): unknown {
  const found = form.elements.namedItem(name) ?? form.elements.namedItem(withBrackets(name));
  if (!found) return rowsOf(form, name);
  return found instanceof RadioNodeList ? [...found].map(valueOf) : valueOf(found);
}

/** Of a group: which of its parts are chosen. */
function valueOf(element: Node): unknown {
  const { type, checked, files, value } = element as Partial<HTMLInputElement>;
  if (type === 'checkbox' || type === 'radio') return checked;
  if (type === 'select-multiple') {
    return [...(element as HTMLSelectElement).selectedOptions].map((option) => option.value);
  }
  return files ? [...files] : value;
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
