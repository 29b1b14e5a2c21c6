import type { KnownField } from '@tactful/core';
import { fieldsOnPage } from '@tactful/react/headless';
import type { InsideForm } from './insideForm.ts';

/** The fields of the form: those on the page in its order, then those of other steps; lists before their items. */
export function knownFields(inside: InsideForm): KnownField[] {
  const registered = [...inside.names()];
  const elements = new Map<string, Element>();
  /** Fields whose element nobody knows, after the one that was registered before them. */
  const followers = new Map<string, KnownField[]>();
  let before = '';
  for (const name of registered.filter((one) => inside.isMounted(one))) {
    const element = inside.elementOf(name);
    if (element) {
      elements.set(name, element);
      before = name;
    } else followers.set(before, [...(followers.get(before) ?? []), { name }]);
  }
  const onPage = fieldsOnPage([...elements]).flatMap((field) => [
    field,
    ...(followers.get(field.name) ?? []),
  ]);
  const known = new Map([...(followers.get('') ?? []), ...onPage].map((field) => [field.name, field]));
  for (const name of [...registered, ...namesOfValues(inside.defaultValues(), new Set(registered))]) {
    if (!known.has(name)) known.set(name, { name });
  }
  return withLists([...known.values()], inside.lists());
}

/** A list has no element of its own: its place is before its first item. */
function withLists(fields: readonly KnownField[], lists: ReadonlySet<string>): KnownField[] {
  const left = new Set(lists);
  for (const { name } of fields) left.delete(name);
  const all = fields.flatMap((field) => {
    const above = [...left].filter((list) => field.name.startsWith(`${list}.`));
    for (const list of above) left.delete(list);
    return [...above.map((name) => ({ name })), field];
  });
  return [...all, ...[...left].map((name) => ({ name }))];
}

const deepest = 10;
const most = 5_000;

/** The names of all values, as far as no field holds them as a whole. */
function namesOfValues(values: unknown, fields: ReadonlySet<string>): string[] {
  const names: string[] = [];
  const walk = (value: unknown, name: string, depth: number): void => {
    const whole = depth > 0 && (fields.has(name) || !isGroup(value) || depth === deepest);
    if (depth > 0 && (whole || Array.isArray(value))) names.push(name);
    if (whole || !isGroup(value)) return;
    for (const [key, part] of Object.entries(value)) {
      if (names.length < most) walk(part, depth > 0 ? `${name}.${key}` : key, depth + 1);
    }
  };
  walk(values, '', 0);
  return names;
}

function isGroup(value: unknown): value is object {
  if (Array.isArray(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
