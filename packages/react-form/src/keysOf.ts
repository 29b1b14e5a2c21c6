/**
 * Where in nested values a field of that name belongs: `items[0].price` → `items`, `0`, `price`. What
 * `canonicalName(name).split('.')` of `@tactful/react` is, which can't be called outside of client components.
 */
export function keysOf(name: string): string[] {
  const dotted = name.includes('[')
    ? name.replaceAll(/\[["']?([^[\]"']*)["']?\]/g, '.$1').replace(/^\./, '')
    : name;
  return dotted.split('.');
}
