import type { ApiError, KnownField, Presentation, Situation } from '@tactful/core';
import type { RemedyHandlers } from '../remedy/remedyHandlers.ts';
import { claimError } from '../report/claims.ts';
import { hintUnplaced } from './hintUnplaced.ts';
import { withLabels } from './relabelled.ts';
import { repeatAt } from './repeatAt.ts';
import { signsIn } from './signsIn.ts';
import { situationOfSubmission } from './situationOfSubmission.ts';
import type { Submission, SubmissionState } from './submission.ts';
import type { SubmissionParts } from './submissionParts.ts';

/** What the person wants to have done once, however often it has to be sent. */
interface Intent {
  readonly idempotencyKey: string;
  startedAt: number;
  /** How often it may have reached the API. */
  attempt: number;
}

/** One sending of an intent. */
interface Flight {
  readonly intent: Intent;
  readonly abort: AbortController;
  /** What the form had when it was sent: it may have left the page when the answer comes. */
  readonly fields: readonly KnownField[];
}

const idle: SubmissionState = { submitting: false, automatic: false };
const sending: SubmissionState = { submitting: true, automatic: false };

/** A repeat that comes sooner is not worth showing an error for. Milliseconds. */
const unnoticed = 1_000;

const notAccepted = new Error('Not accepted');

/** Makes the sending of one form. */
export function createSubmission<Values>(parts: SubmissionParts<Values>): Submission<Values> {
  const { errors, source } = parts;
  let state = idle;
  let intent: Intent | undefined;
  let flight: Flight | undefined;
  let cancelRepeat: (() => void) | undefined;
  let attached = 0;
  let attempting = false;
  let resubmit: (() => unknown) | undefined;
  const listeners = new Set<() => void>();

  const become = (next: SubmissionState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const stop = (): void => {
    cancelRepeat?.();
    cancelRepeat = undefined;
    if (!flight) become(idle);
  };

  const send = async (values: Values): Promise<boolean> => {
    if (flight) return false;
    intent ??= { idempotencyKey: newKey(), startedAt: parts.kit.clock.now(), attempt: 0 };
    if (!cancelRepeat) intent.startedAt = parts.kit.clock.now();
    cancelRepeat?.();
    cancelRepeat = undefined;
    intent.attempt++;
    const own: Flight = { intent, abort: new AbortController(), fields: parts.access.getFields() };
    flight = own;
    errors.clear();
    become(sending);
    const { submit, onSuccess } = parts.options();
    const context = { ...intent, signal: own.abort.signal };
    let result: unknown;
    try {
      result = await Promise.race([(async () => submit(values, context))(), aborted(own.abort.signal)]);
      if (isFailedAnswer(result)) throw result;
    } catch (thrown) {
      // Whatever called the API may have been told as well: this is the form's to say.
      claimError(thrown);
      const error = await parts.kit.parseResponse(thrown);
      if (flight === own) fail(own, error, values);
      return false;
    }
    if (flight !== own) return false;
    flight = intent = undefined;
    become(idle);
    parts.kit.settle(source);
    onSuccess?.(result, values);
    return true;
  };

  const fail = (own: Flight, error: ApiError, values: Values): void => {
    flight = undefined;
    const left = attached > 0 ? undefined : own.fields;
    const situation = situationOfSubmission(parts, own.intent, error, values, left);
    const again = (at: number): void => {
      cancelRepeat = repeatAt(parts.kit.clock, at, () => void send(values));
    };
    // Edited meanwhile: what would be repeated is no longer what the person wants.
    const wanted = own.intent === intent && !left;
    const plan = parts.kit.planRetry(error, situation);
    if (wanted && plan.do === 'retry' && !plan.paused && plan.at - parts.kit.clock.now() < unnoticed) {
      again(plan.at);
      return;
    }
    const presentation = parts.report()(error, situation, { ...remedies, ...parts.options().remedies });
    const { retry, fields, unplaced, meaning, outcome } = presentation;
    if (!left) hintUnplaced(presentation, situation);
    const repeats = wanted && retry.do === 'retry';
    if (repeats) again(retry.at);
    if (!left && shownHere(presentation)) {
      show(presentation, error, situation);
    }
    if (!left && fields.length + unplaced.length > 0) parts.focus();
    become(waiting(presentation, repeats));
    // Certainly not done: what is sent next is a first attempt again.
    if (!repeats && outcome === 'failed') own.intent.attempt = 0;
    // The API keeps answering a key with what came of it the first time.
    if (meaning.variant === 'resubmitted') intent = undefined;
    parts.options().onFailure?.(error, presentation);
  };

  const show = (presentation: Presentation, error: ApiError, situation: Situation): void => {
    const { surface, retry } = presentation;
    errors.show(presentation, error, (labels) => {
      const fields = withLabels(situation.fields, labels);
      return parts.present(error, { ...situation, surfaces: [surface], fields }, retry);
    });
  };

  const remedies: RemedyHandlers = {
    retry: () => resubmit?.(),
    fix: () => errors.focusField(errors.getSnapshot().fields[0]?.name ?? ''),
  };

  return {
    getSnapshot: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    send,
    sendOrThrow: async (values) => {
      if (!(await send(values))) throw notAccepted;
    },
    attempt: async (run) => {
      if (attempting || state.submitting) return;
      attempting = true;
      try {
        await run();
      } catch (thrown) {
        if (thrown !== notAccepted) throw thrown;
      } finally {
        attempting = false;
      }
    },
    tryNow: () => resubmit?.(),
    showFailed: (error, situation) => {
      const known = { signsIn: signsIn(situation.fields), ...situation };
      show(parts.present(error, known), error, known);
    },
    resubmitWith: (submit) => {
      resubmit = submit;
    },
    stop,
    edited: () => {
      if (!intent) return;
      intent = undefined;
      stop();
    },
    reset: () => {
      flight?.abort.abort();
      flight = intent = undefined;
      stop();
      errors.clear();
    },
    attach: () => {
      attached++;
      return () => {
        attached--;
        if (attached === 0) stop();
      };
    },
  };
}

function waiting({ retry }: Presentation, automatic: boolean): SubmissionState {
  const at = retry.do === 'retry' ? retry.at : retry.do === 'offer' ? retry.notBefore : undefined;
  return at === undefined ? idle : { submitting: false, retryAt: at, automatic };
}

/** Whether the form itself has something to draw. */
function shownHere({ surface, fields, unplaced }: Presentation): boolean {
  return ['field', 'summary', 'form', 'local'].includes(surface) || fields.length + unplaced.length > 0;
}

/** A `Response` that isn't ok, or what a client hands back with one (`{ error, response }`) instead of throwing. */
function isFailedAnswer(result: unknown): boolean {
  const response: unknown =
    typeof result === 'object' && result !== null && 'response' in result ? result.response : result;
  return response instanceof Response && !response.ok;
}

/** Ends when the signal is aborted, so that nobody goes on waiting for an answer that no longer counts. */
function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((end) => {
    signal.addEventListener('abort', () => end(undefined));
  });
}

function newKey(): string {
  // `randomUUID` is missing on pages served without TLS.
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
}
