import { defaultCarriers } from './carriers/index.ts';
import { en } from './copy/en.ts';
import { standards } from './dialects/standards.ts';
import type { CodeTable } from './codes/codeTable.ts';
import { explain } from './explain/explain.ts';
import { hintUnread } from './hintUnread.ts';
import { explainJourney } from './explainJourney.ts';
import { decide, understand, type Journey, type Understood } from './journey.ts';
import type { Knowledge } from './knowledge.ts';
import { isApiError, type ApiError } from './normalise/apiError.ts';
import type { Shown } from './observe/createObserver.ts';
import { createNoticeStore } from './notify/createNoticeStore.ts';
import { reworded } from './notify/reworded.ts';
import { systemClock } from './vocabulary/clock.ts';
import type { NoticeCounts } from './notify/noticeStore.ts';
import { browserSurroundings } from './notify/surroundings.ts';
import type { Copy } from './present/copy.ts';
import type { Presentation } from './present/presentation.ts';
import { originOf } from './situation/request.ts';
import type { Occasion, Situation } from './situation/situation.ts';
import type { Evidence } from './read/evidence.ts';
import { read } from './read/read.ts';
import { readResponse } from './read/readResponse.ts';
import { createRetryBudget } from './retry/createRetryBudget.ts';
import { unrepeated } from './retry/unrepeated.ts';
import { planRetry, type RetryContext } from './retry/planRetry.ts';
import type { RetryPlan } from './retry/retryPlan.ts';
import type { ErrorKit, ErrorKitOptions, Watcher } from './errorKit.ts';

/** What a person has just done, and waits for. */
const byPerson: readonly Occasion[] = ['submit', 'action'];

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
  const kits = new WeakMap<Copy, ErrorKit>();
  const told = new WeakMap<Presentation, Told>();
  let asked = knowledge.copy.lang;
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
  const planFor = (error: ApiError, situation: Situation): RetryPlan =>
    planRetry(error, explain(error, knowledge), situation, retryContext(error, situation));
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

  /** The kit in a language. All of them share what they know, remember and show. */
  const speaking = (copy: Copy): ErrorKit => {
    const walk = (thrown: unknown, situation: Situation, plan?: RetryPlan): Journey => {
      const understood = understandThrown(thrown);
      const context = retryContext(understood.error, situation);
      return decide(understood, situation, { ...knowledge, copy }, context, options, plan);
    };
    const walkOf: ErrorKit['journey'] = (thrown, situation, plan) => {
      const journey = walk(thrown, situation, plan);
      tell((watcher) => watcher.walked?.(journey, situation));
      return journey;
    };
    const reword = (presentation: Presentation): Presentation => {
      const from = told.get(presentation);
      if (!from || from.copy === copy) return presentation;
      const { subject, ...unnamed } = from.situation;
      // What it was about was said in the language of then.
      const isForeign = subject !== undefined && from.lang !== copy.lang;
      const situation = isForeign ? unnamed : from.situation;
      return walk(from.error, situation, presentation.retry).presentation;
    };
    const kit: ErrorKit = {
      copy,
      clock,
      links: options.links ?? {},
      policy: options,
      notices: reworded(notices, reword),
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
        const plan = planFor(error, situation);
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
        const situation = plan ? given : unrepeated(given, planFor(understandThrown(thrown).error, given));
        const { presentation, error, evidence } = walkOf(thrown, situation, plan);
        reported.add(error);
        hintUnread(evidence);
        told.set(presentation, { error, situation, copy, lang: asked });
        const before = notices.getCounts();
        notices.show(presentation, error, byPerson.includes(situation.occasion));
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
      in: (other) => {
        asked = other.lang;
        return kits.get(other) ?? speaking(other);
      },
    };
    kits.set(copy, kit);
    return kit;
  };
  return speaking(knowledge.copy);
}

/** How a notice came about, so that it can be said in other words. */
interface Told {
  readonly error: ApiError;
  readonly situation: Situation;
  readonly copy: Copy;
  /** The language of the page, as far as the app has said so. */
  readonly lang: string;
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
