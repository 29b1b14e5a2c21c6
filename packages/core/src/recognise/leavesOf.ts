const mostNodes = 5000;

/** A value that is no record and no list, and where it stands. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The leaves of a document, the least deep first, as far as five thousand values reach. */
export function leavesOf(document: unknown): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const queue: Leaf[] = [{ path: [], value: document }];
  for (const leaf of queue) {
    if (queue.length > mostNodes) break;
    const { path, value } = leaf;
    if (typeof value !== 'object' || value === null) leaves.push(leaf);
    else for (const [key, inner] of Object.entries(value)) queue.push({ path: [...path, key], value: inner });
  }
  return leaves;
}
