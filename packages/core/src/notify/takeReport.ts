import type { ApiError } from '../normalise/apiError.ts';
import type { Presentation } from '../present/presentation.ts';
import { traitsOf } from './causes.ts';
import { mostHeld } from './givePlaces.ts';
import type { Notice, SharedSurface } from './notice.ts';
import { timeOf, type Board, type Posted } from './noticeBoard.ts';
import type { NoticeCounts } from './noticeStore.ts';
import { whyQuiet } from './quiet.ts';
import { isInformation, toastTime } from './toastTime.ts';

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
export function takeReport(before: Board, presentation: Presentation, error: ApiError, now: number): Board {
  if (!isShared(presentation.surface)) return before;
  const board = noteConnection({ ...before, reportedTo: undefined }, error, now);
  const report = place(board, presentation.surface, presentation, error);
  const quiet = whyQuiet(board, report.key, error.receivedAt, now);
  if (quiet) return counted(board, quiet);
  const standing = board.posted.find(({ key }) => key === report.key) ?? connectionBanner(board, report);
  return standing ? repeat(board, standing, report, now) : raise(board, report, now);
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

function counted(board: Board, as: Exclude<keyof NoticeCounts, 'reported'>): Board {
  const { counts } = board;
  return { ...board, counts: { ...counts, reported: counts.reported + 1, [as]: counts[as] + 1 } };
}

function raise(board: Board, report: Report, now: number): Board {
  const { presentation, error, surface, cause, key } = report;
  const absorbed = isConnectionBanner(surface, cause) ? recentConnectionToasts(board, now) : [];
  const notice: Notice = {
    id: `notice-${board.counts.reported + 1}`,
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
    anonymous: presentation.source === undefined || absorbed.some(({ anonymous }) => anonymous),
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

function repeat(board: Board, standing: Posted, report: Report, now: number): Board {
  const { notice } = standing;
  const { presentation, error, surface } = report;
  const moves = urgency[surface] > urgency[notice.surface];
  const sameSurface = presentation.surface === notice.surface;
  const speaks = moves || (sameSurface && !waitsLonger(notice.presentation, presentation));
  const [source] = sourcesOf(presentation);
  const stays = notice.deadline === undefined ? undefined : toastTime(presentation);
  const next: Posted = {
    ...standing,
    anonymous: standing.anonymous || source === undefined,
    placed: standing.placed && !moves,
    notice: {
      ...notice,
      ...(speaks && { surface, presentation, error }),
      ...(stays !== undefined && { deadline: timeOf(board, now) + stays }),
      sources:
        source === undefined || notice.sources.includes(source) || notice.sources.length >= mostSources
          ? notice.sources
          : [...notice.sources, source],
      count: notice.count + 1,
      updated: now,
    },
  };
  return {
    ...counted(withoutRecovery(board, notice.cause), 'repeated'),
    posted: board.posted.map((one) => (one === standing ? next : one)),
    reportedTo: notice.id,
  };
}

/** Where all places of a surface are taken, the least important goes: information first, then the newest. */
function fit(board: Board, newcomer: Posted): Board {
  const { surface, id } = newcomer.notice;
  const rivals = board.posted.filter(({ notice }) => notice.surface === surface);
  const raised = { ...counted(board, 'raised'), reportedTo: id };
  if (rivals.length <= mostHeld(surface)) return raised;
  const loser = rivals.reduce((least, one) => (importance(one) <= importance(least) ? one : least));
  const omitted = board.omitted + loser.notice.count;
  const posted = board.posted.filter((one) => one !== loser);
  return loser === newcomer
    ? { ...counted(board, 'omitted'), posted, omitted }
    : { ...raised, posted, omitted };
}

/** Higher is more important. */
function importance({ notice }: Posted): number {
  return (isInformation(notice.presentation) ? 0 : 100) - traitsOf(notice.cause ?? notice.error.kind).rank;
}

const sourcesOf = ({ source }: Presentation): readonly string[] => (source === undefined ? [] : [source]);

const withoutRecovery = (board: Board, cause: string | undefined): Board =>
  board.recovery && board.recovery.cause === cause ? { ...board, recovery: undefined } : board;

/** The moment that a presentation counts down to. */
function momentOf({ retry }: Presentation): number | undefined {
  if (retry.do === 'retry') return retry.at;
  return retry.do === 'offer' ? retry.notBefore : undefined;
}

/** Of two waits of one cause the longer one is told. */
function waitsLonger(shown: Presentation, next: Presentation): boolean {
  return (momentOf(shown) ?? 0) > (momentOf(next) ?? Infinity);
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
    ({ notice }) =>
      isConnectionBanner(notice.surface, notice.cause) && traitsOf(notice.cause ?? '').rank <= rank,
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
