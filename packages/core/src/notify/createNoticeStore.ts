import type { Clock } from '../vocabulary/clock.ts';
import {
  clear,
  dismiss,
  expire,
  finish,
  listen,
  nextExpiry,
  pause,
  resume,
  settle,
  settleCause,
  silence,
} from './changeBoard.ts';
import { createTeller } from './createTeller.ts';
import { givePlaces } from './givePlaces.ts';
import { emptyBoard, type Board } from './noticeBoard.ts';
import type { NoticeState, NoticeStore } from './noticeStore.ts';
import { emptyState, stateOf } from './stateOf.ts';
import { isShared, takeReport } from './takeReport.ts';

let stores = 0;

/** Makes an empty store. It owns its timers; nothing has to be stopped. */
export function createNoticeStore(clock: Clock): NoticeStore {
  let board: Board = { ...emptyBoard, store: ++stores };
  let state: NoticeState = emptyState;
  let stateIsOf: Board = board;
  let told: NoticeState = emptyState;
  let expiry: number | undefined;
  let cancelTimer: (() => void) | undefined;

  const dispatch = (change: (board: Board, now: number) => Board, now: number = clock.now()): void => {
    const next = givePlaces(change(board, now), now);
    if (next === board) return;
    board = next;
    setTimer(now);
    teller.tellSoon();
  };

  const getSnapshot = (): NoticeState => {
    if (stateIsOf !== board) state = stateOf(board, state);
    stateIsOf = board;
    return state;
  };

  const teller = createTeller(() => {
    if (getSnapshot() === told) return false;
    told = getSnapshot();
    return true;
  });

  const setTimer = (now: number): void => {
    const next = nextExpiry(board);
    if (next === expiry) return;
    cancelTimer?.();
    expiry = next;
    if (next === undefined) return;
    cancelTimer = clock.after(next - now, () => {
      expiry = undefined;
      // The wait is over even if someone has set the clock back meanwhile.
      dispatch(expire, Math.max(next, clock.now()));
    });
  };

  return {
    getSnapshot,
    getCounts: () => board.counts,
    subscribe: teller.subscribe,
    show: (presentation, error, isAnswer = false) => {
      if (!isShared(presentation.surface)) return undefined;
      dispatch((before, now) => takeReport(before, presentation, error, now, isAnswer));
      return board.reportedTo;
    },
    dismiss: (id) => dispatch((before, now) => dismiss(before, id, now)),
    finish: (id, count) => dispatch((before) => finish(before, id, count)),
    settle: (source) => dispatch((before, now) => settle(before, source, now)),
    withdraw: (source) => dispatch((before) => settle(before, source)),
    settleCause: (cause) => dispatch((before, now) => settleCause(before, cause, now)),
    silence: (cause) => {
      dispatch((before) => silence(before, cause));
      return () => dispatch((before) => listen(before, cause));
    },
    pause: (reason = '') => dispatch((before, now) => pause(before, reason, now)),
    resume: (reason = '') => dispatch((before, now) => resume(before, reason, now)),
    clear: () => dispatch(clear),
  };
}
