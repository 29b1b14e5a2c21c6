import * as React from 'react';
import { createErrorKit, type ApiErrorJson } from '@tactful/core';
import { ErrorSummary, FieldError, FormErrorsProvider, TactfulProvider } from '@tactful/react';
import { createHeldApi, type HeldApi } from '@tactful/testing';
import type { ReactElement } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { formValues, type FormValues } from './formValues.ts';
import { useActionErrors } from './useActionErrors.ts';

/** A machine may be busy with other things. */
const patience = { timeout: 15_000 };

interface State {
  readonly error?: ApiErrorJson;
  readonly saved?: FormValues;
}

let root: Root;
let page: HTMLElement;
let api: HeldApi<FormValues>;

const onServer = createErrorKit();

/** What a server action does: nothing is thrown across, the error is written out. */
async function subscribe(_: State, data: FormData): Promise<State> {
  try {
    await api.submit(formValues(data), undefined);
    return { saved: formValues(data) };
  } catch (thrown) {
    const error = await onServer.parseResponse(thrown);
    return JSON.parse(JSON.stringify({ error })) as State;
  }
}

function Form({ initial = {} }: { initial?: State }): ReactElement {
  const [state, action] = React.useActionState(subscribe, initial);
  const { ref, onSubmit, errors } = useActionErrors(state, {
    names: ['email', 'name'],
    validate: (data) => (data.get('name') ? {} : { name: 'Enter a name' }),
  });
  return (
    <FormErrorsProvider errors={errors}>
      <form ref={ref} action={action} onSubmit={onSubmit} noValidate>
        <ErrorSummary />
        <label htmlFor="email">E-mail</label>
        <FieldError name="email" />
        <input id="email" name="email" defaultValue="ada@example.com" />
        <label htmlFor="name">Name</label>
        <FieldError name="name" />
        <input id="name" name="name" defaultValue="Ada" />
        <button type="submit">Send</button>
        <button type="reset">Reset</button>
        <output>{JSON.stringify(state.saved)}</output>
      </form>
    </FormErrorsProvider>
  );
}

beforeEach(() => {
  api = createHeldApi();
  page = document.body.appendChild(document.createElement('main'));
  root = createRoot(page);
});
afterEach(() => {
  root.unmount();
  page.remove();
});

const taken = { errors: [{ pointer: '#/email', detail: 'Choose another address.' }] };
const text = (selector: string): string => page.querySelector(selector)?.textContent ?? '';
const input = (id: string): HTMLInputElement => page.querySelector(`#${id}`) as HTMLInputElement;
const press = async (name: string): Promise<void> => {
  const find = (): HTMLElement | undefined =>
    [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  await vi.waitFor(() => expect(find()).toBeDefined(), patience);
  await userEvent.click(find() as HTMLElement);
};
const sent = (count: number): Promise<void> =>
  vi.waitFor(() => expect(api.calls).toHaveLength(count), patience);

function describeActions(): void {
  describe('a form with an action', () => {
    beforeEach(() =>
      root.render(
        <TactfulProvider>
          <Form />
        </TactfulProvider>,
      ),
    );

    test('shows the error of its state, and what was typed stays', async () => {
      await press('Send');
      await sent(1);
      await userEvent.fill(input('name'), 'Ada Lovelace');
      api.last().refuse(422, taken);
      await expect.poll(() => text('.tactful-field-error')).toContain('Choose another address.');
      await expect.poll(() => document.activeElement?.className).toContain('tactful-summary');
      expect(input('name').value).toBe('Ada Lovelace');
    });

    test('is sent again unchanged, and is emptied when it is accepted, as React does', async () => {
      await press('Send');
      await sent(1);
      api.last().refuse(422, taken);
      await expect.poll(() => text('.tactful-field-error')).toContain('Choose another address.');
      await userEvent.fill(input('name'), 'Grace');
      await press('Send');
      await sent(2);
      expect(api.last().values).toEqual({ email: 'ada@example.com', name: 'Grace' });
      expect(text('.tactful-field-error')).toBe('');
      api.last().accept();
      await expect.poll(() => text('output')).toContain('Grace');
      await expect.poll(() => input('name').value).toBe('Ada');
    });

    test('loses a message with the change of its field only', async () => {
      await press('Send');
      await sent(1);
      api.last().refuse(422, taken);
      await expect.poll(() => text('.tactful-field-error')).toContain('Choose another address.');
      await userEvent.fill(input('name'), 'Grace');
      expect(text('.tactful-field-error')).toContain('Choose another address.');
      await userEvent.fill(input('email'), 'grace@example.com');
      await expect.poll(() => text('.tactful-field-error')).toBe('');
    });

    test('is not sent while it is being sent, nor when the form itself finds something', async () => {
      await press('Send');
      await press('Send');
      await sent(1);
      api.last().accept();
      await expect.poll(() => text('output')).toContain('Ada');
      await userEvent.clear(input('name'));
      await press('Send');
      await expect.poll(() => text('.tactful-field-error')).toContain('Enter a name');
      expect(api.calls).toHaveLength(1);
    });

    test('can be reset by the person', async () => {
      await press('Send');
      await sent(1);
      api.last().refuse(422, taken);
      await expect.poll(() => text('.tactful-field-error')).toContain('Choose another address.');
      await userEvent.fill(input('name'), 'Grace');
      await press('Reset');
      await expect.poll(() => text('.tactful-field-error')).toBe('');
      expect(input('name').value).toBe('Ada');
    });
  });
}

/** The fields about which something is said. */
const saying = (): string[] => ['email', 'name'].filter((name) => text(`#${name}-error`) !== '');

/** The page comes from the server with the error of a form that was sent before any script had run. */
function describeServerRender(): void {
  test('an error that came with the page stays when the page comes alive, and keeps its promises', async () => {
    const told = await onServer.parseResponse(
      new Response(
        JSON.stringify({
          errors: [
            ...taken.errors,
            { pointer: '#/name', detail: 'Choose a name we know.' },
            { pointer: '#/phone', detail: 'Enter a phone number.' },
          ],
        }),
        { status: 422, headers: { 'content-type': 'application/problem+json' } },
      ),
    );
    const initial = JSON.parse(JSON.stringify({ error: told })) as State;
    const element = (
      <TactfulProvider>
        <Form initial={initial} />
      </TactfulProvider>
    );
    root.unmount();
    page.innerHTML = renderToString(element);
    const listed = (): number => page.querySelectorAll('.tactful-summary li').length;
    expect([saying(), listed()]).toEqual([['email', 'name'], 3]);

    const faults: unknown[] = [];
    root = hydrateRoot(page, element, { onRecoverableError: (fault) => faults.push(fault) });
    await vi.waitFor(() => expect(Object.keys(input('email')).join()).toContain('__react'), patience);
    expect([saying(), listed(), faults]).toEqual([['email', 'name'], 3, []]);

    await userEvent.fill(input('name'), 'Grace');
    await expect.poll(saying).toEqual(['email']);
    await press('Send');
    await sent(1);
    expect([saying(), listed(), api.last().values]).toEqual([
      [],
      0,
      { email: 'ada@example.com', name: 'Grace' },
    ]);
    api.last().refuse(422, taken);
    await expect.poll(saying).toEqual(['email']);
    expect(input('name').value).toBe('Grace');
  });
}

// React 18 has no form actions.
if ('useActionState' in React) {
  describeActions();
  describeServerRender();
}

function Given(): ReactElement {
  const { errors } = useActionErrors(
    {
      problem: {
        name: 'ApiError',
        kind: 'validation',
        issues: [{ path: ['email'], message: 'Choose another address.' }],
      },
    },
    { names: ['email'], errorOf: (state) => (state as { problem: unknown }).problem },
  );
  return <FieldError name="email" errors={errors} />;
}

test('an error is found where the app says that it is', async () => {
  root.render(
    <TactfulProvider>
      <Given />
    </TactfulProvider>,
  );
  await expect.poll(() => text('.tactful-field-error')).toContain('Choose another address.');
});
