import { defaultCarriers } from './carriers/index.ts';
import { en } from './copy/en.ts';
import { standards } from './dialects/standards.ts';
import type { CodeTable } from './codes/codeTable.ts';
import type { Meaning } from './explain/meaning.ts';
import { explain } from './explain/explain.ts';
import { hintUnread } from './hintUnread.ts';
import { explainJourney } from './explainJourney.ts';
import { decide, understand, type Journey, type Understood } from './journey.ts';
import type { Knowledge } from './knowledge.ts';
import type { LinkPolicy } from './links/checkLink.ts';
import { isApiError, type ApiError } from './normalise/apiError.ts';
import type { Gate } from './gate/gate.ts';
import type { Observer, Shown } from './observe/createObserver.ts';
import { createNoticeStore } from './notify/createNoticeStore.ts';
import { systemClock, type Clock } from './vocabulary/clock.ts';
import type { NoticeCounts, NoticeStore } from './notify/noticeStore.ts';
import { browserSurroundings, type Surroundings } from './notify/surroundings.ts';
import type { Copy } from './present/copy.ts';
import type { PresentPolicy } from './present/policy.ts';
import type { Presentation } from './present/presentation.ts';
import { originOf } from './situation/request.ts';
import type { Situation } from './situation/situation.ts';
import type { Carrier } from './read/carrier.ts';
import type { Evidence } from './read/evidence.ts';
import { read } from './read/read.ts';
import { readResponse } from './read/readResponse.ts';
import type { Dialect } from './recognise/dialect.ts';
import { createRetryBudget, type RetryBudget } from './retry/createRetryBudget.ts';
import { planRetry, type RetryContext } from './retry/planRetry.ts';
import type { RetryPlan } from './retry/retryPlan.ts';
import type { RetryPolicy } from './retry/retryPolicy.ts';

export interface ErrorKitOptions extends PresentPolicy {
  /** The APIs the app talks to, where more is to be said than the general reader knows. */
  readonly dialects?: readonly Dialect[];
  /** How client libraries wrap failures; default all the kit knows. */
  readonly carriers?: readonly Carrier[];
  /** The app's own codes. */
  readonly codes?: CodeTable;
  /** The language; default English. */
  readonly copy?: Copy;
  readonly links?: LinkPolicy;
  readonly clock?: Clock;
  /** A number in [0, 1), for jitter. */
  readonly random?: () => number;
  /** How often, when and for how long the kit repeats by itself; `{ attempts: 1 }` switches that off. */
  readonly retry?: Partial<RetryPolicy>;
  /** What holds back automatic traffic while a rate limit lasts, from `@tactful/core/gate`. */
  readonly gate?: Gate;
  /** Online and visible, or not; default the browser's word. */
  readonly surroundings?: Surroundings;
  /** What is told of the kit's work, from `@tactful/core/observe`. */
  readonly observer?: Observer;
  /** Hears of every walk; for devtools. What it throws is swallowed. */
  readonly onJourney?: (journey: Journey) => void;
}

/** The rooms with an app's knowledge. Made once; safe to share. */
export interface ErrorKit {
  readonly copy: Copy;
  readonly clock: Clock;
  readonly links: LinkPolicy;
  readonly policy: PresentPolicy;
  /** What is shown on shared surfaces. */
  readonly notices: NoticeStore;
  readonly gate: Gate | undefined;
  readonly observer: Observer | undefined;
  /** What is left for automatic repeats. */
  readonly retryBudget: RetryBudget;
  /** Understands whatever was thrown. Never throws. The same object is read once. */
  parseError(thrown: unknown): ApiError;
  /** The same, reading the body of a `Response` first. Never rejects. */
  parseResponse(response: unknown): Promise<ApiError>;
  /** What the error means for a person. */
  meaningOf(thrown: unknown): Meaning;
  /** Again, when, and by whom. For whoever carries the plan out: each failure is taken from the budget once. */
  planRetry(thrown: unknown, situation: Situation): RetryPlan;
  /**
   * Where and how it is said; shows nothing. `plan`: what is really done about trying again, where that isn't what the
   * kit would plan, such as when a gate lets everything go on by itself.
   */
  present(thrown: unknown, situation: Situation, plan?: RetryPlan): Presentation;
  /** The whole walk, room by room. */
  journey(thrown: unknown, situation: Situation, plan?: RetryPlan): Journey;
  /** The whole walk in sentences, for the people who build the app. Shows nothing to anyone else. */
  explain(thrown: unknown, situation: Situation, plan?: RetryPlan): string;
  /**
   * Presents, and puts it among the notices where the surface is a shared one. A `Response` is read first, by
   * `parseResponse`: until then only its status is known. Without `situation.attempt` and `plan` nobody repeats it, and
   * the words do not say so.
   */
  report(thrown: unknown, situation: Situation, plan?: RetryPlan): Presentation;
  /** Whether this failure was already reported: it has one owner. */
  isReported(thrown: unknown): boolean;
  /** Something works, or works again: takes away what that source had raised. */
  settle(source: string): void;
  /** Lets devtools look on from now; answers how to end that. */
  watch(watcher: Watcher): () => void;
}

/** Sees what the kit does while it does it, errors and situations as they are. What it throws is swallowed. */
export interface Watcher extends Partial<Pick<Observer, 'planned' | 'reported' | 'settled'>> {
  /** An error took the walk: to be shown, or only to be asked about. */
  walked?(journey: Journey, situation: Situation): void;
}

const noCodes: CodeTable = {};

/**
 * Binds what an app knows about its API to the rooms.
 * Without options everything works, in English, by the general reader.
 */
export function createErrorKit(options: ErrorKitOptions = {}): ErrorKit {
  const knowledge: Knowledge = {
    carriers: options.carriers ?? defaultCarriers,
    dialects: [...(options.dialects ?? []), ...standards],
    codes: options.codes ?? noCodes,
    copy: options.copy ?? en,
  };
  const clock = options.clock ?? systemClock;
  const notices = createNoticeStore(clock);
  const retryBudget = createRetryBudget(() => clock.now());
  const surroundings = options.surroundings ?? browserSurroundings;
  const remembered = new WeakMap<object, Understood>();
  const watchers = new Set<Watcher>();
  const spent = new WeakSet<ApiError>();
  const reported = new WeakSet<ApiError>();

  const remember = (thrown: unknown, understood: Understood): Understood => {
    if (typeof thrown === 'object' && thrown !== null) remembered.set(thrown, understood);
    remembered.set(understood.error, understood);
    return understood;
  };
  const understandThrown = (thrown: unknown): Understood => {
    const known = typeof thrown === 'object' && thrown !== null ? remembered.get(thrown) : undefined;
    if (known) return known;
    if (isApiError(thrown)) return remember(thrown, alreadyUnderstood(thrown));
    return remember(thrown, understand(read(thrown, knowledge.carriers), knowledge, clock.now()));
  };
  const retryContext = (error: ApiError, situation: Situation): RetryContext => {
    const url = error.request?.url ?? situation.request?.url;
    const origin = originOf(error, situation);
    return {
      now: clock.now(),
      random: options.random ?? Math.random,
      // Being online proves nothing: only the opposite is told.
      ...(surroundings.isOffline() && { offline: true }),
      hidden: surroundings.isHidden(),
      budgetLeft: origin === undefined || retryBudget.allows(origin),
      answeredLately: url !== undefined && options.gate?.answeredLately(url) === true,
      ...(options.retry && { policy: options.retry }),
    };
  };
  /** Who reports without counting attempts repeats nothing by itself, and the words must not say so. */
  const withoutPromise = (thrown: unknown, situation: Situation): Situation => {
    if (situation.attempt !== undefined) return situation;
    const { error } = understandThrown(thrown);
    const retry = planRetry(error, explain(error, knowledge), situation, retryContext(error, situation));
    return retry.do === 'retry' && !retry.paused
      ? { ...situation, attempt: Number.MAX_SAFE_INTEGER }
      : situation;
  };
  const walkOf = (thrown: unknown, situation: Situation, plan?: RetryPlan): Journey => {
    const understood = understandThrown(thrown);
    const context = retryContext(understood.error, situation);
    const walk = decide(understood, situation, knowledge, context, options, plan);
    tell((watcher) => watcher.walked?.(walk, situation));
    return walk;
  };
  const tell = (say: (watcher: Watcher) => void): void => {
    for (const watcher of watchers) {
      try {
        say(watcher);
      } catch {
        // A listener's fault is not one of the app's errors.
      }
    }
  };
  if (options.onJourney) watchers.add({ walked: options.onJourney });

  if (options.gate) options.observer?.watch(options.gate);

  const kit: ErrorKit = {
    copy: knowledge.copy,
    clock,
    links: options.links ?? {},
    policy: options,
    notices,
    gate: options.gate,
    observer: options.observer,
    retryBudget,
    parseError: (thrown) => understandThrown(thrown).error,
    parseResponse: async (response) => {
      const known = typeof response === 'object' && response !== null && remembered.get(response);
      if (known && known.evidence.type === 'responded' && known.evidence.body.format !== 'unread')
        return known.error;
      if (isApiError(response)) return response;
      const evidence = await readResponse(response, knowledge.carriers);
      return remember(response, understand(evidence, knowledge, clock.now())).error;
    },
    meaningOf: (thrown) => explain(understandThrown(thrown).error, knowledge),
    planRetry: (thrown, situation) => {
      const { error } = understandThrown(thrown);
      const plan = planRetry(error, explain(error, knowledge), situation, retryContext(error, situation));
      if (plan.do !== 'stop' && !spent.has(error)) {
        spent.add(error);
        const origin = originOf(error, situation);
        if (origin !== undefined) retryBudget.failed(origin);
      }
      options.observer?.planned(error, situation, plan);
      tell((watcher) => watcher.planned?.(error, situation, plan));
      return plan;
    },
    present: (thrown, situation, plan) => walkOf(thrown, situation, plan).presentation,
    journey: walkOf,
    explain: (thrown, situation, plan) => explainJourney(walkOf(thrown, situation, plan)),
    report: (thrown, given, plan) => {
      const situation = plan ? given : withoutPromise(thrown, given);
      const { presentation, error, evidence } = walkOf(thrown, situation, plan);
      reported.add(error);
      hintUnread(evidence);
      const before = notices.getCounts();
      notices.show(presentation, error);
      const shown = shownBy(presentation, before, notices.getCounts());
      options.observer?.reported(error, situation, presentation, shown, unreadBecause(evidence));
      tell((watcher) => watcher.reported?.(error, situation, presentation, shown));
      return presentation;
    },
    isReported: (thrown) => reported.has(understandThrown(thrown).error),
    settle: (source) => {
      retryBudget.succeeded();
      notices.settle(source);
      options.observer?.settled(source);
      tell((watcher) => watcher.settled?.(source));
    },
    watch: (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
  return kit;
}

/** Whether people saw it: on the component's own surface, or by what the store made of it. */
function shownBy({ surface }: Presentation, before: NoticeCounts, after: NoticeCounts): Shown {
  if (surface === 'silent') return 'silent';
  if (after.reported === before.reported || after.raised > before.raised) return 'shown';
  return after.repeated > before.repeated ? 'repeated' : 'silent';
}

/** Why the body, if there was one, could not be read. */
function unreadBecause(evidence: Evidence): string | undefined {
  return evidence.type === 'responded' && evidence.body.format === 'unreadable'
    ? evidence.body.why
    : undefined;
}

/** An error that was understood elsewhere (hydration, another kit) starts in room four. */
function alreadyUnderstood(error: ApiError): Understood {
  return {
    evidence: { type: 'notHttp', thrown: error, carrier: 'understood' },
    reading: { dialect: error.dialect },
    error,
  };
}
