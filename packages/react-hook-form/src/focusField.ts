import { focusElement } from '@tactful/react/headless';
import type { InsideForm } from './insideForm.ts';

/** Focuses a field, of a list the first item that takes it. Answers whether one did. */
export function focusField(inside: InsideForm, name: string): boolean {
  const names = inside.names();
  const own = names.has(name) ? [name] : [...names].filter((below) => below.startsWith(`${name}.`));
  return own.some((one) => inside.isMounted(one) && inside.refs(one).some(focusRef));
}

/** A component may have put an object with a `focus` in the place of an element. */
function focusRef(ref: unknown): boolean {
  if (ref instanceof HTMLElement) return focusElement(ref);
  const { focus } = ref as { focus?: () => void };
  focus?.call(ref);
  return focus !== undefined;
}
