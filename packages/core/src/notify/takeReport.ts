import type { ApiError } from '../normalise/apiError.ts';
import type { Presentation } from '../present/presentation.ts';
import { familyOf, traitsOf } from './causes.ts';
import { mostHeld } from './givePlaces.ts';
import type { Notice, SharedSurface } from './notice.ts';
import { timeOf, type Board, type Posted } from './noticeBoard.ts';
import type { NoticeCounts } from './noticeStore.ts';
import { whyQuiet } from './quiet.ts';
import { isInformation, withDeadline } from './toastTime.ts';

/** So many failures to connect within so many milliseconds are one trouble with the connection. */
const troubleAfter = 3;
const troubleWithin = 2_000;
/** A notice remembers no more sources; it leaves when all that it remembers are settled. */
const mostSources = 100;

/** When one notice tells of several failures, it is on the most urgent of their surfaces. */
const urgency: Readonly<Record<SharedSurface, number>> = { toast: 0, banner: 1, dialog: 2 };

export const isShared = (surface: string): surface is SharedSurface => Object.hasOwn(urgency, surface);

/** A report, once it is settled where it belongs. */
interface Report {
  readonly presentation: Presentation;
  readonly error: ApiError;
  readonly surface: SharedSurface;
  readonly cause: string | undefined;
  readonly key: string;
}

/** A failure is reported: it is a notice of its own, one more of a notice that stands, or only counted. */
export function takeReport(
  before: Board,
  presentation: Presentation,
  error: ApiError,
  now: number,
  isAnswer: boolean,
): Board {
  if (!isShared(presentation.surface)) return before;
  const board = noteConnection({ ...before, reportedTo: undefined }, error, now);
  const report = place(board, presentation.surface, presentation, error);
  const quiet = keysOf(report)
    .map((key) => whyQuiet(board, key, error.receivedAt, now, isAnswer))
    .find(Boolean);
  if (quiet) return counted(board, quiet);
  const standing = board.posted.find(({ key }) => key === report.key) ?? connectionBanner(board, report);
  return standing ? repeat(board, standing, report, now, isAnswer) : raise(board, report, now);
}

/** Several failures to connect in a row are told by a banner, whatever each of them was about. */
function place(board: Board, surface: SharedSurface, presentation: Presentation, error: ApiError): Report {
  const troubled =
    surface === 'toast' && isConnectionFailure(error) && board.connectionFailures.length >= troubleAfter;
  const cause = presentation.cause ?? (troubled ? 'network' : undefined);
  return {
    presentation,
    error,
    surface: troubled ? 'banner' : surface,
    cause,
    key: cause === undefined ? `failure:${presentation.fingerprint}` : `cause:${cause}`,
  };
}

/** What may be quiet: this very failure or cause, or the cause in general. */
function keysOf({ key, cause }: Report): readonly string[] {
  return cause === undefined ? [key] : [key, `cause:${familyOf(cause)}`];
}

function counted(board: Board, as: Exclude<keyof NoticeCounts, 'reported'>): Board {
  const { counts } = board;
  return { ...board, counts: { ...counts, reported: counts.reported + 1, [as]: counts[as] + 1 } };
}

function raise(board: Board, report: Report, now: number): Board {
  const { presentation, error, surface, cause, key } = report;
  const absorbed = isConnectionBanner(surface, cause) ? recentConnectionToasts(board, now) : [];
  const notice: Notice = {
    id: `notice-${board.store}-${board.counts.reported + 1}`,
    surface,
    presentation,
    error,
    sources: [
      ...new Set([...absorbed.flatMap(({ notice: { sources } }) => sources), ...sourcesOf(presentation)]),
    ].slice(0, mostSources),
    ...(cause !== undefined && { cause }),
    count: absorbed.reduce((sum, { notice: { count } }) => sum + count, 1),
    born: Math.min(now, ...absorbed.map(({ notice: { born } }) => born)),
    updated: now,
  };
  const posted: Posted = {
    notice,
    key,
    rank: traitsOf(cause ?? error.kind).rank,
    anonymous: presentation.source === undefined,
    placed: false,
    announced: false,
  };
  return fit(
    {
      ...withoutRecovery(board, cause),
      posted: [...board.posted.filter((one) => !absorbed.includes(one)), posted],
    },
    posted,
  );
}

function repeat(board: Board, standing: Posted, report: Report, now: number, isAnswer: boolean): Board {
  const { notice } = standing;
  const { presentation, error, surface } = report;
  const moves = urgency[surface] > urgency[notice.surface];
  // What came of what the person just did says more than that something is waited for.
  const answers = isAnswer && notice.surface === 'banner';
  const speaks =
    moves ||
    answers ||
    (presentation.surface === notice.surface && outspeaks(presentation, notice.presentation));
  const [source] = sourcesOf(presentation);
  const told: Notice = speaks
    ? { ...notice, surface: moves ? surface : notice.surface, presentation, error }
    : notice;
  const next: Posted = {
    ...standing,
    anonymous: standing.anonymous || source === undefined,
    placed: standing.placed && !moves,
    notice: {
      ...(standing.placed ? withDeadline(told, timeOf(board, now)) : told),
      sources:
        source === undefined || notice.sources.includes(source) || notice.sources.length >= mostSources
          ? notice.sources
          : [...notice.sources, source],
      count: notice.count + 1,
      updated: now,
      ...(isAnswer && { answered: now }),
    },
  };
  return {
    ...counted(withoutRecovery(board, notice.cause), 'repeated'),
    posted: board.posted.map((one) => (one === standing ? next : one)),
    reportedTo: notice.id,
  };
}

/** Where all places of a surface are taken, the least important goes: information first, then the newest. */
function fit(before: Board, newcomer: Posted): Board {
  const { surface, id } = newcomer.notice;
  const board = { ...counted(before, 'raised'), reportedTo: id };
  const rivals = board.posted.filter(({ notice }) => notice.surface === surface);
  if (rivals.length <= mostHeld(surface)) return board;
  const loser = rivals.reduce((least, one) => (importance(one) <= importance(least) ? one : least));
  const { count } = loser.notice;
  const { raised, repeated, omitted } = board.counts;
  return {
    ...board,
    posted: board.posted.filter((one) => one !== loser),
    omitted: board.omitted + count,
    counts: {
      ...board.counts,
      raised: raised - 1,
      repeated: repeated - (count - 1),
      omitted: omitted + count,
    },
    reportedTo: loser === newcomer ? undefined : id,
  };
}

/** Higher is more important. */
function importance({ notice, rank }: Posted): number {
  return (isInformation(notice.presentation) ? 0 : 100) - rank;
}

const sourcesOf = ({ source }: Presentation): readonly string[] => (source === undefined ? [] : [source]);

const withoutRecovery = (board: Board, cause: string | undefined): Board =>
  board.recovery && board.recovery.cause === cause ? { ...board, recovery: undefined } : board;

/** The moment that a presentation counts down to. */
function momentOf({ retry }: Presentation): number | undefined {
  if (retry.do === 'retry') return retry.at;
  return retry.do === 'offer' ? retry.notBefore : undefined;
}

/** The latest is told, unless it only informs while something is wrong, or waits less long than what is told. */
function outspeaks(latest: Presentation, told: Presentation): boolean {
  if (isInformation(latest) && !isInformation(told)) return false;
  return (momentOf(latest) ?? Infinity) >= (momentOf(told) ?? 0);
}

// ---- trouble with the connection ----

const isConnectionFailure = ({ kind }: ApiError): boolean => kind === 'network' || kind === 'offline';

function noteConnection(board: Board, error: ApiError, now: number): Board {
  if (!isConnectionFailure(error)) return board;
  const recent = board.connectionFailures.filter((at) => at <= now && now - at <= troubleWithin);
  return { ...board, connectionFailures: [...recent, now].slice(-troubleAfter) };
}

function isConnectionBanner(surface: SharedSurface, cause: string | undefined): boolean {
  return surface === 'banner' && cause !== undefined && /^(offline|network)(:|$)/.test(cause);
}

/** The banner that tells of this as well: the one on being offline tells of everything. */
function connectionBanner(board: Board, { surface, cause, error }: Report): Posted | undefined {
  if (!isConnectionFailure(error) || surface === 'dialog') return undefined;
  const { rank } = traitsOf(cause ?? error.kind);
  return board.posted.find(
    (one) => isConnectionBanner(one.notice.surface, one.notice.cause) && one.rank <= rank,
  );
}

function recentConnectionToasts(board: Board, now: number): readonly Posted[] {
  return board.posted.filter(
    ({ notice }) =>
      notice.surface === 'toast' &&
      isConnectionFailure(notice.error) &&
      now - notice.updated <= troubleWithin,
  );
}
