import type { FormSubmission } from '@tactful/react/headless';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { clientErrors } from './clientErrors.ts';
import { createMirror } from './createMirror.ts';
import type { InsideForm } from './insideForm.ts';

/** A form of the library tied to its errors and its sending. */
export interface BoundForm {
  readonly onSubmit: (event?: React.BaseSyntheticEvent) => Promise<void>;
  /** Listens to the form. Answers how to stop. */
  readonly connect: () => () => void;
}

/** Ties them together, once for the life of a form. */
export function bindForm<Values extends FieldValues, Context, Output>(
  form: UseFormReturn<Values, Context, Output>,
  inside: InsideForm,
  { errors, submission, focus }: Omit<FormSubmission<Output>, 'state'>,
  mirrors: boolean,
): BoundForm {
  const mirror = createMirror(form, inside, errors, mirrors);
  let sending = false;
  let submitCount = 0;

  const stateChanged = (state: { errors?: object; submitCount?: number; isSubmitting?: boolean }): void => {
    if (mirror.isSyncing()) return;
    const fewer = (state.submitCount ?? 0) < submitCount;
    submitCount = state.submitCount ?? 0;
    const wasReset = fewer || (sending && state.isSubmitting === false);
    // Unless the app has asked for errors to be kept, a reset leaves none.
    if (wasReset && Object.keys(state.errors ?? {}).length === 0) submission.reset();
    errors.setClientErrors(clientErrors(state.errors, mirror.isOurs));
    errors.valuesChanged();
    mirror.sync();
  };

  const send = async (values: Output): Promise<void> => {
    sending = true;
    await submission.sendOrThrow(values).finally(() => {
      sending = false;
    });
  };

  const submit = async (event?: React.BaseSyntheticEvent): Promise<void> => {
    let invalid = false;
    mirror.suspend(true);
    await form
      .handleSubmit(send, () => {
        invalid = true;
      })(event)
      .finally(() => mirror.suspend(false));
    if (!invalid) return;
    errors.showInvalid();
    // The library focuses the first bad field, once at once and once in a moment: a summary comes after that.
    if (errors.hasSummary()) setTimeout(focus);
  };

  const onSubmit: BoundForm['onSubmit'] = (event) => submission.attempt(() => submit(event));

  return {
    onSubmit,
    connect: () => {
      submission.resubmitWith(onSubmit);
      const stop = [
        form.subscribe({ formState: { errors: true }, callback: stateChanged }),
        form.watch((_, event) => {
          // Earlier versions call back for everything, and tell by this what was a change.
          if (!('values' in event)) return;
          submission.edited();
          errors.valuesChanged();
        }).unsubscribe,
        errors.subscribe(mirror.sync),
      ];
      return () => {
        for (const end of stop) end();
      };
    },
  };
}
