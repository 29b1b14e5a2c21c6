import type { KnownField } from '@tactful/core';
import { allFields, groupsAbove } from './allFields.ts';
import { canonicalName } from './canonicalName.ts';
import { legendOf, nameOf } from './fieldsOnPage.ts';

/**
 * The fields of a form, lists and groups called by the legend of their fieldset: the outermost that has their name, or
 * holds all of their fields and no others. Those that have one are fields, too.
 */
export function withLegends(fields: KnownField[], form: HTMLFormElement | null | undefined): KnownField[] {
  const sets = form?.querySelectorAll('fieldset') ?? [];
  if (!form || sets.length === 0) return fields;
  const sizes = new Map<string, number>();
  for (const name of namesIn(form)) {
    for (const group of groupsAbove(name)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const legends = new Map<string, string>();
  for (const set of sets) {
    const names = namesIn(set);
    const groups = groupsAbove(names[0] ?? '').filter(
      (group) => sizes.get(group) === names.length && names.every((name) => name.startsWith(`${group}.`)),
    );
    const legend = legendOf(set);
    for (const group of set.name ? [canonicalName(set.name)] : groups) {
      if (legend && !legends.has(group)) legends.set(group, legend);
    }
  }
  return allFields(fields, legends.keys()).map((field) => {
    const legend = legends.get(canonicalName(field.name));
    return field.label === undefined && legend ? { ...field, label: legend } : field;
  });
}

function namesIn({ elements }: HTMLFormElement | HTMLFieldSetElement): string[] {
  return [...new Set([...elements].map((element) => canonicalName(nameOf(element) ?? '')))].filter(Boolean);
}
