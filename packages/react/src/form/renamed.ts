/** The map with other names; what gets none is left out. `adapt` makes a value fit its new name. */
export function renamed<T>(
  map: ReadonlyMap<string, T>,
  rename: (name: string) => string | undefined,
  adapt: (value: T, name: string) => T,
): Map<string, T> {
  const next = new Map<string, T>();
  for (const [name, value] of map) {
    const to = rename(name);
    if (to !== undefined) next.set(to, to === name ? value : adapt(value, to));
  }
  return next;
}
