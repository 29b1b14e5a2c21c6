import type { KnownField } from '@tactful/core';
import { canonicalName } from './canonicalName.ts';
import { focusElement } from './focusElement.ts';
import { passwordName } from './passwordName.ts';

/** A field's name with its element; of a group the first. */
export type NamedElement = readonly [name: string, element: Element];

/** The fields of a form element that have a name, in the order of the page. */
export function namedElements(form: HTMLFormElement): NamedElement[] {
  const named = new Map<string, Element>();
  for (const element of form.elements) {
    const name = nameOf(element);
    if (name && !named.has(name)) named.set(name, element);
  }
  return [...named];
}

/** Fields in the order of the page, with what they are called and what sort of control they are. */
export function fieldsOnPage(elements: readonly NamedElement[]): KnownField[] {
  const [first] = elements;
  if (!first) return [];
  const labels = labelsOf(first[1].ownerDocument);
  return elements
    .toSorted(([, a], [, b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(([name, element]) => {
      const label =
        (isGroup(element, name) && legendOf(element)) || labels.get(element) || ariaLabel(element);
      return { name, ...(label && { label }), control: controlOf(element) };
    });
}

/** Focuses the field of that name: of a group the chosen or first part. Answers whether it could. */
export function focusFieldOnPage(form: HTMLFormElement, name: string): boolean {
  const key = canonicalName(name);
  const own = [...form.elements].filter((element) => canonicalName(nameOf(element) ?? '') === key);
  const chosen = own.filter((element) => element.matches('input:checked'));
  return [...chosen, ...own].some((element) => element instanceof HTMLElement && focusElement(element));
}

const notFields =
  'button, fieldset, object, output, input:is([type=submit], [type=reset], [type=button], [type=image])';

type Control = NonNullable<KnownField['control']>;

const controls: Readonly<Record<string, Control>> = {
  radio: 'choice',
  checkbox: 'choice',
  'select-one': 'choice',
  'select-multiple': 'choice',
  file: 'file',
  number: 'number',
  range: 'number',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
  week: 'date',
  time: 'date',
};

/** The name of a field; undefined of what is none. */
export function nameOf(element: Element): string | undefined {
  const { name } = element as { name?: unknown };
  return typeof name === 'string' && !element.matches(notFields) ? name : undefined;
}

function typeOf(element: Element): string | undefined {
  const { type } = element as { type?: unknown };
  return typeof type === 'string' ? type : undefined;
}

function controlOf(element: Element): Control {
  const type = typeOf(element) ?? '';
  if (Object.hasOwn(controls, type) && controls[type]) return controls[type];
  const { autocomplete } = element as { autocomplete?: string };
  if (autocomplete?.includes('new-password')) return 'new-password';
  // One that is shown for now is of type text.
  return type === 'password' || passwordName.test(nameOf(element) ?? '') ? 'password' : 'text';
}

/** Radio buttons, and checkboxes that share a name: the legend asks, their labels are the answers. */
function isGroup(element: Element, name: string): boolean {
  if (!(element instanceof HTMLInputElement)) return false;
  const shares = element.form?.elements.namedItem(name) instanceof RadioNodeList;
  return element.type === 'radio' || (element.type === 'checkbox' && shares);
}

/** Labels in one pass: `element.labels` would search the whole page for each element. */
function labelsOf(page: Document): ReadonlyMap<Element, string> {
  const labels = new Map<Element, string>();
  for (const label of page.querySelectorAll('label')) {
    const { control } = label;
    if (control && !labels.has(control)) labels.set(control, wordsOf(label, control));
  }
  return labels;
}

/** The legend of the fieldset that it is, or is in. */
export function legendOf(element: Element): string | undefined {
  const legend = element.closest('fieldset')?.querySelector(':scope > legend');
  return legend ? trimmed(legend.textContent ?? '') : undefined;
}

function ariaLabel(element: Element): string | undefined {
  const id = element.getAttribute('aria-labelledby');
  const named = id && element.ownerDocument.getElementById(id)?.textContent;
  return trimmed(named || element.getAttribute('aria-label') || '') || undefined;
}

/** A label's own words. Where it holds its control, those before it or else those after it: the rest are hints and errors. */
function wordsOf(label: HTMLLabelElement, control: Element): string {
  if (!label.contains(control)) return trimmed(label.textContent ?? '');
  const range = label.ownerDocument.createRange();
  range.selectNodeContents(label);
  range.setEndBefore(control);
  const before = trimmed(range.toString());
  if (before) return before;
  range.selectNodeContents(label);
  range.setStartAfter(control);
  return trimmed(range.toString());
}

/** Without the mark for required fields and the colon. */
function trimmed(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s*:]+$/, '')
    .trim();
}
