import type { KnownField } from '@tactful/core';
import { canonicalName } from './canonicalName.ts';

/**
 * All fields of a form: those on the page in its order, then the others. What isn't on the page itself but has fields
 * there, a list or a group, stands before the first of them.
 */
export function allFields(onPage: readonly KnownField[], names: Iterable<string>): KnownField[] {
  const known = new Set(onPage.map(({ name }) => canonicalName(name)));
  const others = new Map<string, KnownField>();
  for (const name of names) {
    const key = canonicalName(name);
    if (!known.has(key) && !others.has(key)) others.set(key, { name });
  }
  const placed = onPage.flatMap((field) => {
    const above = groupsAbove(canonicalName(field.name)).flatMap((key) => {
      const group = others.get(key);
      others.delete(key);
      return group ? [group] : [];
    });
    return [...above, field];
  });
  return [...placed, ...others.values()];
}

/** `items.0.price` → `items`, `items.0` */
export function groupsAbove(name: string): string[] {
  const segments = name.split('.');
  return segments.slice(1).map((_, depth) => segments.slice(0, depth + 1).join('.'));
}
