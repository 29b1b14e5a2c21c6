import type { CodeTable } from './codes/codeTable.ts';
import type { Meaning } from './explain/meaning.ts';
import type { Journey } from './journey.ts';
import type { LinkPolicy } from './links/checkLink.ts';
import type { ApiError } from './normalise/apiError.ts';
import type { Gate } from './gate/gate.ts';
import type { Observer } from './observe/createObserver.ts';
import type { Clock } from './vocabulary/clock.ts';
import type { NoticeStore } from './notify/noticeStore.ts';
import type { Surroundings } from './notify/surroundings.ts';
import type { Copy } from './present/copy.ts';
import type { PresentPolicy } from './present/policy.ts';
import type { Presentation } from './present/presentation.ts';
import type { Situation } from './situation/situation.ts';
import type { Carrier } from './read/carrier.ts';
import type { Dialect } from './recognise/dialect.ts';
import type { RetryBudget } from './retry/createRetryBudget.ts';
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
  /**
   * The same kit in another language: for the same copy always the same one. They share what they know and remember,
   * gate, budget and notices. What stands on shared surfaces, whichever of them reported it, is said in the words of the
   * kit that is asked, with the time that is left now; without its subject, where that was said in another language.
   */
  in(copy: Copy): ErrorKit;
}

/** Sees what the kit does while it does it, errors and situations as they are. What it throws is swallowed. */
export interface Watcher extends Partial<Pick<Observer, 'planned' | 'reported' | 'settled'>> {
  /** An error took the walk: to be shown, or only to be asked about. */
  walked?(journey: Journey, situation: Situation): void;
}
