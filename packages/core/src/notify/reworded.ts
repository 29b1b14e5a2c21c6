import type { Presentation } from '../present/presentation.ts';
import type { Notice } from './notice.ts';
import type { NoticeStore } from './noticeStore.ts';
import { emptyState, sameOr } from './stateOf.ts';

/** The same store, its notices in other words. What has not changed stays the same object. */
export function reworded(store: NoticeStore, reword: (said: Presentation) => Presentation): NoticeStore {
  const known = new WeakMap<Notice, Notice>();
  const said = (notice: Notice): Notice => {
    const before = known.get(notice);
    if (before) return before;
    const presentation = reword(notice.presentation);
    const after = presentation === notice.presentation ? notice : { ...notice, presentation };
    known.set(notice, after);
    return after;
  };
  let from = emptyState;
  let state = emptyState;
  return {
    ...store,
    getSnapshot: () => {
      const next = store.getSnapshot();
      if (from === next) return state;
      from = next;
      const { banner, dialog } = next;
      state = {
        ...next,
        toasts: sameOr(state.toasts, next.toasts.map(said)),
        ...(banner && { banner: said(banner) }),
        ...(dialog && { dialog: said(dialog) }),
      };
      return state;
    },
  };
}
