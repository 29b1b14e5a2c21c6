import type { ApiError, Presentation, Situation } from '@tactful/core';
import type { RemedyHandlers } from '../remedy/remedyHandlers.ts';
import type { RowId } from './aliasesOfRows.ts';

/** What a form's `submit` is told beside the values. */
export interface SubmitContext {
  /** Aborted when the form is reset. Hand it to `fetch`. */
  readonly signal: AbortSignal;
  /**
   * The same for every repeat of one intent, a new one as soon as anything is edited. Send it in the header your API
   * names for it, and set `idempotent`: only then is a submission repeated by itself.
   */
  readonly idempotencyKey: string;
  /** 1, and one more for each repeat of the same intent. */
  readonly attempt: number;
}

export interface SubmissionOptions<Values, Result = unknown> {
  /** Sends the values. What it throws or rejects with, and a `Response` that isn't `ok`, is a failed submission. */
  submit: (values: Values, context: SubmitContext) => Result | Promise<Result>;
  /** What is being sent, as the person would say it: "this subscriber". */
  subject?: string | undefined;
  /** Whether `submit` sends the idempotency key. Default false: then nothing is sent twice by itself. */
  idempotent?: boolean | undefined;
  /** What the API calls a row of a list, where it names rows rather than counting them. Default: the row's `id`. */
  rowId?: RowId | undefined;
  /** Anything else about the situation. */
  situation?: Partial<Situation> | undefined;
  /** What this form can do about a failure, such as comparing two versions. They win over the provider's. */
  remedies?: RemedyHandlers | undefined;
  /** It was sent, and accepted. */
  onSuccess?: ((result: Result, values: Values) => void) | undefined;
  /** It failed, and is already shown. */
  onFailure?: ((error: ApiError, presentation: Presentation) => void) | undefined;
}

export interface FormSubmissionOptions<Values, Result = unknown> extends SubmissionOptions<Values, Result> {
  /** What the API calls fields that the form calls otherwise: `{ emailAddress: 'email' }`. */
  aliases?: Situation['aliases'] | undefined;
}

/** Where a form is between being filled in and being accepted. A new object for every change. */
export interface SubmissionState {
  readonly submitting: boolean;
  /** When it is sent again by itself, or may be sent again by the person. In milliseconds since 1970. */
  readonly retryAt?: number;
  /** Whether that happens by itself. */
  readonly automatic: boolean;
}

/** The sending of one form, outside React. */
export interface Submission<Values> {
  readonly getSnapshot: () => SubmissionState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Sends the values; while something is being sent, does nothing. Never rejects because of a failed submission.
   * Answers whether it was accepted.
   */
  send(values: Values): Promise<boolean>;
  /**
   * Sends the values, and throws when they were not accepted, so that a form library on the way doesn't take that for a
   * success. `attempt` catches it.
   */
  sendOrThrow(values: Values): Promise<void>;
  /** Runs what leads to `send`, such as the form's own validation; does nothing while it runs, or while sending. */
  attempt(run: () => Promise<unknown>): Promise<void>;
  /** Shows what came of an earlier submission, such as one that the page answers. */
  showFailed(error: ApiError, situation: Situation): void;
  /** How the form is submitted as the person would, with what it holds then. */
  resubmitWith(submit: () => unknown): void;
  /** Submits the form again, without waiting for `retryAt`. */
  tryNow(): void;
  /** Gives up waiting: nothing is sent by itself any more. */
  stop(): void;
  /** Something was edited: the next submission is another intent. */
  edited(): void;
  /** Back to the beginning. An answer that is still under way changes nothing any more. */
  reset(): void;
  /** The form is on the page. Answers how to say that it left: failures then go where everyone sees them. */
  attach(): () => void;
}
