import { useInsertionEffect, useMemo, useState } from 'react';
import {
  createPage,
  useFormSubmission,
  type FormSubmission,
  type Page,
  type SubmissionOptions,
} from '@tactful/react/headless';
import { bindForm, type BoundForm, type Validate } from './bindForm.ts';
import { valueOnPage } from './valueOnPage.ts';

/** What every form of plain inputs takes. */
export interface PlainFormOptions<Result = unknown> extends SubmissionOptions<FormData, Result> {
  /** What the API calls fields that the form calls otherwise: `{ emailAddress: 'email' }`. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** What the form itself finds wrong, by field. Asked before it is sent, and again while that is corrected. */
  validate?: Validate | undefined;
  /** Opens the step, tab or section that holds a field, when the person wants to go there. */
  reveal?: ((name: string) => unknown) | undefined;
}

export interface PlainForm {
  readonly page: Page;
  readonly sending: FormSubmission<FormData>;
  readonly bound: BoundForm;
  /** Has the form look at itself; answers whether nothing is wrong. */
  readonly check: () => boolean;
}

/** A form of plain inputs with its errors and its sending. `names` are fields that it has for certain. */
export function usePlainForm<Result>(
  { fields, validate, reveal, ...options }: PlainFormOptions<Result>,
  names: readonly string[] = [],
): PlainForm {
  const [page] = useState(createPage);
  const sending = useFormSubmission<FormData, Result>(
    {
      ...page.access(() => names),
      getValue: (name) => {
        const form = page.form();
        return form && valueOnPage(form, name);
      },
      reveal,
    },
    { ...options, aliases: fields },
  );
  const { errors, submission, focus } = sending;
  const bound = useMemo(
    () => bindForm({ errors, submission, focus }, page),
    [errors, submission, focus, page],
  );
  useInsertionEffect(() => bound.validateBy(validate));
  const check = (): boolean => {
    const form = page.form();
    return form !== undefined && bound.check(form);
  };
  return { page, sending, bound, check };
}
