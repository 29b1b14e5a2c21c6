import { createErrorKit, type ErrorKit } from '@tactful/core';
import { ErrorSummary, FieldError, FormErrorsProvider, FormMessage, TactfulProvider } from '@tactful/react';
import { createHeldApi, type HeldApi } from '@tactful/testing';
import { StrictMode, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useServerErrors, type ServerErrorsOptions } from './useServerErrors.ts';

/** A machine may be busy with other things. */
const patience = { timeout: 15_000 };

interface Values {
  email: string;
  name: string;
}

let root: Root;
let page: HTMLElement;
let api: HeldApi<Values>;
let kit: ErrorKit;
let form: UseFormReturn<Values>;

beforeEach(() => {
  api = createHeldApi();
  kit = createErrorKit();
  page = document.body.appendChild(document.createElement('main'));
  root = createRoot(page);
});

afterEach(() => {
  root.unmount();
  page.remove();
});

const taken = 'Choose another address.';
const invalid = { title: 'Not accepted', errors: [{ pointer: '#/email', detail: taken }] };

const show = (element: ReactNode): void =>
  root.render(
    <StrictMode>
      <TactfulProvider kit={kit}>{element}</TactfulProvider>
    </StrictMode>,
  );

const button = (name: string): HTMLButtonElement | undefined =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const press = async (name: string): Promise<void> => {
  await vi.waitFor(() => expect(button(name)?.disabled).toBe(false), patience);
  await userEvent.click(button(name) as HTMLButtonElement);
};
const send = async (count = api.calls.length + 1): Promise<void> => {
  await press('Send');
  await expect.poll(() => api.calls.length).toBe(count);
};
const text = (selector: string): string => page.querySelector(selector)?.textContent ?? '';

/** For tests that call the form's methods as an app would. */
function useHandOut(own: UseFormReturn<Values>): void {
  useEffect(() => {
    form = own;
  });
}

/** Shows errors the way apps did before: from the form library's own state. */
function OldForm({ options }: { options?: Partial<ServerErrorsOptions<Values>> }): ReactElement {
  const own = useForm<Values>({ defaultValues: { email: 'ada@example.com', name: 'Ada' }, mode: 'onChange' });
  useHandOut(own);
  const { errors, isValid, isSubmitSuccessful } = own.formState;
  const { onSubmit } = useServerErrors(own, { submit: api.submit, ...options });
  return (
    <form noValidate onSubmit={(event) => void onSubmit(event)}>
      <input aria-label="E-mail" {...own.register('email')} />
      <b>{errors.email?.message}</b>
      <i>{Object.values(errors.email?.types ?? {}).join(' | ')}</i>
      <input aria-label="Name" {...own.register('name', { required: 'Enter a name' })} />
      <s>{errors.name?.message}</s>
      <output>{isSubmitSuccessful ? 'sent' : ''}</output>
      <button type="submit" disabled={!isValid}>
        Send
      </button>
    </form>
  );
}

describe("components that read the form library's own errors", () => {
  beforeEach(() => show(<OldForm />));

  test('show what the API says, and all of it', async () => {
    await send();
    api.last().refuse(422, {
      errors: [...invalid.errors, { pointer: '#/email', detail: 'Choose a shorter address.' }],
    });
    await expect.poll(() => text('b')).toBe(taken);
    expect(text('i')).toBe(`${taken} | Choose a shorter address.`);
  });

  test('and the form is not held to be invalid, nor sent', async () => {
    await send();
    api.last().refuse(422, invalid);
    await expect.poll(() => text('b')).toBe(taken);
    await expect.poll(() => button('Send')?.disabled).toBe(false);
    expect([text('output'), form.formState.isSubmitSuccessful]).toEqual(['', false]);
    await send();
    api.last().accept();
    await expect.poll(() => text('output')).toBe('sent');
  });

  test('keep it when the form validates itself', async () => {
    await send();
    api.last().refuse(422, invalid);
    await expect.poll(() => text('b')).toBe(taken);
    await form.trigger();
    await expect.poll(() => text('b')).toBe(taken);
  });

  test('lose it with the change of the field, whenever the form validates', async () => {
    await send();
    api.last().refuse(422, invalid);
    await expect.poll(() => text('b')).toBe(taken);
    await userEvent.type(page.querySelector('input') as HTMLInputElement, 'x');
    await expect.poll(() => text('b')).toBe('');
  });

  test('see the form library’s own finding where there is one', async () => {
    await send();
    api.last().refuse(422, { errors: [{ pointer: '#/name', detail: 'Choose another name.' }] });
    await expect.poll(() => text('s')).toBe('Choose another name.');
    await userEvent.clear(page.querySelectorAll('input')[1] as HTMLInputElement);
    await expect.poll(() => text('s')).toBe('Enter a name');
  });

  test('an error the app itself has set stays the app’s', async () => {
    await send();
    api.last().refuse(422, invalid);
    await expect.poll(() => text('b')).toBe(taken);
    form.setError('name', { type: 'app', message: 'From the app' });
    await expect.poll(() => text('s')).toBe('From the app');
    await userEvent.type(page.querySelector('input') as HTMLInputElement, 'x');
    await expect.poll(() => [text('b'), text('s')]).toEqual(['', 'From the app']);
  });
});

test('the mirror can be left out', async () => {
  show(<OldForm options={{ mirror: false }} />);
  await send();
  api.last().refuse(422, invalid);
  // Nobody shows the field's message, so it goes where everyone sees it.
  await expect.poll(() => kit.notices.getSnapshot().toasts.length).toBe(1);
  expect(form.formState.errors).toEqual({});
});

function NewForm({ options }: { options?: Partial<ServerErrorsOptions<Values>> }): ReactElement {
  const own = useForm<Values>({ defaultValues: { email: 'ada@example.com', name: 'Ada' } });
  const [step, setStep] = useState(1);
  const { onSubmit, errors, summary, submitting, retryAt, automatic, stop } = useServerErrors(own, {
    submit: api.submit,
    reveal: (name) => setStep(name === 'email' ? 1 : 2),
    ...options,
  });
  return (
    <FormErrorsProvider errors={errors}>
      <form noValidate onSubmit={(event) => void onSubmit(event)}>
        <ErrorSummary {...summary} />
        <FormMessage />
        {step === 1 ? (
          <p>
            <label htmlFor="email">E-mail</label>
            <FieldError name="email" />
            <input id="email" {...own.register('email')} />
          </p>
        ) : (
          <p>
            <label htmlFor="name">Full name</label>
            <FieldError name="name" />
            <input id="name" {...own.register('name')} />
          </p>
        )}
        <button type="button" onClick={() => setStep(3 - step)}>
          Step
        </button>
        <button type="button" onClick={stop}>
          Stop
        </button>
        <button type="submit" aria-disabled={submitting}>
          Send
        </button>
        <output>{JSON.stringify({ submitting, waits: retryAt !== undefined, automatic })}</output>
      </form>
    </FormErrorsProvider>
  );
}

const state = (): unknown => JSON.parse(text('output'));

describe('a form with the kit’s own components', () => {
  test('says it in the summary and on the field, and the link leads there', async () => {
    show(<NewForm />);
    await send();
    api.last().refuse(422, invalid);
    await expect.poll(() => text('.tactful-field-error')).toContain(taken);
    expect(text('.tactful-summary')).toContain(taken);
    await userEvent.click(page.querySelector('.tactful-summary a') as HTMLElement);
    await expect.poll(() => document.activeElement?.id).toBe('email');
  });

  test('opens the step that holds the field', async () => {
    show(<NewForm />);
    await press('Step');
    await send();
    api.last().refuse(422, invalid);
    await expect.poll(() => text('.tactful-summary')).toContain(taken);
    expect(page.querySelector('#email')).toBeNull();
    await userEvent.click(page.querySelector('.tactful-summary a') as HTMLElement);
    await expect.poll(() => document.activeElement?.id).toBe('email');
    expect(text('.tactful-field-error')).toContain(taken);
  });

  test('finds fields by other names', async () => {
    show(<NewForm options={{ fields: { mail: 'email', 'user.full_name': 'name' } }} />);
    await send();
    api.last().refuse(422, {
      errors: [
        { pointer: '#/mail', detail: taken },
        { pointer: '#/user/fullName', detail: 'Choose another name.' },
      ],
    });
    await expect.poll(() => text('.tactful-field-error')).toContain(taken);
    expect(errorsOf().map(({ name }) => name)).toEqual(['email', 'name']);
  });

  test('a code alone that names a field is told there, and not by the form as well', async () => {
    show(<NewForm />);
    await send();
    api.last().refuse(409, { code: 'email_exists', message: 'Conflict' });
    await expect.poll(() => text('.tactful-summary')).toContain('already in use');
    expect(errorsOf().map(({ name }) => name)).toEqual(['email']);
    expect(page.querySelector('.tactful-form-error')).toBeNull();
  });

  test.each<[string, number, unknown, RegExp]>([
    ['an edit conflict', 412, { code: 'version_mismatch' }, /./],
    ['a missing permission', 403, {}, /access/i],
    ['an outage', 503, {}, /available/i],
    ['an unknown outcome', 504, {}, /./],
  ])('tells %s by the form', async (_, status, body, words) => {
    show(<NewForm />);
    await send();
    api.last().refuse(status, body);
    await expect.poll(() => text('.tactful-form-error')).toMatch(words);
    expect(errorsOf()).toEqual([]);
    expect(kit.notices.getSnapshot().toasts).toEqual([]);
    await send();
    await expect.poll(() => text('.tactful-form-error')).toBe('');
  });

  test('says while it is sending, and when it may be sent again', async () => {
    show(<NewForm />);
    await send();
    expect(state()).toEqual({ submitting: true, waits: false, automatic: false });
    api.last().refuse(429, {}, { 'retry-after': '30' });
    await expect.poll(state).toEqual({ submitting: false, waits: true, automatic: false });
    await send();
    api.last().accept();
    await expect.poll(state).toEqual({ submitting: false, waits: false, automatic: false });
  });

  test('repeats by itself only what carries its key, and stops when told to', async () => {
    show(<NewForm options={{ idempotent: true }} />);
    await send();
    api.last().refuse(429, {}, { 'retry-after': '30' });
    await expect.poll(state).toEqual({ submitting: false, waits: true, automatic: true });
    await press('Stop');
    await expect.poll(state).toEqual({ submitting: false, waits: false, automatic: false });
  });

  test('is not sent again by itself once something was edited', async () => {
    show(<NewForm options={{ idempotent: true }} />);
    await send();
    api.last().refuse(429, {}, { 'retry-after': '30' });
    await expect.poll(state).toMatchObject({ automatic: true });
    await userEvent.type(page.querySelector('#email') as HTMLInputElement, 'x');
    await expect.poll(state).toMatchObject({ automatic: false });
  });
});

const errorsOf = (): readonly { name: string }[] => {
  const links = [...page.querySelectorAll('.tactful-summary a')];
  return links.map((link) => ({ name: link.getAttribute('href')?.slice(1) ?? '' }));
};

/** A list inside a fieldset, and the password of whoever sends it. */
function Order(): ReactElement {
  const own = useForm({ defaultValues: { lines: [{ article: 'Rope' }], kennwort: '' } });
  const { onSubmit, errors } = useServerErrors(own, {
    submit: () => api.submit({ email: '', name: '' }, undefined),
    remedies: { signIn: () => {} },
  });
  return (
    <FormErrorsProvider errors={errors}>
      <form noValidate onSubmit={(event) => void onSubmit(event)}>
        <fieldset>
          <legend>Positions</legend>
          <FieldError name="lines" />
          <input aria-label="Article" {...own.register('lines.0.article')} />
        </fieldset>
        <input type="password" aria-label="Password" {...own.register('kennwort')} />
        <FormMessage />
        <button type="submit">Send</button>
      </form>
    </FormErrorsProvider>
  );
}

test('a list is called by its legend, and a wrong password is told in the form', async () => {
  show(<Order />);
  await send();
  api.last().refuse(422, { errors: { lines: ['must have at least 2 items'] } });
  await expect.poll(() => text('.tactful-field-error')).toContain('Positions must have at least 2 items');
  await send();
  api.last().refuse(401, { error: 'Invalid Email or password.' });
  await expect.poll(() => text('form')).toContain('Check your sign-in details');
});
