import type { SharedSurface } from './notice.ts';
import { timeOf, type Board, type Posted } from './noticeBoard.ts';
import { isInformation, withDeadline } from './toastTime.ts';

/** How many are seen at once, by surface. */
const seenPlaces: Readonly<Record<SharedSurface, number>> = { toast: 3, banner: 1, dialog: 1 };
const waitingPlaces = 20;

/** How many notices of a surface are kept, seen or waiting. */
export function mostHeld(surface: SharedSurface): number {
  return seenPlaces[surface] + waitingPlaces;
}

/** Decides which notices are seen. A toast's time runs only while it is. */
export function givePlaces(board: Board, now: number): Board {
  const seen = new Set([
    ...chooseToasts(board.posted.filter(on('toast')), board.pausedAt !== undefined),
    ...chooseBanner(board.posted.filter(on('banner'))),
    ...board.posted.filter(on('dialog')).slice(0, seenPlaces.dialog),
  ]);
  const omitted = board.posted.some((one) => one.notice.surface === 'toast' && !seen.has(one))
    ? board.omitted
    : 0;
  const changed = board.posted.some((one) => one.placed !== seen.has(one));
  if (!changed && omitted === board.omitted) return board;
  const time = timeOf(board, now);
  const posted = changed ? board.posted.map((one) => setPlaced(one, seen.has(one), time)) : board.posted;
  return { ...board, posted, omitted };
}

const on =
  (surface: SharedSurface) =>
  ({ notice }: Posted): boolean =>
    notice.surface === surface;

const informs = ({ notice }: Posted): boolean => isInformation(notice.presentation);

/** Who has a place keeps it, except that information makes way for errors; never under the person's pointer. */
function chooseToasts(toasts: readonly Posted[], paused: boolean): readonly Posted[] {
  if (toasts.length <= seenPlaces.toast) return toasts;
  const placed = toasts.filter((one) => one.placed);
  const waiting = toasts.filter((one) => !one.placed);
  const errors = waiting.filter((one) => !informs(one));
  const settled = paused ? placed : placed.filter((one) => !informs(one));
  const yielding = placed.filter((one) => !settled.includes(one));
  return [...settled, ...errors, ...yielding, ...waiting.filter(informs)].slice(0, seenPlaces.toast);
}

function chooseBanner(banners: readonly Posted[]): readonly Posted[] {
  return banners.toSorted((one, other) => one.rank - other.rank).slice(0, seenPlaces.banner);
}

function setPlaced(one: Posted, placed: boolean, time: number): Posted {
  if (one.placed === placed) return one;
  const { left, ...rest } = one;
  if (placed) return { ...rest, placed, announced: true, notice: withDeadline(one.notice, time, left) };
  const { deadline, ...notice } = one.notice;
  return { ...rest, placed, notice, ...(deadline !== undefined && { left: Math.max(0, deadline - time) }) };
}
