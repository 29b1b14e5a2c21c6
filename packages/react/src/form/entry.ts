import type { FieldErrors } from './formErrorStore.ts';

/** A field's errors, and what is to be known of them later. */
export interface Entry extends FieldErrors {
  /** What the field was called when the API's messages arrived. */
  readonly blamedAs?: string;
  /** The value it had then. */
  before?: unknown;
}

export type Entries = ReadonlyMap<string, Entry>;

/** The entry with these messages of the API. */
export function said(entry: Omit<Entry, 'server' | 'messages'>, server: readonly string[]): Entry {
  return { ...entry, server, messages: [...new Set([...entry.client, ...server])] };
}

/** Keeps an entry, or drops it when nothing is wrong any more. */
export function put(entries: Map<string, Entry>, entry: Entry): void {
  if (entry.messages.length > 0) entries.set(entry.name, entry);
  else entries.delete(entry.name);
}

/** The entries with nothing of the API's. */
export function withoutServer(entries: Entries): Entries {
  const next = new Map<string, Entry>();
  for (const entry of entries.values()) put(next, entry.server.length > 0 ? said(entry, []) : entry);
  return next;
}
