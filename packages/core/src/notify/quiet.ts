import type { Board, Quiet } from './noticeBoard.ts';

/** News of a cause that is older than its end, but not by more than this. Beyond it the clocks differ. */
const lateness = 60_000;
const mostRemembered = 100;

/** Remembers, or with `undefined` forgets, why a key is quiet. The oldest memories go first, silences last. */
export function quieten(board: Board, key: string, why: Quiet | undefined): Board {
  const quiet = new Map(board.quiet);
  quiet.delete(key);
  if (why) quiet.set(key, why);
  for (const [old, { why: reason }] of quiet) {
    if (quiet.size <= mostRemembered) break;
    if (reason !== 'silenced') quiet.delete(old);
  }
  return { ...board, quiet };
}

/**
 * Whether what happened at `happenedAt` stays untold now, and why. What a person has closed keeps no answer from them to
 * what they do next.
 */
export function whyQuiet(
  board: Board,
  key: string,
  happenedAt: number,
  now: number,
  isAnswer: boolean,
): Quiet['why'] | undefined {
  const quiet = board.quiet.get(key);
  switch (quiet?.why) {
    case 'cooled':
      if (isAnswer && happenedAt > quiet.from) return undefined;
      return now >= quiet.from && now < quiet.until ? 'cooled' : undefined;
    case 'late': {
      const before = quiet.endedAt - happenedAt;
      return before > 0 && before <= lateness ? 'late' : undefined;
    }
    default:
      return quiet?.why;
  }
}
