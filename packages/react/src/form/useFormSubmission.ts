import { useEffect, useId, useInsertionEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ErrorKit } from '@tactful/core';
import { useTactful } from '../provider/TactfulContext.ts';
import { situate } from '../report/situate.ts';
import { useReport, type Report } from '../report/useReport.ts';
import { useBrowserLayoutEffect } from '../top-layer/useBrowserLayoutEffect.ts';
import { createFormErrorStore } from './createFormErrorStore.ts';
import { createSubmission } from './createSubmission.ts';
import { focusWhenReady } from './focusWhenReady.ts';
import type { FormAccess, FormErrorStore } from './formErrorStore.ts';
import type { FormSubmissionOptions, Submission, SubmissionState } from './submission.ts';

/** What an adapter builds upon: the errors and the sending of one form. Both stay the same for its life. */
export interface FormSubmission<Values> {
  readonly errors: FormErrorStore;
  readonly submission: Submission<Values>;
  /** Puts focus into the summary or on the first bad field, once the page is ready for it. */
  readonly focus: () => void;
  /** A component that reads it renders again when it changes. */
  readonly state: SubmissionState;
}

/**
 * The errors and the sending of one form, for adapters of form libraries.
 * @param access may be another object with every render, and so may `options`: the latest are used
 */
export function useFormSubmission<Values, Result = unknown>(
  access: FormAccess,
  options: FormSubmissionOptions<Values, Result>,
): FormSubmission<Values> {
  const tactful = useTactful();
  const { kit } = tactful;
  const source = `form${useId()}`;
  const latest: Latest<Values> = {
    access,
    options: options as FormSubmissionOptions<Values>,
    kit,
    report: useReport(),
    present: (error, situation, plan) => kit.present(error, situate(tactful, situation, error), plan),
  };
  const [form] = useState(() => createForm(source, latest));
  useInsertionEffect(() => form.update(latest));
  // Before anything is painted.
  const speaker = useRef(kit);
  useBrowserLayoutEffect(() => {
    if (speaker.current !== kit) form.errors.reword();
    speaker.current = kit;
  }, [form, kit]);
  useEffect(() => form.submission.attach(), [form]);
  const state = useSyncExternalStore(form.submission.subscribe, form.getWatched, form.getWatched);
  const { errors, submission, focus } = form;
  return {
    errors,
    submission,
    focus,
    get state() {
      form.watch();
      return state;
    },
  };
}

interface Latest<Values> {
  readonly access: FormAccess;
  readonly options: FormSubmissionOptions<Values>;
  readonly kit: ErrorKit;
  readonly report: Report;
  readonly present: ErrorKit['present'];
}

interface Form<Values> {
  readonly errors: FormErrorStore;
  readonly submission: Submission<Values>;
  readonly focus: () => void;
  readonly update: (next: Latest<Values>) => void;
  /** The sending's state; as long as nobody reads it, always the first one. */
  readonly getWatched: () => SubmissionState;
  readonly watch: () => void;
}

function createForm<Values>(source: string, first: Latest<Values>): Form<Values> {
  let latest = first;
  let watched = false;
  let giveUp: (() => void) | undefined;
  const access: FormAccess = {
    getValue: (name) => latest.access.getValue(name),
    getFields: () => latest.access.getFields(),
    focusField: (name) => latest.access.focusField(name),
    isOnPage: (name) => latest.access.isOnPage(name),
    showsErrors: (name) => latest.access.showsErrors?.(name) ?? false,
    reveal: (name) => latest.access.reveal?.(name),
  };
  const errors = createFormErrorStore(access);
  const focus = (): void => {
    giveUp?.();
    giveUp = focusWhenReady(() => errors.focus());
  };
  const submission = createSubmission<Values>({
    get kit() {
      return latest.kit;
    },
    errors,
    source,
    access,
    focus,
    report: () => latest.report,
    get present() {
      return latest.present;
    },
    options: () => latest.options,
  });
  const initial = submission.getSnapshot();
  return {
    errors,
    submission,
    focus,
    update: (next) => {
      latest = next;
    },
    getWatched: () => (watched ? submission.getSnapshot() : initial),
    watch: () => {
      watched = true;
    },
  };
}
