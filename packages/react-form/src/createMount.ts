import type { Page } from '@tactful/react/headless';
import type { BoundForm, Findings } from './bindForm.ts';

/** The form element while it is on the page, and the app's latest word on what is wrong with it. */
export interface Mount {
  readonly current: () => HTMLFormElement | undefined;
  /** For `<form ref>`. */
  readonly ref: (element: HTMLFormElement | null) => void;
  readonly bind: (bound: BoundForm) => void;
  readonly validate: (data: FormData) => Findings | undefined | void;
  readonly validateBy: (validate: Mount['validate'] | undefined) => void;
}

export function createMount(page: Page): Mount {
  let form: HTMLFormElement | undefined;
  let bound: BoundForm | undefined;
  let validate: Mount['validate'] | undefined;
  let disconnect: (() => void) | undefined;
  const connect = (): void => {
    disconnect?.();
    disconnect = form && bound?.connect(form);
  };
  return {
    current: () => form,
    ref: (element) => {
      form = element ?? undefined;
      page.drawnIn(element);
      connect();
    },
    bind: (to) => {
      bound = to;
      connect();
    },
    validate: (data) => validate?.(data),
    validateBy: (by) => {
      validate = by;
    },
  };
}
