import type { FormSubmission } from '@tactful/react/headless';
import { sendWith } from './toServer.ts';

export interface BoundForm {
  readonly onSubmit: () => Promise<void>;
  /** Takes over the sending of the form. */
  readonly connect: () => void;
  /** Hears of every change of the form. */
  readonly changed: (values: unknown, submitCount: number) => void;
}

/** The methods of a form that stay the same for its life. */
export interface FormMethods {
  readonly submitForm: () => Promise<unknown>;
  readonly validateForm: () => Promise<unknown>;
}

/** Ties a form to its errors and its sending, once for the life of the form. */
export function bindForm<Values>(
  { submitForm, validateForm }: FormMethods,
  { errors, submission, focus }: Omit<FormSubmission<Values>, 'state'>,
): BoundForm {
  let sent = false;
  let before: { readonly values: unknown; readonly submitCount: number } | undefined;

  const submit = async (): Promise<void> => {
    sent = false;
    await submitForm();
    if (sent) return;
    const found = await validateForm();
    if (Object.keys(found ?? {}).length === 0) {
      throw new Error(
        'Tactful: the form is valid, but its values went elsewhere. Give it `onSubmit: toServer` of @tactful/formik.',
      );
    }
    errors.showInvalid();
    focus();
  };
  const onSubmit = (): Promise<void> => submission.attempt(submit);

  return {
    onSubmit,
    connect: () => {
      submission.resubmitWith(onSubmit);
      sendWith(submitForm, async (values) => {
        sent = true;
        await submission.send(values as Values);
      });
    },
    changed: (values, submitCount) => {
      if (before && submitCount < before.submitCount) submission.reset();
      else if (before && values !== before.values) {
        submission.edited();
        errors.valuesChanged();
      }
      before = { values, submitCount };
    },
  };
}
