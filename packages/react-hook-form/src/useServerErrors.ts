import { useEffect, useMemo } from 'react';
import {
  serverErrors,
  useFormSubmission,
  type ServerErrors,
  type SubmissionOptions,
} from '@tactful/react/headless';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { bindForm } from './bindForm.ts';
import { isPlainField } from './createMirror.ts';
import type { FieldAliases } from './fieldAliases.ts';
import { focusField } from './focusField.ts';
import { insideForm } from './insideForm.ts';
import { knownFields } from './knownFields.ts';

export interface ServerErrorsOptions<
  Values extends FieldValues,
  Output = Values,
  Result = unknown,
> extends SubmissionOptions<Output, Result> {
  /** What the API calls fields that the form calls otherwise: `{ emailAddress: 'email' }`. */
  fields?: FieldAliases<Values> | undefined;
  /** Opens the step, tab or section that holds a field, when the person wants to go there. */
  reveal?: ((name: FieldPath<Values>) => unknown) | undefined;
  /** Whether `formState.errors` has the API's messages too, where that is safe. Default true; at most 100 fields. */
  mirror?: boolean | undefined;
}

/**
 * Puts what an API says about a submission where it belongs in a React Hook Form: on fields, into the summary, or, where
 * it isn't about a field, on the surface that fits. Nothing is lost, and nothing keeps the form from being sent again.
 */
export function useServerErrors<
  Values extends FieldValues,
  Context = unknown,
  Output = Values,
  Result = unknown,
>(
  form: UseFormReturn<Values, Context, Output>,
  options: ServerErrorsOptions<Values, Output, Result>,
): ServerErrors {
  const { control } = form;
  const { fields, reveal, mirror = true, ...submissionOptions } = options;
  const inside = useMemo(() => insideForm(control), [control]);
  const sending = useFormSubmission<Output, Result>(
    {
      getValue: (name) => inside.valueAt(name),
      getFields: () => knownFields(inside),
      isOnPage: (name) => inside.isMounted(name),
      focusField: (name) => focusField(inside, name),
      showsErrors: (name) => mirror && isPlainField(inside, name),
      reveal: reveal && ((name) => reveal(name as FieldPath<Values>)),
    },
    { ...submissionOptions, aliases: fields as Record<string, string> | undefined },
  );
  const { errors, submission, focus } = sending;
  // A form's methods stay the same for its life; the object that holds them need not.
  const bound = useMemo(
    () => bindForm(form, inside, { errors, submission, focus }, mirror),
    // oxlint-disable-next-line react/exhaustive-deps -- its methods stay the same for its life, the object need not
    [inside, errors, submission, focus, mirror],
  );
  useEffect(() => bound.connect(), [bound]);
  return serverErrors(sending, inside, bound.onSubmit);
}
