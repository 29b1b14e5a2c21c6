import { useEffect, useMemo, useState } from 'react';
import {
  createPage,
  namesOfValues,
  serverErrors,
  useFormSubmission,
  type ServerErrors,
  type SubmissionOptions,
} from '@tactful/react/headless';
import type { DeepKeys } from '@tanstack/react-form';
import { bindForm, type AnyForm } from './bindForm.ts';

export interface ServerErrorsOptions<Values, Result = unknown> extends SubmissionOptions<Values, Result> {
  /** What the API calls fields that the form calls otherwise: `{ emailAddress: 'email' }`. */
  fields?: Readonly<Record<string, DeepKeys<Values> | ''>> | undefined;
  /** Opens the step, tab or section that holds a field, when the person wants to go there. */
  reveal?: ((name: string) => unknown) | undefined;
}

/**
 * Puts what an API says about a submission where it belongs in a TanStack Form: on fields, into the summary, or, where
 * it isn't about a field, on the surface that fits. Nothing is lost, and nothing keeps the form from being sent again.
 *
 * Give the form `onSubmit: toServer`; inputs bear their field's name.
 */
export function useServerErrors<Values, Result = unknown>(
  form: AnyForm<Values>,
  options: ServerErrorsOptions<Values, Result>,
): ServerErrors {
  const { fields, reveal, ...submissionOptions } = options;
  const [page] = useState(createPage);
  const sending = useFormSubmission<Values, Result>(
    {
      ...page.access(() => [...Object.keys(form.state.fieldMeta), ...namesOfValues(form.state.values)]),
      getValue: (name) => form.getFieldValue(name as never),
      reveal,
    },
    { ...submissionOptions, aliases: fields },
  );
  const { errors, submission, focus } = sending;
  const bound = useMemo(
    () => bindForm(form, { errors, submission, focus }),
    [form, errors, submission, focus],
  );
  useEffect(() => bound.connect(), [bound]);
  return serverErrors(sending, page, bound.onSubmit);
}
