import type { KnownField } from '@tactful/core';
import { focusElement } from './focusElement.ts';

/** The fields of a form element that have a name, in the order of the page, with their labels. */
export function fieldsOnPage(form: HTMLFormElement): KnownField[] {
  const labels = labelsOf(form);
  const fields = new Map<string, KnownField>();
  for (const element of form.elements) {
    const name = nameOf(element);
    if (!name || fields.has(name)) continue;
    const control = controlOf(element);
    const label =
      (groups.has(typeOf(element)) && legendOf(element)) || labels.get(element) || ariaLabel(element);
    fields.set(name, { name, ...(label && { label }), ...(control && { control }) });
  }
  return [...fields.values()];
}

/** Focuses the field of that name: of a group the chosen or first part. Answers whether it could. */
export function focusFieldOnPage(form: HTMLFormElement, name: string): boolean {
  const own = [...form.elements].filter((element) => nameOf(element) === name);
  const chosen = own.filter((element) => element.matches('input:checked'));
  return [...chosen, ...own].some((element) => element instanceof HTMLElement && focusElement(element));
}

const notFields =
  'button, fieldset, object, output, input:is([type=submit], [type=reset], [type=button], [type=image])';

const groups: ReadonlySet<string | undefined> = new Set(['radio', 'checkbox']);

const controls: Readonly<Record<string, KnownField['control']>> = {
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

function nameOf(element: Element): string | undefined {
  const { name } = element as { name?: unknown };
  return typeof name === 'string' && !element.matches(notFields) ? name : undefined;
}

function typeOf(element: Element): string | undefined {
  const { type } = element as { type?: unknown };
  return typeof type === 'string' ? type : undefined;
}

function controlOf(element: Element): KnownField['control'] {
  const type = typeOf(element);
  return type !== undefined && Object.hasOwn(controls, type) ? controls[type] : 'text';
}

/** Labels in one pass: `element.labels` would search the whole page for each element. */
function labelsOf(form: HTMLFormElement): ReadonlyMap<Element, string> {
  const labels = new Map<Element, string>();
  for (const label of form.ownerDocument.querySelectorAll('label')) {
    const { control } = label;
    if (control && !labels.has(control)) labels.set(control, wordsOf(label, control));
  }
  return labels;
}

function legendOf(element: Element): string | undefined {
  const legend = element.closest('fieldset')?.querySelector('legend');
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
