import { isOf, traitsOf } from './causes.ts';
import { emptyBoard, timeOf, type Board, type Posted } from './noticeBoard.ts';
import { quieten } from './quiet.ts';

const coolDown = 10_000;
const recoveryShown = 6_000;

function keepIf(board: Board, stays: (posted: Posted) => boolean): Board {
  const posted = board.posted.filter(stays);
  return posted.length === board.posted.length ? board : { ...board, posted };
}

export function dismiss(board: Board, id: string, now: number): Board {
  const closed = board.posted.find(({ notice }) => notice.id === id);
  if (!closed) return board;
  return quieten(
    keepIf(board, (posted) => posted !== closed),
    closed.key,
    { why: 'cooled', from: now, until: now + coolDown },
  );
}

/** Leaves without keeping the same failure away; one that has failed again since stays. */
export function finish(board: Board, id: string, count: number | undefined): Board {
  return keepIf(board, ({ notice }) => notice.id !== id || (count !== undefined && notice.count !== count));
}

/** @param endedAt when it was seen to work again; undefined: it was not, and no end of a cause is told */
export function settle(board: Board, source: string, endedAt?: number): Board {
  if (!board.posted.some(({ notice }) => notice.sources.includes(source))) return board;
  const posted = board.posted.map((one) => {
    const sources = one.notice.sources.filter((other) => other !== source);
    return sources.length === one.notice.sources.length
      ? one
      : { ...one, notice: { ...one.notice, sources } };
  });
  const settled = new Set(posted.filter((one, at) => one !== board.posted[at] && isOver(one)));
  const next = { ...board, posted };
  if (endedAt === undefined) return keepIf(next, (one) => !settled.has(one));
  return recover(next, (one) => settled.has(one), endedAt);
}

/** That one of its sources works again proves a cause over; of another failure it says nothing about the nameless. */
const isOver = ({ anonymous, notice }: Posted): boolean =>
  notice.sources.length === 0 && (!anonymous || notice.cause !== undefined);

export function settleCause(board: Board, cause: string, now: number): Board {
  const rest = recover(board, ({ notice }) => isOf(notice.cause, cause), now);
  return quieten(rest, `cause:${cause}`, { why: 'late', endedAt: now });
}

export function silence(board: Board, cause: string): Board {
  const rest = keepIf(board, ({ notice }) => !isOf(notice.cause, cause));
  return quieten(rest, `cause:${cause}`, { why: 'silenced' });
}

/** Ends a silence; anything else that keeps the cause quiet stays. */
export function listen(board: Board, cause: string): Board {
  const key = `cause:${cause}`;
  return board.quiet.get(key)?.why === 'silenced' ? quieten(board, key, undefined) : board;
}

/** Pauses, silences and counts outlast it. */
export function clear({ store, counts, quiet, pausedBy, pausedAt }: Board): Board {
  const silences = new Map([...quiet].filter(([, { why }]) => why === 'silenced'));
  return { ...emptyBoard, store, counts, quiet: silences, pausedBy, pausedAt };
}

/** Takes away what is over. The end of a cause is told if it had been announced and no other still lasts. */
function recover(board: Board, isDone: (posted: Posted) => boolean, now: number): Board {
  const rest = keepIf(board, (posted) => !isDone(posted));
  const told = board.posted.find((one) => isDone(one) && one.announced && tellsItsEnd(one));
  if (told?.notice.cause === undefined || rest.posted.some(tellsItsEnd)) return rest;
  return {
    ...rest,
    recovery: { cause: told.notice.cause, at: now, until: timeOf(board, now) + recoveryShown },
  };
}

const tellsItsEnd = ({ notice }: Posted): boolean =>
  notice.cause !== undefined && traitsOf(notice.cause).tellsItsEnd;

// ---- time: while paused it stands still ----

export function pause(board: Board, reason: string, now: number): Board {
  if (board.pausedBy.includes(reason)) return board;
  return { ...board, pausedBy: [...board.pausedBy, reason], pausedAt: board.pausedAt ?? now };
}

export function resume(board: Board, reason: string, now: number): Board {
  if (!board.pausedBy.includes(reason)) return board;
  const pausedBy = board.pausedBy.filter((other) => other !== reason);
  if (pausedBy.length > 0 || board.pausedAt === undefined) return { ...board, pausedBy };
  const stood = Math.max(0, now - board.pausedAt);
  return {
    ...board,
    pausedBy,
    pausedAt: undefined,
    posted: board.posted.map((one) =>
      one.notice.deadline === undefined
        ? one
        : { ...one, notice: { ...one.notice, deadline: one.notice.deadline + stood } },
    ),
    recovery: board.recovery && { ...board.recovery, until: board.recovery.until + stood },
  };
}

export function expire(board: Board, now: number): Board {
  if (board.pausedAt !== undefined) return board;
  const rest = keepIf(board, ({ notice }) => notice.deadline === undefined || notice.deadline > now);
  return rest.recovery && rest.recovery.until <= now ? { ...rest, recovery: undefined } : rest;
}

/** When the next thing leaves by itself; undefined while paused. */
export function nextExpiry(board: Board): number | undefined {
  if (board.pausedAt !== undefined) return undefined;
  let next = board.recovery?.until;
  for (const { notice } of board.posted) {
    if (notice.deadline !== undefined && (next === undefined || notice.deadline < next))
      next = notice.deadline;
  }
  return next;
}
