import { useEffect, useInsertionEffect, useMemo, useState } from 'react';
import {
  createPage,
  serverErrors,
  useFormSubmission,
  type ServerErrors,
  type SubmissionOptions,
} from '@tactful/react/headless';
import { bindForm, type Findings } from './bindForm.ts';
import { createMount } from './createMount.ts';
import { keepInput } from './keepInput.ts';
import { submitterOf } from './submitterOf.ts';
import { valueOnPage } from './valueOnPage.ts';

export interface ServerErrorsOptions<Result = unknown> extends SubmissionOptions<FormData, Result> {
  /** What the API calls fields that the form calls otherwise: `{ emailAddress: 'email' }`. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** What the form itself finds wrong, by field. Asked on submit, and again while that is corrected. */
  validate?: ((data: FormData) => Findings | undefined | void) | undefined;
  /** Opens the step, tab or section that holds a field, when the person wants to go there. */
  reveal?: ((name: string) => unknown) | undefined;
}

export interface PlainServerErrors extends ServerErrors {
  /** For `<form ref>`. */
  readonly ref: (form: HTMLFormElement | null) => void;
  /** For `<form action>` of React 19, in place of `onSubmit`. What was typed stays when it fails. */
  readonly action: (data: FormData) => Promise<void>;
  /** Has the form look at itself; answers whether nothing is wrong. */
  readonly check: () => boolean;
}

/**
 * Puts what an API says about a submission where it belongs in a form of plain inputs: on fields, into the summary, or,
 * where it isn't about a field, on the surface that fits. Nothing is lost, and nothing keeps it from being sent again.
 *
 * The form gets `ref` and either `onSubmit` or `action`; inputs bear their names and keep their own values.
 */
export function useServerErrors<Result = unknown>(options: ServerErrorsOptions<Result>): PlainServerErrors {
  const { fields, validate, reveal, ...submissionOptions } = options;
  const [page] = useState(createPage);
  const [mount] = useState(() => createMount(page));
  useInsertionEffect(() => mount.validateBy(validate));
  const sending = useFormSubmission<FormData, Result>(
    {
      ...page.access(() => []),
      getValue: (name) => {
        const form = mount.current();
        return form && valueOnPage(form, name);
      },
      reveal,
    },
    { ...submissionOptions, aliases: fields },
  );
  const { errors, submission, focus } = sending;
  const bound = useMemo(
    () => bindForm({ errors, submission, focus }, mount.validate),
    [errors, submission, focus, mount],
  );
  useEffect(() => mount.bind(bound), [mount, bound]);

  const send = async (data: (form: HTMLFormElement) => FormData): Promise<boolean> => {
    const form = mount.current();
    return form !== undefined && bound.isReady(form) && submission.send(data(form));
  };
  const answer = serverErrors(sending, async (event) => {
    event?.preventDefault();
    await send((form) => new FormData(form, submitterOf(event?.nativeEvent)));
  });
  return Object.assign(answer, {
    ref: mount.ref,
    action: async (data: FormData) => {
      const form = mount.current();
      if (!(await send(() => data)) && form) keepInput(form);
    },
    check: () => {
      const form = mount.current();
      return form !== undefined && bound.check(form);
    },
  });
}
