/** What the form library's error tree says, by field: its own findings, not those that came from the API. */
export function clientErrors(
  errors: unknown,
  isOurs: (error: object) => boolean,
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

interface FieldErrorLike {
  readonly type: string | number;
  readonly message?: unknown;
  readonly types?: unknown;
}

function isFieldError(node: object): node is FieldErrorLike {
  return 'type' in node && (typeof node.type === 'string' || typeof node.type === 'number');
}

function messagesOf({ message, types }: FieldErrorLike): readonly string[] {
  const all = typeof types === 'object' && types !== null ? Object.values(types).flat() : [];
  return [
    ...new Set([message, ...all].filter((one): one is string => typeof one === 'string' && one !== '')),
  ];
}
