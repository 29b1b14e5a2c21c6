import { allFields } from './allFields.ts';
import { canonicalName } from './canonicalName.ts';
import { fieldsOnPage, focusFieldOnPage, namedElements, type NamedElement } from './fieldsOnPage.ts';
import { focusElement } from './focusElement.ts';
import type { FormAccess } from './formErrorStore.ts';
import { withLegends } from './withLegends.ts';

/** The form element of a form whose inputs bear their names, for libraries that keep no elements. */
export interface Page {
  /** Which element it is: an event's `currentTarget`. Anything but a form is ignored. */
  drawnIn(element: unknown): void;
  /** It, as long as it is on the page. */
  form(): HTMLFormElement | undefined;
  /** @param names what else the form has: fields of other steps, lists */
  access(names: () => Iterable<string>): Pick<FormAccess, 'getFields' | 'isOnPage' | 'focusField'>;
}

export function createPage(): Page {
  let form: HTMLFormElement | undefined;
  const elements = (): NamedElement[] => (form ? namedElements(form) : []);
  const inSight = (): NamedElement[] => elements().filter(([, element]) => !element.matches('[type=hidden]'));
  return {
    drawnIn: (element) => {
      if (element instanceof HTMLFormElement) form = element;
    },
    form: () => (form?.isConnected ? form : undefined),
    access: (names) => ({
      getFields: () =>
        withLegends(
          allFields(fieldsOnPage(inSight()), [...elements().map(([name]) => name), ...names()]),
          form,
        ),
      isOnPage: (name) => inSight().some(([one]) => canonicalName(one) === canonicalName(name)),
      focusField: (name) => {
        if (!form) return false;
        const below = `${canonicalName(name)}.`;
        // A list gives focus to the first of its items that takes it; what has no name may have an id.
        const items = inSight().flatMap(([one]) => (canonicalName(one).startsWith(below) ? [one] : []));
        for (const one of [name, ...items]) if (focusFieldOnPage(form, one)) return true;
        const marked = form.ownerDocument.getElementById(name);
        return marked !== null && focusElement(marked);
      },
    }),
  };
}
