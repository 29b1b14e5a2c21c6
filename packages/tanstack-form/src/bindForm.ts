import type { FormSubmission } from '@tactful/react/headless';
import { clientErrors, type FieldErrorsLike } from './clientErrors.ts';
import { submitMeta, type SubmitMeta } from './toServer.ts';

/** What is used of a form. A form of any values and validators is one. */
export interface AnyForm<Values> {
  readonly state: {
    readonly values: Values;
    readonly submissionAttempts: number;
    readonly isSubmitSuccessful: boolean;
    readonly fieldMeta: Readonly<Record<string, FieldErrorsLike | undefined>>;
  };
  readonly store: { subscribe(listener: () => void): unknown };
  getFieldValue(name: never): unknown;
  handleSubmit(meta: SubmitMeta): Promise<void>;
}

export interface BoundForm {
  readonly onSubmit: () => Promise<void>;
  /** Listens to the form. Answers how to stop. */
  readonly connect: () => () => void;
}

/** Ties a form to its errors and its sending, once for the life of the form. */
export function bindForm<Values>(
  form: AnyForm<Values>,
  { errors, submission, focus }: Omit<FormSubmission<Values>, 'state'>,
): BoundForm {
  const submit = async (): Promise<void> => {
    let sent = false;
    const send = async (values: Values): Promise<void> => {
      sent = true;
      await submission.sendOrThrow(values);
    };
    await form.handleSubmit(submitMeta(send));
    const { isSubmitSuccessful, values } = form.state;
    // The form does not hand its values on: then they are sent after it.
    if (!sent && isSubmitSuccessful) await send(values);
    if (sent) return;
    errors.showInvalid();
    focus();
  };

  const onSubmit = (): Promise<void> => submission.attempt(submit);

  return {
    onSubmit,
    connect: () => {
      submission.resubmitWith(onSubmit);
      let before = form.state;
      const changed = (): void => {
        const { state } = form;
        const { values, fieldMeta, submissionAttempts } = state;
        if (submissionAttempts < before.submissionAttempts) submission.reset();
        else if (values !== before.values) {
          submission.edited();
          errors.valuesChanged();
        }
        if (fieldMeta !== before.fieldMeta) errors.setClientErrors(clientErrors(fieldMeta));
        before = state;
      };
      const subscription = form.store.subscribe(changed);
      return () => end(subscription);
    },
  };
}

/** Versions of the library answer with a function, or with something that has one. */
function end(subscription: unknown): void {
  if (typeof subscription === 'function') subscription();
  else (subscription as { unsubscribe(): void }).unsubscribe();
}
