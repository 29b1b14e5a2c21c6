'use client';

import { useEffect, useReducer, useState, type FormEvent } from 'react';
import {
  reviveError,
  serverErrors,
  useErrorKit,
  type ServerErrors,
  type Submission,
} from '@tactful/react/headless';
import { createAnswers } from './createAnswers.ts';
import { keepInput } from './keepInput.ts';
import { submitterOf } from './submitterOf.ts';
import { usePlainForm, type PlainFormOptions } from './usePlainForm.ts';

export interface ActionErrorsOptions extends Omit<PlainFormOptions, 'submit' | 'idempotent'> {
  /** The error in a state, if it holds one: what was thrown, or an `ApiError` as it was written on the server. Default `state.error`. */
  errorOf?: ((state: unknown) => unknown) | undefined;
  /** The form's fields, so that errors that come with the page from the server find their places at once. */
  names?: readonly string[] | undefined;
}

export interface ActionErrors extends Omit<ServerErrors, 'onSubmit'> {
  /** For `<form ref>`. */
  readonly ref: (form: HTMLFormElement | null) => void;
  /** For `<form onSubmit>`, beside its `action`: what is found wrong or sent already is not sent. */
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Has the form look at itself; answers whether nothing is wrong. */
  readonly check: () => boolean;
}

/**
 * Puts the error in the state of a `useActionState` where it belongs: on fields, into the summary, or on the surface
 * that fits. Works before the page has come alive, and keeps what was typed when the action fails.
 * @param state what `useActionState` answers first
 */
export function useActionErrors(state: unknown, options: ActionErrorsOptions = {}): ActionErrors {
  const { errorOf = errorIn, names = [], ...formOptions } = options;
  const { kit } = useErrorKit();
  const given = errorOf(state);
  const [answers] = useState(() => createAnswers(state, given));
  const [look, lookAgain] = useReducer((count: number) => count + 1, 0);
  const { page, sending, bound, check } = usePlainForm({ ...formOptions, submit: answers.next }, names);
  const { submission } = sending;

  // What came with the page stands there at once, on the server too.
  useState(() => {
    if (given === undefined) return;
    submission.showFailed(kit.parseError(reviveError(given)), {
      occasion: 'submit',
      fields: names,
      surfaces: ['field', 'summary', 'form'],
      aliases: formOptions.fields ?? {},
    });
  });
  useEffect(() => {
    if (answers.see(state, given, look)) lookAgain();
  }, [answers, state, given, look]);

  return Object.assign(
    serverErrors(sending, page, async () => {}),
    {
      ref: bound.ref,
      check,
      onSubmit: (event: FormEvent<HTMLFormElement>): void => {
        const form = event.currentTarget;
        if (bound.isReady(form)) void follow(form, submission, submitterOf(event.nativeEvent));
        else event.preventDefault();
      },
    },
  );
}

/** Waits for the answer to what the action sends, and keeps what was typed until it is accepted. */
async function follow(
  form: HTMLFormElement,
  submission: Submission<FormData>,
  submitter: HTMLElement | null,
): Promise<void> {
  const release = keepInput(form);
  if (await submission.send(new FormData(form, submitter))) release();
}

function errorIn(state: unknown): unknown {
  return (state as { readonly error?: unknown } | null | undefined)?.error ?? undefined;
}
