import { getIn } from 'formik';

/** What the form's own validation says of the fields that the person has been to. */
export function clientErrors(errors: unknown, touched: unknown): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const walk = (node: unknown, name: string): void => {
    if (typeof node === 'string') {
      if (node !== '' && getIn(touched, name)) found.set(name, [node]);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) walk(child, name ? `${name}.${key}` : key);
  };
  walk(errors, '');
  return found;
}
