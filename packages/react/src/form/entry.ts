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
