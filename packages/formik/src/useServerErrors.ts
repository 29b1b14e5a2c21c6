import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import {
  createPage,
  namesOfValues,
  serverErrors,
  useFormSubmission,
  type ServerErrors,
  type SubmissionOptions,
} from '@tactful/react/headless';
import { getIn } from 'formik';
import { bindForm, type FormMethods } from './bindForm.ts';
import { clientErrors } from './clientErrors.ts';

export interface ServerErrorsOptions<Values, Result = unknown> extends SubmissionOptions<Values, Result> {
  /** What the API calls fields that the form calls otherwise: `{ emailAddress: 'email' }`. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** Opens the step, tab or section that holds a field, when the person wants to go there. */
  reveal?: ((name: string) => unknown) | undefined;
}

/** What is used of a form: what `useFormik` answers, or `<Formik>` hands on. */
export interface FormikLike<Values> extends FormMethods {
  readonly values: Values;
  readonly errors: unknown;
  readonly touched: unknown;
  readonly submitCount: number;
}

/** Before anything is painted: messages move in the same frame as their rows. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Puts what an API says about a submission where it belongs in a Formik form: on fields, into the summary, or, where it
 * isn't about a field, on the surface that fits. Nothing is lost, and nothing keeps the form from being sent again.
 *
 * Give the form `onSubmit: toServer`; inputs bear their field's name.
 */
export function useServerErrors<Values, Result = unknown>(
  formik: FormikLike<Values>,
  options: ServerErrorsOptions<Values, Result>,
): ServerErrors {
  const { fields, reveal, ...submissionOptions } = options;
  const { values, submitCount, touched, submitForm, validateForm } = formik;
  const [page] = useState(createPage);
  const sending = useFormSubmission<Values, Result>(
    {
      ...page.access(() => namesOfValues(values)),
      getValue: (name) => getIn(values, name) as unknown,
      reveal,
    },
    { ...submissionOptions, aliases: fields },
  );
  const { errors, submission, focus } = sending;
  const bound = useMemo(
    () => bindForm({ submitForm, validateForm }, { errors, submission, focus }),
    [submitForm, validateForm, errors, submission, focus],
  );
  useBeforePaint(() => bound.connect(), [bound]);
  useBeforePaint(() => bound.changed(values, submitCount), [bound, values, submitCount]);
  useBeforePaint(
    () => errors.setClientErrors(clientErrors(formik.errors, touched)),
    [errors, formik.errors, touched],
  );
  return serverErrors(sending, page, bound.onSubmit);
}
