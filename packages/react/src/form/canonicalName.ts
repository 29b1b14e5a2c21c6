/** A field's name with dots, as the store knows it: `items[0].price` → `items.0.price`. */
export function canonicalName(name: string): string {
  return name.includes('[') ? name.replaceAll(/\[["']?([^[\]"']*)["']?\]/g, '.$1').replace(/^\./, '') : name;
}
