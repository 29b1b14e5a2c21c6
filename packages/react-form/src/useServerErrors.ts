'use client';

import { serverErrors, type ServerErrors } from '@tactful/react/headless';
import { keepInput } from './keepInput.ts';
import { submitterOf } from './submitterOf.ts';
import { usePlainForm, type PlainFormOptions } from './usePlainForm.ts';

export interface ServerErrorsOptions<Result = unknown> extends PlainFormOptions<Result> {}

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
  const { page, sending, bound, check } = usePlainForm(options);
  const send = async (data: (form: HTMLFormElement) => FormData): Promise<boolean> => {
    const form = page.form();
    return form !== undefined && bound.isReady(form) && sending.submission.send(data(form));
  };
  const answer = serverErrors(sending, page, async (event) => {
    await send((form) => new FormData(form, submitterOf(event?.nativeEvent)));
  });
  return Object.assign(answer, {
    ref: bound.ref,
    action: async (data: FormData) => {
      const form = page.form();
      if (!(await send(() => data)) && form) keepInput(form);
    },
    check,
  });
}
