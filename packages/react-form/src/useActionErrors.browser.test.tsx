import * as React from 'react';
import { createErrorKit, type ApiErrorJson } from '@tactful/core';
import { ErrorSummary, FieldError, FormErrorsProvider, FormMessage, TactfulProvider } from '@tactful/react';
import { createHeldApi, type HeldApi } from '@tactful/testing';
import type { ReactElement } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { errorAsState } from './errorAsState.ts';
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

interface FormProps {
  readonly initial?: State;
  readonly act?: (before: State, data: FormData) => State | Promise<State>;
}

function Form({ initial = {}, act = subscribe }: FormProps): ReactElement {
  const [state, action] = React.useActionState(act, initial);
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
        <FormMessage />
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

/** Stands for the error boundary of a router. */
class Boundary extends React.Component<{ readonly children: ReactElement }, { readonly caught?: Error }> {
  override state: { readonly caught?: Error } = {};
  static getDerivedStateFromError(caught: Error): { readonly caught: Error } {
    return { caught };
  }
  override render(): React.ReactNode {
    return this.state.caught === undefined ? this.props.children : <h1>{this.state.caught.message}</h1>;
  }
}

/** The call of an action may itself fail, before or after the action has done its work. */
function describeFailingCalls(): void {
  describe('a form whose action can not be called', () => {
    /** What each call ends with, and the states that came along. */
    let ends: (State | Error)[];
    let before: State[];
    const act = errorAsState<State, FormData>(async (state) => {
      before.push(state);
      const end = ends.shift() ?? {};
      if (end instanceof Error) throw end;
      return end;
    });
    beforeEach(() => {
      before = [];
      root.render(
        <TactfulProvider>
          <Boundary>
            <Form act={act} initial={{ saved: { name: 'Ada' } }} />
          </Boundary>
        </TactfulProvider>,
      );
    });
    afterEach(() => vi.restoreAllMocks());

    test('keeps what was typed, says so, and can be sent again', async () => {
      ends = [
        new TypeError('Failed to fetch'),
        new TypeError('Failed to fetch'),
        { saved: { name: 'Grace' } },
      ];
      vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
      await vi.waitFor(() => expect(input('name')).not.toBeNull(), patience);
      await userEvent.fill(input('name'), 'Grace');
      await press('Send');
      await expect.poll(() => page.textContent).toContain('You are offline');
      expect([input('name').value, text('output')]).toEqual(['Grace', '{"name":"Ada"}']);

      vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
      await press('Send');
      await expect.poll(() => page.textContent).toContain('before we got an answer');
      expect(page.textContent).not.toContain('You are offline');
      expect(input('name').value).toBe('Grace');

      await press('Send');
      await expect.poll(() => text('output')).toBe('{"name":"Grace"}');
      expect(page.textContent).not.toContain('before we got an answer');
      // What is sent along with the next call has to be plain data.
      expect(before.map(({ error }) => error)).toEqual([
        undefined,
        ...before.slice(1).map(({ error }) => JSON.parse(JSON.stringify(error)) as unknown),
      ]);
      expect(before.slice(1).map(({ error }) => error?.kind)).toEqual(['offline', 'network']);
    });

    test('lets the router go where the action leads', async () => {
      vi.spyOn(console, 'error').mockReturnValue();
      ends = [Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;replace;/thanks;303;' })];
      await press('Send');
      await expect.poll(() => text('h1')).toContain('NEXT_REDIRECT');
    });

    test('finds what was thrown on the server by its digest', async () => {
      ends = [Object.assign(new Error('An error occurred.'), { digest: '2731284029' })];
      await press('Send');
      await expect.poll(() => page.textContent).toContain('2731284029');
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
  describeFailingCalls();
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

const accepted = vi.fn<() => void>();

/** As a router draws it: again when something is sent, and with nothing until there is an answer. */
function Routed(): ReactElement {
  const [answer, setAnswer] = React.useState<State>();
  const [, setPending] = React.useState(false);
  const { ref, onSubmit, errors } = useActionErrors(answer ?? {}, { onSuccess: accepted });
  const send = async (event: React.FormEvent<HTMLFormElement>): Promise<void> => {
    onSubmit(event);
    event.preventDefault();
    setPending(true);
    setAnswer(await subscribe({}, new FormData(event.currentTarget)));
    setPending(false);
  };
  return (
    <FormErrorsProvider errors={errors}>
      <form ref={ref} onSubmit={(event) => void send(event)}>
        <FieldError name="email" />
        <input id="email" name="email" defaultValue="ada@example.com" />
        <button type="submit">Send</button>
      </form>
    </FormErrorsProvider>
  );
}

test('a state without an error that every render makes anew answers nothing', async () => {
  root.render(
    <TactfulProvider>
      <Routed />
    </TactfulProvider>,
  );
  await press('Send');
  await sent(1);
  api.last().refuse(422, taken);
  await expect.poll(() => text('.tactful-field-error')).toContain('Choose another address.');
  expect(accepted).not.toHaveBeenCalled();
  for (const time of [1, 2]) {
    await press('Send');
    await sent(1 + time);
    api.last().accept();
    await expect.poll(() => accepted.mock.calls.length).toBe(time);
  }
  expect(text('.tactful-field-error')).toBe('');
});
