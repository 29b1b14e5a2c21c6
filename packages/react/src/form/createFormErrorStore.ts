import type { ApiError, Presentation, UnplacedMessage } from '@tactful/core';
import { canonicalName } from './canonicalName.ts';
import { put, said, withoutServer, type Entries, type Entry } from './entry.ts';
import type { FieldErrors, FormAccess, FormErrorState, FormErrorStore, SayAgain } from './formErrorStore.ts';
import { renameRows, rowsAbove } from './listRows.ts';
import { relabelled } from './relabelled.ts';
import { renamed } from './renamed.ts';
import { remember, sameValue } from './sameValue.ts';

const none: readonly string[] = [];
const nothing: FormErrorState = { failed: false, failures: 0, fields: [], unplaced: [] };

/** How many frames a step or a tab may take to appear once it was opened. */
const framesToAppear = 10;
/** How many frames moved rows may take to be drawn in their new places. */
const framesToMove = 3;

/** Makes the store of one form, empty. */
export function createFormErrorStore(access: FormAccess): FormErrorStore {
  let entries: Entries = new Map();
  let lists = new Map<string, readonly unknown[]>();
  let failed = false;
  let failures = 0;
  let answer: { readonly presentation: Presentation; readonly error: ApiError } | undefined;
  let sayAgain: SayAgain | undefined;
  let messageBoxes = 0;
  let errorMaps = 0;
  let unplaced: readonly UnplacedMessage[] = nothing.unplaced;
  let snapshot: FormErrorState | undefined = nothing;
  const listeners = new Set<() => void>();
  const fieldListeners = new Map<string, Set<() => void>>();
  const summaries: (() => unknown)[] = [];

  const getValue = (name: string): unknown => access.getValue(name);

  /** Takes over the next entries and tells exactly those who see a difference. */
  const replace = (next: Entries, always: boolean): void => {
    const names = new Set([...entries.keys(), ...next.keys()]);
    const changed = [...names].filter((name) => entries.get(name) !== next.get(name));
    if (changed.length === 0 && !always) return;
    entries = next;
    snapshot = undefined;
    for (const name of changed) for (const listener of fieldListeners.get(name) ?? []) listener();
    for (const listener of listeners) listener();
  };

  const rememberValues = (of: Entries): void => {
    for (const entry of of.values()) entry.before = remember(getValue(entry.name));
    lists = rowsAbove(of.keys(), getValue);
  };

  const inPageOrder = (): readonly FieldErrors[] => {
    if (entries.size < 2) return [...entries.values()];
    const order = new Map(access.getFields().map(({ name }, index) => [canonicalName(name), index]));
    const place = ({ name }: Entry): number => order.get(name) ?? order.size;
    return [...entries.values()].toSorted((a, b) => place(a) - place(b));
  };

  const followRowsOfLists = (): Entries => {
    let next = entries;
    let moved = false;
    for (const list of Array.from(lists.keys())) {
      const before = lists.get(list);
      const now = getValue(list);
      if (!before) continue;
      const after: readonly unknown[] = Array.isArray(now) ? [...now] : [];
      const rename = renameRows(list, before, after);
      moved ||= rename !== undefined || before.length !== after.length;
      if (rename) {
        next = renamed(next, rename, (entry, name) => ({ ...entry, name }));
        lists = renamed(lists, rename, (rows) => rows);
      }
      lists.set(list, after);
    }
    if (moved && sayAgain) void relabelWhenDrawn();
    return next;
  };

  /** Says the answer again for the labels of now. Answers whether there was anything to say otherwise. */
  const sayAnew = (isReworded = false): boolean => {
    const anew = answer && sayAgain && relabelled(entries, access.getFields(), sayAgain, isReworded);
    if (!answer || !anew) return false;
    const { presentation } = anew;
    if (isReworded || presentation.title !== answer.presentation.title) answer = { ...answer, presentation };
    unplaced = presentation.unplaced;
    replace(anew.entries, isReworded);
    return true;
  };

  /** Labels that count their rows, or are in another language, say so once the page has drawn them. */
  const relabelWhenDrawn = async (): Promise<void> => {
    for (let frame = 0; frame < framesToMove; frame++) {
      await new Promise(requestAnimationFrame);
      if (sayAnew()) return;
    }
  };

  const hasChanged = ({ name, before }: Entry): boolean => {
    const now = getValue(name);
    // A form may forget the value of a field that has left the page; the person changed nothing.
    if (now === undefined && !Array.isArray(before) && !access.isOnPage(name)) return false;
    return !sameValue(before, now);
  };

  const store: FormErrorStore = {
    // Returned by itself: as the value of the assignment, Rollup 4.68 takes its members for unused and drops them.
    getSnapshot: () => {
      snapshot ??= { failed, failures, ...answer, fields: inPageOrder(), unplaced };
      return snapshot;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    getField: (name) => entries.get(canonicalName(name)),
    subscribeField: (name, listener) => {
      const key = canonicalName(name);
      const own = fieldListeners.get(key) ?? new Set();
      fieldListeners.set(key, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0) fieldListeners.delete(key);
      };
    },
    isShown: (name) =>
      fieldListeners.has(canonicalName(name)) ||
      (errorMaps > 0 && access.isOnPage(name)) ||
      access.showsErrors?.(name) === true,
    shownNames: () => fieldListeners.keys(),

    show: (presentation, error, again) => {
      const next = new Map(withoutServer(entries));
      for (const { name, label, messages: words } of presentation.fields) {
        const key = canonicalName(name);
        const entry = {
          name: key,
          blamedAs: name,
          ...(label !== undefined && { label }),
          client: next.get(key)?.client ?? none,
        };
        next.set(key, said(entry, words));
      }
      failed = true;
      failures++;
      answer = { presentation, error };
      sayAgain = again;
      unplaced = presentation.unplaced;
      rememberValues(next);
      replace(next, true);
    },
    reword: () => {
      if (sayAnew(true)) void relabelWhenDrawn();
    },
    valuesKnown: () => rememberValues(entries),
    showInvalid: () => {
      failed = true;
      failures++;
      replace(entries, true);
    },
    clear: () => {
      if (!failed) return;
      failed = false;
      answer = undefined;
      unplaced = nothing.unplaced;
      lists.clear();
      replace(withoutServer(entries), true);
    },
    setClientErrors: (errors) => {
      const next = new Map(entries);
      const given = new Map([...errors].map(([name, messages]) => [canonicalName(name), messages]));
      for (const { name } of entries.values()) if (!given.has(name)) given.set(name, none);
      for (const [name, client] of given) {
        const entry = next.get(name) ?? { name, client: none, server: none, messages: none };
        if (!sameValue(entry.client, client)) put(next, { ...said({ ...entry, client }, entry.server) });
      }
      replace(next, false);
    },
    valuesChanged: () => {
      if (!answer) return;
      const next = new Map(followRowsOfLists());
      for (const entry of next.values()) {
        if (entry.server.length === 0 || !hasChanged(entry)) continue;
        put(next, said(entry, none));
      }
      const corrected =
        answer.presentation.fields.length > 0 &&
        unplaced.length === 0 &&
        ![...next.values()].some(({ server }) => server.length > 0);
      if (corrected && onlyFields.has(answer.presentation.surface)) answer = undefined;
      replace(next, false);
    },

    attachSummary: (focus) => {
      summaries.push(focus);
      return () => {
        summaries.splice(summaries.indexOf(focus), 1);
      };
    },
    hasSummary: () => summaries.length > 0,
    attachMessage: () => {
      messageBoxes++;
      return () => {
        messageBoxes--;
      };
    },
    hasMessage: () => messageBoxes > 0,
    attachErrorMap: () => {
      errorMaps++;
      return () => {
        errorMaps--;
      };
    },
    focus: () => {
      const summary = summaries.at(-1);
      if (summary) return summary() !== false;
      const names = store.getSnapshot().fields.map(({ name }) => name);
      if (names.some((name) => access.focusField(name))) return true;
      const [hidden] = names;
      if (hidden === undefined || !access.reveal || names.some((name) => access.isOnPage(name))) return false;
      void store.focusField(hidden);
      return true;
    },
    focusField: async (name) => {
      if (access.focusField(name)) return true;
      if (!access.reveal) return false;
      await access.reveal(name);
      for (let frame = 0; frame < framesToAppear; frame++) {
        if (access.focusField(name)) return true;
        await new Promise(requestAnimationFrame);
      }
      return access.focusField(name);
    },
  };
  return store;
}

/** Surfaces that have nothing left to say once every field was corrected. */
const onlyFields: ReadonlySet<string> = new Set(['field', 'summary']);
