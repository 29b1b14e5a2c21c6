import { createErrorKit, type Copy, type ErrorKit } from '@tactful/core';
import { canonicalName, TactfulProvider, type SubmitContext } from '@tactful/react/headless';
import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { ContractValues, FormUnderTest } from './contractForm.tsx';
import { createHeldApi, type HeldApi } from './heldApi.ts';
import { field, press } from './person.ts';

/** What the API says about paths in what was sent, as problem details (RFC 9457). */
export type Complaints = readonly (readonly [pointer: string, message: string, code?: string])[];

/** How often it is looked whether something has come about, and what passes in between. */
export interface Patience {
  readonly looks: number;
  readonly pause: () => Promise<unknown>;
}

/** The form of a contract on a page, and the API behind it. */
export interface FormPage {
  readonly form: FormUnderTest;
  readonly kit: () => ErrorKit;
  readonly api: () => HeldApi<ContractValues, SubmitContext>;
  /** Shows the form, in place of what was there. */
  open(options?: { readonly summary?: boolean }): Promise<void>;
  /** Shows something else. */
  mount(element: ReactElement): void;
  /** Shows something else in the same provider: what was there leaves the page. */
  replace(element: ReactElement | string): void;
  /** Has the same page in another language: its provider is given a kit that speaks it. */
  speak(copy: Copy): void;
  close(): void;
  /** Presses "Send" and waits until it was sent; answers how often that was. */
  send(): Promise<number>;
  refuse(complaints: Complaints): void;
  /** Sends, has it refused, and waits until inputs are enabled again. */
  fail(complaints: Complaints): Promise<void>;
  /** Waits for something to become true. */
  until(condition: () => unknown): Promise<void>;
}

export function createFormPage(form: FormUnderTest, { looks, pause }: Patience): FormPage {
  let kit = createErrorKit();
  let api: HeldApi<ContractValues, SubmitContext> = createHeldApi();
  let close: (() => void) | undefined;
  let render: (() => void) | undefined;
  let shown: ReactElement | string = '';

  const page: FormPage = {
    form,
    kit: () => kit,
    api: () => api,
    mount: (element) => {
      close?.();
      kit = createErrorKit();
      const main = document.body.appendChild(document.createElement('main'));
      const root = createRoot(main);
      const { calls } = api;
      close = () => {
        root.unmount();
        main.remove();
        // React holds back what any action changes until all have ended, those of other forms too.
        for (const call of calls) call.accept();
      };
      render = () => root.render(<TactfulProvider kit={kit}>{shown}</TactfulProvider>);
      page.replace(element);
    },
    replace: (element) => {
      shown = element;
      render?.();
    },
    speak: (copy) => {
      kit = createErrorKit({ copy });
      render?.();
    },
    close: () => close?.(),
    open: async ({ summary = true } = {}) => {
      api = createHeldApi();
      page.mount(
        <StrictMode>
          <form.Form submit={api.submit} summary={summary} />
        </StrictMode>,
      );
      await page.until(() => field('email'));
      // Nobody is as quick as to press a button before the form's effects have run.
      await settled();
    },
    send: async () => {
      const count = api.calls.length + 1;
      press('Send');
      await page.until(() => api.calls.length === count);
      return count;
    },
    refuse: (complaints) => api.last().refuse(422, problem(complaints)),
    fail: async (complaints) => {
      await page.send();
      page.refuse(complaints);
      await settled();
      await page.until(() => !field('email').matches(':disabled'));
    },
    until: async (condition) => {
      let reason: unknown;
      for (let count = 0; count < looks; count++) {
        try {
          if (condition()) return;
          reason = new Error(`This never came about: ${String(condition)}`);
        } catch (thrown) {
          reason = thrown;
        }
        await pause();
      }
      throw reason;
    },
  };
  return page;
}

export function problem(complaints: Complaints): unknown {
  return {
    type: 'https://example.com/problems/validation',
    title: 'Some values were not accepted.',
    status: 422,
    errors: complaints.map(([pointer, detail, code]) => ({ pointer: `#${pointer}`, detail, code })),
  };
}

/** What is said about a field. */
export function said(name: string, source?: 'client' | 'server'): string {
  const found = document.querySelector(`[data-messages="${name}"]`);
  return (source ? found?.getAttribute(`data-${source}`) : found?.textContent) ?? '';
}

/** What the summary says, in its order. */
export function listed(): string[] {
  return [...document.querySelectorAll('[data-summary] li')].map(({ textContent }) => textContent ?? '');
}

/** What has the focus: the summary, or the field of that name. */
export function focused(): string | undefined {
  const element = document.activeElement;
  if (element?.hasAttribute('data-summary')) return 'summary';
  return element instanceof HTMLInputElement ? canonicalName(element.name) : undefined;
}

/** Lets everything that is under way come to its end: timers of no length, messages, all that React has to do. */
export async function settled(): Promise<void> {
  for (let count = 0; count < 3; count++) {
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', done, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  }
}

/** The same, and what comes of it when it is drawn: focus moves then. */
export async function drawn(frames = 2): Promise<void> {
  await settled();
  for (let count = 0; count < frames; count++) {
    await new Promise(requestAnimationFrame);
    await settled();
  }
}
