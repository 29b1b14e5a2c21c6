import type { ApiError, ErrorKit, Presentation, Situation } from '@tactful/core';
import type { Report } from '../report/useReport.ts';
import type { FormAccess, FormErrorStore } from './formErrorStore.ts';
import { repeatAt } from './repeatAt.ts';
import type { Submission, SubmissionOptions, SubmissionState } from './submission.ts';

/** What a submission works with. Options and report are asked for anew each time: they may change with a render. */
export interface SubmissionParts<Values> {
  readonly kit: ErrorKit;
  readonly access: FormAccess;
  readonly errors: FormErrorStore;
  /** The form's name among the sources of notices. */
  readonly source: string;
  readonly report: () => Report;
  readonly options: () => SubmissionOptions<Values> & Pick<Situation, 'aliases'>;
  /** Submits the form as the person would, with what it holds now. */
  readonly resubmit: () => void;
  /** Something failed and is shown: puts focus where it belongs. */
  readonly focus: () => void;
}

/** What the person wants to have done once, however often it has to be sent. */
interface Intent {
  readonly idempotencyKey: string;
  readonly startedAt: number;
  attempt: number;
}

/** One sending of an intent. */
interface Flight {
  readonly intent: Intent;
  readonly abort: AbortController;
}

const idle: SubmissionState = { submitting: false, automatic: false };
const sending: SubmissionState = { submitting: true, automatic: false };

/** A repeat that comes sooner is not worth showing an error for. Milliseconds. */
const unnoticed = 1_000;

/** Makes the sending of one form. */
export function createSubmission<Values>(parts: SubmissionParts<Values>): Submission<Values> {
  const { kit, errors, source } = parts;
  let state = idle;
  let intent: Intent | undefined;
  let flight: Flight | undefined;
  let cancelRepeat: (() => void) | undefined;
  let attached = 0;
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
    cancelRepeat?.();
    intent ??= { idempotencyKey: newKey(), startedAt: kit.clock.now(), attempt: 0 };
    intent.attempt++;
    const own: Flight = { intent, abort: new AbortController() };
    flight = own;
    errors.clear();
    become(sending);
    const { submit, onSuccess } = parts.options();
    const context = { ...intent, signal: own.abort.signal };
    let result: unknown;
    try {
      result = await submit(values, context);
      if (isFailedAnswer(result)) throw result;
    } catch (thrown) {
      const error = await kit.parseResponse(thrown);
      if (flight === own) fail(own, error, values);
      return false;
    }
    if (flight !== own) return false;
    flight = intent = undefined;
    become(idle);
    kit.settle(source);
    onSuccess?.(result, values);
    return true;
  };

  const fail = (own: Flight, error: ApiError, values: Values): void => {
    flight = undefined;
    const { onFailure } = parts.options();
    const presentation = show(own.intent, error);
    const { retry } = presentation;
    // Edited meanwhile: what would be repeated is no longer what the person wants.
    const repeats = retry.do === 'retry' && own.intent === intent && attached > 0;
    const soon = repeats && retry.at - kit.clock.now() < unnoticed;
    if (repeats) cancelRepeat = repeatAt(kit.clock, retry.at, () => void send(values));
    if (!soon && attached > 0 && shownHere(presentation)) {
      errors.show(presentation);
      parts.focus();
    }
    become(soon ? sending : waiting(presentation, repeats));
    // The API keeps answering a key with what came of it the first time.
    if (presentation.meaning.variant === 'resubmitted') intent = undefined;
    if (!soon) onFailure?.(error, presentation);
  };

  const show = (of: Intent, error: ApiError): Presentation => {
    const { subject, idempotent, aliases, situation } = parts.options();
    const fields = parts.access.getFields();
    // Without a summary, only fields that show their own messages can take one.
    const inSight = errors.hasSummary()
      ? fields
      : fields.filter((field) => errors.isShown(typeof field === 'string' ? field : field.name));
    return parts.report()(
      error,
      {
        occasion: 'submit',
        source,
        attempt: of.attempt,
        startedAt: of.startedAt,
        fields: inSight,
        surfaces: attached === 0 ? [] : errors.hasSummary() ? ['field', 'summary', 'form'] : ['field'],
        ...(subject !== undefined && { subject }),
        ...(aliases && { aliases }),
        ...(idempotent && { request: { ...error.request, idempotent } }),
        ...situation,
      },
      {
        retry: parts.resubmit,
        fix: () => void errors.focusField(errors.getSnapshot().fields[0]?.name ?? ''),
      },
    );
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
    tryNow: parts.resubmit,
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

function newKey(): string {
  // `randomUUID` is missing on pages served without TLS.
  return crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
}
