import type { KnownField } from '@tactful/core';
import {
  allFields,
  fieldsOnPage,
  namesOfValues,
  withLegends,
  type NamedElement,
} from '@tactful/react/headless';
import type { InsideForm } from './insideForm.ts';

/** The fields of the form: those on the page in its order, then those of other steps; lists before their items. */
export function knownFields(inside: InsideForm): KnownField[] {
  const registered = inside.names();
  const elements: NamedElement[] = [];
  /** Fields whose element nobody knows, after the one that was registered before them. */
  const followers = new Map<string, KnownField[]>();
  let before = '';
  for (const name of registered) {
    if (!inside.isMounted(name)) continue;
    const element = inside.elementOf(name);
    if (element) {
      elements.push([name, element]);
      before = name;
    } else followers.set(before, [...following(before), { name }]);
  }
  function following(name: string): readonly KnownField[] {
    return followers.get(name) ?? [];
  }
  const fields = allFields(
    [...following(''), ...fieldsOnPage(elements).flatMap((field) => [field, ...following(field.name)])],
    [
      ...registered,
      ...inside.lists(),
      ...namesOfValues(inside.defaultValues(), (name) => registered.has(name)),
    ],
  );
  return withLegends(fields, elements[0]?.[1].closest('form'));
}
