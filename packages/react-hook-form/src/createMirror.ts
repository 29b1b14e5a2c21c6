import type { FormErrorStore } from '@tactful/react/headless';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { ErrorSeen, InsideForm } from './insideForm.ts';

/** Setting an error copies all others, so the time for all grows with their square. */
const most = 100;

/** Shows the API's messages in the form library's own `errors` as well, for components that read them there. */
export interface Mirror {
  /** Whether the error is one that was put there. */
  readonly isOurs: (error: ErrorSeen) => boolean;
  /** Whether what happens to `errors` right now is its own doing. */
  readonly isSyncing: () => boolean;
  /** Makes `errors` say what the store says. */
  readonly sync: () => void;
  /** Takes everything out, until it is called with false: nothing of it can stand in the way of a submit. */
  readonly suspend: (now: boolean) => void;
}

/**
 * Only fields that are registered, on the page and nothing but fields are touched: an error under any other name would
 * keep the form from ever being submitted again, and one on a list would hold back those of its items.
 */
export function createMirror<Values extends FieldValues, Context, Output>(
  { setError, clearErrors }: UseFormReturn<Values, Context, Output>,
  inside: InsideForm,
  errors: FormErrorStore,
  isWanted: boolean,
): Mirror {
  const ours = new WeakSet<object>();
  let mirrored: ReadonlySet<string> = new Set();
  let isOpen = isWanted;
  let syncing = false;

  const isOurs = ({ types }: ErrorSeen): boolean => types !== undefined && ours.has(types);

  const sync = (): void => {
    // Every change made here comes back as an event.
    if (syncing) return;
    syncing = true;
    const next = new Map<string, readonly string[]>();
    for (const { name, server } of isOpen ? errors.getSnapshot().fields : []) {
      if (next.size < most && server.length > 0 && isPlainField(inside, name)) next.set(name, server);
    }
    for (const name of mirrored) {
      const there = inside.errorAt(name);
      if (!next.has(name) && there && isOurs(there)) clearErrors(name as never);
    }
    let added = false;
    for (const [name, messages] of next) {
      const there = inside.errorAt(name);
      if (there && (!isOurs(there) || there.message === messages[0])) continue;
      const types = Object.fromEntries(messages.entries());
      ours.add(types);
      setError(name as never, { type: 'server', message: messages[0] ?? '', types });
      added = true;
    }
    // What the API found doesn't make the form invalid: a button that waits for it to be valid would wait for ever.
    if (added) inside.judge();
    mirrored = new Set(next.keys());
    syncing = false;
  };

  return {
    isOurs,
    isSyncing: () => syncing,
    sync,
    suspend: (now) => {
      isOpen = isWanted && !now;
      sync();
    },
  };
}

/** Registered, on the page, with nothing registered below it, and no error on a group around it. */
export function isPlainField(inside: InsideForm, name: string): boolean {
  if (!inside.isMounted(name) || inside.isGroup(name) || inside.lists().has(name)) return false;
  const segments = name.split('.');
  return !segments.some((_, depth) => {
    const above = depth > 0 && inside.errorAt(segments.slice(0, depth).join('.'));
    return above && typeof above.type === 'string';
  });
}
