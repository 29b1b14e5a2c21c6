import type { ErrorSeen } from './insideForm.ts';

/** What the form library's error tree says, by field: its own findings, not those that came from the API. */
export function clientErrors(
  errors: unknown,
  isOurs: (error: ErrorSeen) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const walk = (node: unknown, name: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isFieldError(node)) {
      const messages = messagesOf(node);
      if (messages.length > 0 && !isOurs(node)) found.set(name, messages);
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      // `items.root` is what is wrong with the list itself; `root` alone is the app's own matter.
      if (key === 'root' && !name) continue;
      walk(child, key === 'root' ? name : name ? `${name}.${key}` : key);
    }
  };
  walk(errors, '');
  return found;
}

function isFieldError(node: ErrorSeen): boolean {
  return ['string', 'number'].includes(typeof node.type);
}

function messagesOf({ message, types = {} }: ErrorSeen): readonly string[] {
  const all: unknown[] = [message, ...Object.values(types).flat()];
  return [...new Set(all.filter((one): one is string => typeof one === 'string' && one !== ''))];
}
