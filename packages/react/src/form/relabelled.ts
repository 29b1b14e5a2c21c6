import type { KnownField, Presentation, Situation } from '@tactful/core';
import { canonicalName } from './canonicalName.ts';
import { said, type Entries } from './entry.ts';
import { sameValue } from './sameValue.ts';
import type { SayAgain } from './formErrorStore.ts';

/**
 * The messages in the words for the labels that their fields have now. Undefined when none has another label, unless
 * the words are to be other ones in any case.
 */
export function relabelled(
  entries: Entries,
  fields: readonly KnownField[],
  sayAgain: SayAgain,
  isReworded = false,
): { readonly entries: Entries; readonly presentation: Presentation } | undefined {
  const drawn = new Map(fields.map(({ name, label }) => [canonicalName(name), label]));
  const labels = new Map<string, string>();
  let isChanged = isReworded;
  for (const { name, label, server, blamedAs } of entries.values()) {
    const now = drawn.get(name) ?? label;
    if (server.length === 0 || blamedAs === undefined || now === undefined) continue;
    labels.set(blamedAs, now);
    isChanged ||= now !== label;
  }
  if (!isChanged) return undefined;
  const presentation = sayAgain(labels);
  const words = new Map(presentation.fields.map(({ name, messages }) => [name, messages]));
  const next = new Map(entries);
  for (const [key, entry] of entries) {
    const { blamedAs = '', label, server } = entry;
    const now = labels.get(blamedAs) ?? label;
    const anew = words.get(blamedAs) ?? server;
    // What was corrected since stays corrected.
    if (server.length === 0 || (now === label && sameValue(anew, server))) continue;
    next.set(key, said({ ...entry, ...(now !== undefined && { label: now }) }, anew));
  }
  return { entries: next, presentation };
}

/** The fields by the labels that they have now. */
export function withLabels(
  fields: Situation['fields'] = [],
  labels: ReadonlyMap<string, string>,
): KnownField[] {
  return fields.map((field) => {
    const known = typeof field === 'string' ? { name: field } : field;
    const label = labels.get(known.name);
    return label === undefined ? known : { ...known, label };
  });
}
