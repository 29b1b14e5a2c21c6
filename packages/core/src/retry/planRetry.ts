import type { Meaning } from '../explain/meaning.ts';
import type { ApiError } from '../normalise/apiError.ts';
import { isWrite } from '../situation/request.ts';
import type { Situation } from '../situation/situation.ts';
import { backoff } from './backoff.ts';
import { isOutcomeUnknown, mayHaveWorked } from './outcomeOf.ts';
import { repeatability } from './repeatability.ts';
import type { RetryPlan, RetryReason } from './retryPlan.ts';
import { defaultRetryPolicy, type RetryPolicy } from './retryPolicy.ts';
import { safeToRepeat } from './safeToRepeat.ts';
import { spread } from './spread.ts';

/** The world as the decision needs it, handed in. */
export interface RetryContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly offline?: boolean;
  readonly hidden?: boolean;
  /** Whether the retry budget of this origin allows another automatic attempt. Default true. */
  readonly budgetLeft?: boolean;
  /** Numbers that differ from the default policy. */
  readonly policy?: Partial<RetryPolicy>;
  /** It is one turn of a poll. */
  readonly poll?: boolean;
  /** The app's word on this request: it may be sent twice, or (a stream that can be read once) it can't be. */
  readonly repeatable?: boolean;
  /** `x-should-retry: true` is believed also for a POST without an idempotency key. */
  readonly trusted?: boolean;
  /** The credentials were renewed after this attempt had been refused for want of them. */
  readonly freshCredentials?: boolean;
  /** The API was answering this browser until a moment ago: a refusal is probably its own doing. */
  readonly answeredLately?: boolean;
}

/** A wait above this is not counted down: "later" is all that can be said. */
const day = 86_400_000;
/** The very instant of a reset is still too early. */
const afterReset = 1_000;

/** Whether, when and by whom the same thing is tried again. Pure: the same arguments give the same plan. */
export function planRetry(
  error: ApiError,
  meaning: Meaning,
  situation: Situation,
  context: RetryContext,
): RetryPlan {
  if (mayHaveWorked(error, meaning, situation))
    return { do: 'stop', reason: 'may_have_worked', outcome: 'unknown' };
  if (error.kind === 'unauthenticated' && mayTryCredentials(situation, context))
    return { do: 'retry', at: context.now, reason: 'fresh_credentials' };

  const unknown = isOutcomeUnknown(error, situation) ? { outcome: 'unknown' as const } : {};
  const who = repeatability(error, meaning);
  if (who.by === 'nobody') return { do: 'stop', reason: who.reason, ...unknown };

  const wait = statedWait(error, context.now);
  // A limit is a limit; whether an API that was down is back, the person may see for themselves at any time.
  const isFree = error.kind === 'unavailable' && isWrite(error, situation);
  const offer = (reason: RetryReason): RetryPlan => ({
    do: 'offer',
    reason,
    ...(wait > 0 && wait <= day && !isFree && { notBefore: context.now + wait }),
    ...unknown,
  });
  if (who.by === 'person') return offer(who.reason);
  if (!mayRepeat(error, situation, context)) return offer('not_safe_to_repeat');

  const policy = { ...defaultRetryPolicy, ...context.policy };
  const attention = situation.occasion === 'refresh' ? 'background' : 'foreground';
  const plan = automatic(error, situation, context, policy, wait);
  // What waits for the connection uses up neither attempts nor time.
  if (isOffline(error, context) && policy.attempts > 1)
    return { ...plan, paused: true, reason: 'waiting_for_connection' };

  const attempt = situation.attempt ?? 1;
  const total = policy.totalMs[attention];
  const startedAt = situation.startedAt ?? context.now;
  if (attempt >= (context.poll ? policy.pollAttempts : policy.attempts)) return offer('attempts_used_up');
  if (context.budgetLeft === false) return offer('budget_empty');
  if (wait > policy.longestWaitMs[attention]) return offer('wait_too_long');
  if (plan.at - startedAt > total) return offer('time_used_up');
  return context.hidden ? { ...plan, paused: true, reason: 'waiting_for_page' } : plan;
}

/** What is left of the wait that the API stated, in milliseconds. A clock that was set back does not lengthen it. */
function statedWait({ retryAfterMs, retryAfterSource, receivedAt }: ApiError, now: number): number {
  if (retryAfterMs === undefined) return 0;
  const whole = retryAfterMs + (retryAfterSource === 'reset' ? afterReset : 0);
  return Math.max(0, Math.min(whole, receivedAt + whole - now));
}

function mayRepeat(error: ApiError, situation: Situation, context: RetryContext): boolean {
  if (context.repeatable !== undefined) return context.repeatable;
  if (error.shouldRetry === true && context.trusted) return true;
  return safeToRepeat({ ...situation.request, ...error.request }, situation);
}

/** Once: if the same challenge returns, it is the person's turn. A request refused for this was not carried out. */
function mayTryCredentials(
  { attempt = 1 }: Situation,
  { freshCredentials, repeatable }: RetryContext,
): boolean {
  return freshCredentials === true && attempt === 1 && repeatable !== false;
}

const isOffline = ({ kind }: ApiError, { offline }: RetryContext): boolean => offline ?? kind === 'offline';

function automatic(
  error: ApiError,
  situation: Situation,
  { now, random, answeredLately }: RetryContext,
  policy: RetryPolicy,
  wait: number,
): Extract<RetryPlan, { do: 'retry' }> {
  const repeat = situation.attempt ?? 1;
  const throttled = error.kind === 'rate_limited';
  if (error.retryAfterMs === undefined) {
    const own = backoff(throttled ? policy.throttled : policy.transient, repeat, random);
    return {
      do: 'retry',
      at: now + Math.max(own, throttled ? policy.leastThrottledMs : 0),
      reason: 'back_off',
    };
  }
  const pressed = situation.occasion === 'submit' || situation.occasion === 'action';
  const later = spread(
    {
      waitMs: error.retryAfterMs,
      repeat,
      elapsedMs: situation.startedAt === undefined ? undefined : now - situation.startedAt,
      alone: pressed || (throttled && answeredLately === true),
    },
    random,
  );
  return {
    do: 'retry',
    at: now + wait + later,
    reason: 'stated_wait',
    ...(wait > 0 && { notBefore: now + wait }),
  };
}
