import { allFields } from './allFields.ts';
import { canonicalName } from './canonicalName.ts';
import { fieldsOnPage, focusFieldOnPage, namedElements } from './fieldsOnPage.ts';
import { focusElement } from './focusElement.ts';
import type { FormAccess } from './formErrorStore.ts';

/**
 * Access to the fields of a form whose inputs bear their names, for libraries that keep no elements.
 * @param form the form element, once it is known
 * @param names what else the form has: fields of other steps, lists
 */
export function pageAccess(
  form: () => HTMLFormElement | undefined,
  names: () => Iterable<string>,
): Pick<FormAccess, 'getFields' | 'isOnPage' | 'focusField'> {
  const elements = (): ReturnType<typeof namedElements> => {
    const element = form();
    return element ? namedElements(element) : [];
  };
  return {
    getFields: () => allFields(fieldsOnPage(elements()), names()),
    isOnPage: (name) => elements().some(([one]) => canonicalName(one) === canonicalName(name)),
    focusField: (name) => {
      const element = form();
      if (!element) return false;
      const below = `${canonicalName(name)}.`;
      // A list gives focus to the first of its items that takes it; what has no name may have an id.
      const own = [
        name,
        ...namedElements(element).flatMap(([one]) => (canonicalName(one).startsWith(below) ? [one] : [])),
      ];
      if (own.some((one) => focusFieldOnPage(element, one))) return true;
      const marked = element.ownerDocument.getElementById(name);
      return marked !== null && focusElement(marked);
    },
  };
}
