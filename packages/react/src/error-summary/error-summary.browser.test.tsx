import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Presentation } from '@tactful/core';
import { errorOf, presentationOf, remedyOf } from '../fixtures.test.support.ts';
import type { RemedyContext } from '../remedy/remedyHandlers.ts';
import { createFormErrorStore } from '../form/createFormErrorStore.ts';
import { open } from '../page.test.support.tsx';
import { ErrorSummary, type ErrorSummaryProps } from './ErrorSummary.tsx';

const invalid = errorOf({ kind: 'validation', status: 422 });
const failed = (): Presentation =>
  presentationOf(invalid, {
    surface: 'summary',
    title: 'Check 4 answers',
    body: 'What you entered is still here.',
    fields: [
      { name: 'email', messages: ['Enter an e-mail address'], issues: [] },
      { name: 'plan', messages: ['Choose a plan', 'Choose one that is open'], issues: [] },
    ],
    unplaced: [{ message: 'The list is closed', issue: { path: [] } }],
  });

const Form = (props: ErrorSummaryProps) => (
  <main>
    <ErrorSummary {...props} />
    <h1>New subscriber</h1>
    <form noValidate>
      <label htmlFor="email">E-mail</label>
      <input id="email" name="email" />
      <div style={{ blockSize: 3_000 }} />
      <fieldset>
        <legend>Plan</legend>
        {['Free', 'Pro'].map((plan) => (
          <label key={plan}>
            <input type="radio" name="plan" value={plan} /> {plan}
          </label>
        ))}
      </fieldset>
      <div style={{ blockSize: 3_000 }} />
      <button type="button">Add</button>
    </form>
  </main>
);
const summary = (): HTMLElement | null => document.querySelector('.tactful-summary');
const link = (text: string): HTMLElement =>
  [...summary()!.querySelectorAll('a')].find(({ textContent }) => textContent === text)!;

let title: string;
beforeEach(() => {
  title = document.title;
  document.title = 'New subscriber';
  history.replaceState(null, '', '#');
});
afterEach(() => {
  document.title = title;
});

test('it lists every problem with a heading, links first, what has no field as text', async () => {
  await open(<Form presentation={failed()} />);
  expect(summary()!.querySelector('h2')?.textContent).toBe('Check 4 answers');
  expect([...summary()!.querySelectorAll('li')].map(({ innerHTML }) => innerHTML)).toEqual([
    '<a href="#email">Enter an e-mail address</a>',
    '<a href="#plan">Choose a plan</a>',
    '<a href="#plan">Choose one that is open</a>',
    'The list is closed',
  ]);
});

test('it takes focus, is named by its heading, and the alert is inside it', async () => {
  await open(<Form presentation={failed()} />);
  expect(document.activeElement).toBe(summary());
  expect(document.getElementById(summary()!.getAttribute('aria-labelledby')!)?.textContent).toBe(
    'Check 4 answers',
  );
  expect(summary()!.querySelector('[role=alert]')?.parentElement).toBe(summary());
  await userEvent.click(document.querySelector('form button')!);
  expect(summary()!.hasAttribute('tabindex')).toBe(false);
});

test('it is told once for each submission, not again while answers are corrected', async () => {
  const values: Record<string, string> = { email: '', plan: '' };
  const errors = createFormErrorStore({
    getValue: (name) => values[name],
    getFields: () => Object.keys(values).map((name) => ({ name })),
    focusField: () => false,
    isOnPage: () => true,
  });
  const { show } = await open(<Form errors={errors} />);
  const rerender = (): Promise<void> => show(<Form errors={errors} />);
  const correct = async (name: string): Promise<void> => {
    values[name] += 'a';
    errors.valuesChanged();
    await rerender();
  };
  const alert = (): string | undefined => summary()?.querySelector('[role=alert] h2')?.textContent;
  const named = (): string | null | undefined =>
    document.getElementById(summary()?.getAttribute('aria-labelledby') ?? '')?.textContent;

  errors.show(failed(), invalid);
  await rerender();
  expect([alert(), named()]).toEqual(['Check 4 answers', 'Check 4 answers']);
  await rerender();
  expect(alert()).toBe('Check 4 answers');
  await correct('email');
  expect([alert(), named()]).toEqual([undefined, 'Check 3 answers']);

  // The same for what the form itself finds, which comes and goes.
  errors.show({ ...failed(), unplaced: [] }, invalid);
  await rerender();
  expect(alert()).toBe('Check 3 answers');
  await correct('email');
  await correct('plan');
  expect(summary()).toBeNull();
  errors.setClientErrors(new Map([['email', ['Enter an e-mail address']]]));
  await rerender();
  expect([alert(), named()]).toEqual([undefined, 'Check 1 answer']);
  errors.showInvalid();
  await rerender();
  expect(alert()).toBe('Check 1 answer');

  // Some forms tell a moment later what they found.
  await correct('email');
  errors.setClientErrors(new Map());
  errors.showInvalid();
  await rerender();
  expect(summary()).toBeNull();
  errors.setClientErrors(new Map([['plan', ['Choose a plan']]]));
  await rerender();
  expect(alert()).toBe('Check 1 answer');
});

test('it takes focus once, and again when the same submission fails again', async () => {
  const presentation = failed();
  const { show } = await open(<Form presentation={presentation} />);
  const email = document.querySelector<HTMLElement>('#email')!;
  email.focus();
  await show(<Form presentation={presentation} />);
  expect(document.activeElement).toBe(email);
  await show(<Form presentation={failed()} />);
  expect(document.activeElement).toBe(summary());
});

test('a link brings the label into view and focuses the field; the address stays', async () => {
  await open(<Form presentation={failed()} />);
  scrollTo(0, 5_000);
  await userEvent.click(link('Enter an e-mail address'));
  expect(document.activeElement?.id).toBe('email');
  expect(document.querySelector('label')!.getBoundingClientRect().top).toBeGreaterThan(-1);
  expect(location.hash).toBe('');
});

test('for radios the legend is brought into view and the first one focused', async () => {
  await open(<Form presentation={failed()} />);
  await userEvent.click(link('Choose a plan'));
  expect(document.activeElement).toBe(document.querySelector('[value=Free]'));
  const { top } = document.querySelector('legend')!.getBoundingClientRect();
  expect(top).toBeGreaterThan(-1);
  expect(top).toBeLessThan(innerHeight / 2);
});

test('the app can open what hides a field', async () => {
  const onSelect = vi.fn<(name: string) => unknown>();
  await open(<Form presentation={failed()} onSelect={onSelect} />);
  await userEvent.click(link('Choose a plan'));
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('plan');
});

test('the title of the page tells of the problems while there are any', async () => {
  const { show } = await open(<Form presentation={failed()} />);
  expect(document.title).toBe('Error: New subscriber');
  await show(<Form />);
  expect(summary()).toBeNull();
  expect(document.title).toBe('New subscriber');
});

test('the title that the app has set meanwhile stays', async () => {
  const { show } = await open(<Form presentation={failed()} />);
  document.title = 'Saved';
  await show(<p />);
  expect(document.title).toBe('Saved');
});

test('it counts the answers that are left', async () => {
  await open(<Form presentation={{ ...failed(), fields: failed().fields.slice(0, 1), unplaced: [] }} />);
  expect(summary()!.querySelector('h2')?.textContent).toBe('Check 1 answer');
});

test('what can be done beside changing the answers stands below them, outside the alert', async () => {
  const act = vi.fn<(context: RemedyContext) => unknown>();
  const taken = errorOf({ kind: 'conflict', status: 409, code: 'email_exists', requestId: 'req_1' });
  const presentation = {
    ...failed(),
    remedies: [remedyOf('openExisting', 'Open the existing one'), remedyOf('fix', 'Change it')],
    reference: 'req_1',
    referenceShown: true,
  };
  await open(<Form presentation={presentation} error={taken} />, { remedies: { openExisting: act } });
  const buttons = [...summary()!.querySelectorAll<HTMLElement>('[data-remedy]')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Open the existing one']);
  expect(buttons[0]!.closest('[role=alert]')).toBeNull();
  await userEvent.click(buttons[0]!);
  expect(act).toHaveBeenCalledOnce();
  expect(act.mock.calls[0]![0].error.code).toBe('email_exists');
  expect(summary()!.textContent).toContain('req_1');
});

test('an error that blames no answer is said as well, with what can be done', async () => {
  const server = errorOf({ kind: 'server', status: 500 });
  const presentation = presentationOf(server, {
    surface: 'form',
    remedies: [remedyOf('contactSupport', 'Contact support')],
  });
  await open(
    <Form presentation={presentation} error={server} remedies={{ contactSupport: { href: '/help' } }} />,
  );
  expect(document.activeElement).toBe(summary());
  expect(summary()!.querySelector('h2')?.textContent).toBe('We could not finish this');
  expect(summary()!.querySelector('.tactful-body')?.textContent).toContain('on our side');
  expect(summary()!.querySelector('ul')).toBeNull();
  expect(summary()!.querySelector('a')?.textContent).toBe('Contact support');
});
