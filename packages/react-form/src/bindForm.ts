import type { FormSubmission } from '@tactful/react/headless';

/** What the form itself finds wrong, by field. */
export type Findings = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface BoundForm {
  /** Checks the form; answers whether nothing was found. */
  readonly check: (form: HTMLFormElement) => boolean;
  /** Checks the form before it is sent, and shows what is wrong. Answers whether it may be sent. */
  readonly isReady: (form: HTMLFormElement) => boolean;
  /** Listens to the form element. Answers how to stop. */
  readonly connect: (form: HTMLFormElement) => () => void;
}

/** Ties a form element to its errors and its sending. */
export function bindForm(
  { errors, submission, focus }: Omit<FormSubmission<FormData>, 'state'>,
  validate: (data: FormData) => Findings | undefined | void,
): BoundForm {
  const found = (form: HTMLFormElement): Map<string, readonly string[]> => {
    const findings = Object.entries(validate(new FormData(form)) ?? {});
    return new Map(findings.flatMap(([name, said = []]) => (said.length > 0 ? [[name, [said].flat()]] : [])));
  };
  const check = (form: HTMLFormElement): boolean => {
    const now = found(form);
    errors.setClientErrors(now);
    return now.size === 0;
  };
  /** While something is corrected, what was found goes; nothing new comes up before the next check. */
  const checkCorrections = (form: HTMLFormElement): void => {
    const before = errors.getSnapshot().fields.filter(({ client }) => client.length > 0);
    if (before.length === 0) return;
    const now = found(form);
    const names = new Set(before.map(({ name }) => name));
    errors.setClientErrors(new Map([...now].filter(([name]) => names.has(name))));
  };

  return {
    check,
    isReady: (form) => {
      if (submission.getSnapshot().submitting) return false;
      if (check(form)) return true;
      errors.showInvalid();
      focus();
      return false;
    },
    connect: (form) => {
      const edited = (): void => {
        submission.edited();
        errors.valuesChanged();
        checkCorrections(form);
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
      form.addEventListener('input', edited);
      form.addEventListener('change', edited);
      form.addEventListener('reset', reset);
      return () => {
        observer.disconnect();
        form.removeEventListener('input', edited);
        form.removeEventListener('change', edited);
        form.removeEventListener('reset', reset);
      };
    },
  };
}
