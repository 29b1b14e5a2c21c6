import { keysOf } from './keysOf.ts';

/** Values of a plain form: what `name="items.0.price"` or `name="items[0].price"` stands for. */
export type FormValues = { [name: string]: FormValue };
export type FormValue = FormDataEntryValue | FormValue[] | FormValues;

const unusable = /^(?:|__proto__|constructor|prototype)$/;
const highestPosition = 10_000;

/**
 * Makes nested values of a form's data by the names of its fields. A name that comes several times, and one that ends in
 * `[]`, is a list. Everything is as the person has entered it: words and files. What React adds for a server action
 * (`$ACTION_…`) is left out. For anywhere, server actions too.
 */
export function formValues(data: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION_')) continue;
    const all = data.getAll(name);
    const keys = keysOf(name);
    const isList = keys.at(-1) === '';
    if (isList) keys.pop();
    const [first] = all;
    if (first !== undefined) put(values, keys, isList || all.length > 1 ? all : first);
  }
  return values;
}

function put(values: FormValues, keys: readonly string[], value: FormValue): void {
  if (keys.some((key) => unusable.test(key) || Number(key) > highestPosition)) return;
  let at: FormValues = values;
  keys.forEach((key, depth) => {
    const next = keys[depth + 1];
    if (next === undefined) {
      at[key] = value;
      return;
    }
    const child = at[key] ?? (isPosition(next) ? [] : {});
    at[key] = child;
    // A word and something inside of it can't both be: the later one stays.
    at = (typeof child === 'object' && !(child instanceof File) ? child : (at[key] = {})) as FormValues;
  });
}

function isPosition(key: string): boolean {
  return /^\d+$/.test(key);
}
