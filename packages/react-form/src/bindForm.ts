import type { FormSubmission, Page } from '@tactful/react/headless';

/** What the form itself finds wrong, by field. */
export type Findings = Readonly<Record<string, string | readonly string[] | undefined>>;

export type Validate = (data: FormData) => Findings | undefined | void;

export interface BoundForm {
  /** For `<form ref>`. */
  readonly ref: (form: HTMLFormElement | null) => void;
  /** Takes the app's latest word on what is wrong with the form. */
  readonly validateBy: (validate: Validate | undefined) => void;
  /** Checks the form; answers whether nothing was found. */
  readonly check: (form: HTMLFormElement) => boolean;
  /** Checks the form before it is sent, and shows what is wrong. Answers whether it may be sent. */
  readonly isReady: (form: HTMLFormElement) => boolean;
}

/** Ties a form element to its errors and its sending, once for the life of the form. */
export function bindForm(
  { errors, submission, focus }: Omit<FormSubmission<FormData>, 'state'>,
  page: Page,
): BoundForm {
  let disconnect: (() => void) | undefined;
  let validate: Validate | undefined;

  /** Has the form look at itself, or at the fields of these names only. Answers whether nothing was found. */
  const check = (form: HTMLFormElement, only?: readonly string[]): boolean => {
    const found = new Map<string, readonly string[]>();
    for (const [name, said = []] of Object.entries(validate?.(new FormData(form)) ?? {})) {
      if (said.length > 0 && (only?.includes(name) ?? true)) found.set(name, [said].flat());
    }
    errors.setClientErrors(found);
    return found.size === 0;
  };

  const connect = (form: HTMLFormElement): (() => void) => {
    const edited = (): void => {
      submission.edited();
      errors.valuesChanged();
      // While something is corrected, what was found goes; nothing new comes up before the next check.
      const corrected = errors.getSnapshot().fields.filter(({ client }) => client.length > 0);
      if (corrected.length > 0)
        check(
          form,
          corrected.map(({ name }) => name),
        );
    };
    const reset = (event: Event): void => {
      if (event.defaultPrevented) return;
      submission.reset();
      errors.setClientErrors(new Map());
    };
    // Rows come, go and move without anyone typing.
    const observer = new MutationObserver(() => errors.valuesChanged());
    observer.observe(form, { subtree: true, childList: true, attributeFilter: ['name'] });
    submission.resubmitWith(() => form.requestSubmit());
    // What came with the page from the server was said before there were inputs.
    errors.valuesKnown();
    const end = new AbortController();
    form.addEventListener('input', edited, end);
    form.addEventListener('change', edited, end);
    form.addEventListener('reset', reset, end);
    return () => {
      observer.disconnect();
      end.abort();
    };
  };

  return {
    ref: (form) => {
      page.drawnIn(form);
      disconnect?.();
      disconnect = form ? connect(form) : undefined;
    },
    validateBy: (by) => {
      validate = by;
    },
    check: (form) => check(form),
    isReady: (form) => {
      if (submission.getSnapshot().submitting) return false;
      if (check(form)) return true;
      errors.showInvalid();
      focus();
      return false;
    },
  };
}
