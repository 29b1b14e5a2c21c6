import type { BaseSyntheticEvent } from 'react';
import type { Page } from './createPage.ts';
import type { FormErrorStore } from './formErrorStore.ts';
import type { FormSubmission } from './useFormSubmission.ts';

/** What every form adapter's `useServerErrors` answers. */
export interface ServerErrors {
  /** For `<form onSubmit>`. */
  readonly onSubmit: (event?: BaseSyntheticEvent) => Promise<void>;
  /** For `<FormErrorsProvider>`; the same for the form's life. */
  readonly errors: FormErrorStore;
  /** For `<ErrorSummary>`. */
  readonly summary: { readonly errors: FormErrorStore };
  /** Something is being sent. Reading it, `retryAt` or `automatic` renders the component again when they change. */
  readonly submitting: boolean;
  /** When it is sent again by itself, or may be sent again by the person. In milliseconds since 1970. */
  readonly retryAt: number | undefined;
  /** Whether that happens by itself. */
  readonly automatic: boolean;
  /** Gives up sending again by itself. */
  readonly stop: () => void;
}

/**
 * The usual answer of an adapter. What is not read costs no render.
 * @param page hears which element the form is drawn in
 * @param submit the form is submitted; the browser doesn't send it any more
 */
export function serverErrors<Values>(
  form: FormSubmission<Values>,
  page: Pick<Page, 'drawnIn'>,
  submit: ServerErrors['onSubmit'],
): ServerErrors {
  const { errors, submission } = form;
  return {
    onSubmit: async (event) => {
      event?.preventDefault();
      page.drawnIn(event?.currentTarget);
      await submit(event);
    },
    errors,
    summary: { errors },
    stop: () => submission.stop(),
    get submitting() {
      return form.state.submitting;
    },
    get retryAt() {
      return form.state.retryAt;
    },
    get automatic() {
      return form.state.automatic;
    },
  };
}
