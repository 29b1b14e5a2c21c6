import type { Notice } from './notice.ts';
import type { Board } from './noticeBoard.ts';
import type { NoticeState } from './noticeStore.ts';

export const emptyState: NoticeState = { toasts: [], waiting: 0, paused: false };

/** What of the board can be seen: the previous object, and the previous list, as far as nothing has changed. */
export function stateOf(board: Board, previous: NoticeState): NoticeState {
  const seen = board.posted.filter(({ placed }) => placed).map(({ notice }) => notice);
  const first = (surface: Notice['surface']): Notice | undefined =>
    seen.find((notice) => notice.surface === surface);
  const banner = first('banner');
  const dialog = first('dialog');
  const { omitted, recovery } = board;
  const toasts = sameOr(
    previous.toasts,
    seen.filter(({ surface }) => surface === 'toast'),
  );
  const next: NoticeState = {
    toasts,
    waiting: board.posted.filter(({ placed, notice }) => !placed && notice.surface === 'toast').length,
    ...(omitted > 0 && { omitted }),
    ...(banner && { banner }),
    ...(dialog && { dialog }),
    paused: board.pausedAt !== undefined,
    ...(recovery && {
      recovered:
        previous.recovered?.at === recovery.at && previous.recovered.cause === recovery.cause
          ? previous.recovered
          : { cause: recovery.cause, at: recovery.at },
    }),
  };
  const keys = ['toasts', 'waiting', 'omitted', 'banner', 'dialog', 'paused', 'recovered'] as const;
  return keys.every((key) => next[key] === previous[key]) ? previous : next;
}

function sameOr(previous: readonly Notice[], next: readonly Notice[]): readonly Notice[] {
  return previous.length === next.length && previous.every((notice, at) => notice === next[at])
    ? previous
    : next;
}
