import type { KnownField } from '@tactful/core';
import { allFields, fieldsOnPage, namesOfValues } from '@tactful/react/headless';
import type { InsideForm } from './insideForm.ts';

/** The fields of the form: those on the page in its order, then those of other steps; lists before their items. */
export function knownFields(inside: InsideForm): KnownField[] {
  const registered = inside.names();
  const elements = new Map<string, Element>();
  /** Fields whose element nobody knows, after the one that was registered before them. */
  const followers = new Map<string, KnownField[]>();
  let before = '';
  for (const name of registered) {
    const element = inside.isMounted(name) ? inside.elementOf(name) : undefined;
    if (element) {
      elements.set(name, element);
      before = name;
    } else if (inside.isMounted(name)) followers.set(before, [...(followers.get(before) ?? []), { name }]);
  }
  const following = (name: string): readonly KnownField[] => followers.get(name) ?? [];
  const onPage = fieldsOnPage([...elements]).flatMap((field) => [field, ...following(field.name)]);
  return allFields(
    [...following(''), ...onPage],
    [
      ...registered,
      ...inside.lists(),
      ...namesOfValues(inside.defaultValues(), (name) => registered.has(name)),
    ],
  );
}
