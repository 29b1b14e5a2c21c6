import type { Clock } from './clock.ts';
import type { NoticeState, NoticeStore } from './noticeStore.ts';

const nothing: NoticeState = { toasts: [], waiting: 0, paused: false };

/** Makes an empty store. */
export function createNoticeStore(_clock: Clock): NoticeStore {
  const ignore = (): void => {};
  return {
    getSnapshot: () => nothing,
    subscribe: () => ignore,
    show: () => undefined,
    dismiss: ignore,
    settle: ignore,
    settleCause: ignore,
    pause: ignore,
    resume: ignore,
    clear: ignore,
  };
}
