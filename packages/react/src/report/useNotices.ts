import { useCallback, useSyncExternalStore } from 'react';
import type { NoticeState } from '@tactful/core';
import { useTactful } from '../provider/TactfulContext.ts';

const nothing: NoticeState = { toasts: [], waiting: 0, paused: false };

/** What is shown on shared surfaces now, or the part of it that `selector` picks. Empty on the server. */
export function useNotices(): NoticeState;
export function useNotices<T>(selector: (state: NoticeState) => T): T;
export function useNotices<T>(selector?: (state: NoticeState) => T): NoticeState | T {
  const { notices } = useTactful().kit;
  const state = useSyncExternalStore(
    useCallback((listener) => notices.subscribe(listener), [notices]),
    () => notices.getSnapshot(),
    () => nothing,
  );
  return selector ? selector(state) : state;
}
