import type { Presentation } from '../present/presentation.ts';
import type { Notice } from './notice.ts';
import type { NoticeState, NoticeStore } from './noticeStore.ts';

/** The same store, its notices in other words. What has not changed stays the same object. */
export function reworded(store: NoticeStore, reword: (said: Presentation) => Presentation): NoticeStore {
  const noticeOf = onceFor((notice: Notice): Notice => {
    const presentation = reword(notice.presentation);
    return presentation === notice.presentation ? notice : { ...notice, presentation };
  });
  const listOf = onceFor((notices: readonly Notice[]) => notices.map(noticeOf));
  const stateOf = onceFor((state: NoticeState): NoticeState => {
    const { toasts, banner, dialog } = state;
    return {
      ...state,
      toasts: listOf(toasts),
      ...(banner && { banner: noticeOf(banner) }),
      ...(dialog && { dialog: noticeOf(dialog) }),
    };
  });
  return { ...store, getSnapshot: () => stateOf(store.getSnapshot()) };
}

/** Makes it once for each object, and keeps it no longer than that. */
function onceFor<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>();
  return (from) => {
    if (!made.has(from)) made.set(from, make(from));
    return made.get(from) as To;
  };
}
