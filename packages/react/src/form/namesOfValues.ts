const deepest = 10;
const most = 5_000;

/**
 * The names of all values of a form, lists among them, whether or not they have fields on the page.
 * What a field holds as a whole (`isField`) is not taken apart.
 */
export function namesOfValues(values: unknown, isField: (name: string) => boolean = () => false): string[] {
  const names: string[] = [];
  const walk = (value: unknown, name: string, depth: number): void => {
    const whole = depth > 0 && (isField(name) || !isGroup(value) || depth === deepest);
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
