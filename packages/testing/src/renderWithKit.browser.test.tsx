import { useState, version, type FormEvent, type ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createErrorKit, type ErrorKit } from '@tactful/core';
import { flexprice } from '@tactful/core/dialects';
import {
  createFormErrorStore,
  ErrorSummary,
  FieldError,
  FormErrorsProvider,
  SectionError,
  useFieldError,
  useReport,
} from '@tactful/react';
import { createFakeClock } from './fakeClock.ts';
import { cleanup, renderWithKit } from './react.ts';
import { throwAs, thrownBy } from './throwAs.ts';
import { answerOf } from './sampleResponse.ts';
import './vitest.ts';

afterEach(cleanup);

function Save({ save }: { save: () => Promise<unknown> }): ReactNode {
  const report = useReport();
  const press = () => save().catch((thrown: unknown) => report(thrown, { occasion: 'action' }));
  return (
    <button type="button" onClick={() => void press()}>
      Save
    </button>
  );
}

const press = (name: string) =>
  userEvent.click([...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!);

test('runs in the React that is meant', () => {
  expect(version.split('.')[0]).toBe(import.meta.env['VITE_REACT'] ?? '19');
});

test('what fails is on its surface, and is announced', async () => {
  const page = renderWithKit(<Save save={() => throwAs('axios', answerOf('flexprice', 'internal_error'))} />);
  expect(page).not.toBeOnSurface('toast');
  await press('Save');
  await expect.poll(() => page).toBeOnSurface('toast');
  expect(page.kit).toBeOnSurface('toast');
  await expect.poll(() => page).toHaveAnnounced('We could not', 'assertive');
  expect(page).not.toHaveAnnounced('Saved');
});

test('with a clock that stands still, it is announced when its time has come', async () => {
  const clock = createFakeClock();
  const page = renderWithKit(<Save save={() => throwAs('ky', 'network')} />, {
    kit: createErrorKit({ clock }),
  });
  await press('Save');
  await expect.poll(() => page).toBeOnSurface('toast');
  expect(page).not.toHaveAnnounced(/./);
  await clock.pass(200);
  expect(page).toHaveAnnounced(/./);
});

const email = () => document.querySelector('input');

function Email(): ReactNode {
  const { controlProps } = useFieldError('email');
  return (
    <>
      <FieldError name="email" />
      <input aria-label="E-mail" name="email" {...controlProps} />
    </>
  );
}

function People({ kit }: { kit: ErrorKit }): ReactNode {
  const [errors] = useState(() =>
    createFormErrorStore({
      getValue: () => email()?.value,
      getFields: () => [{ name: 'email', label: 'E-mail' }],
      focusField: () => email()?.focus() === undefined,
      isOnPage: () => email() !== null,
    }),
  );
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const error = kit.parseError(thrownBy('axios', answerOf('flexprice', 'validation')));
    errors.show(kit.present(error, { occasion: 'submit', fields: ['email'] }), error);
  };
  return (
    <FormErrorsProvider errors={errors}>
      <form onSubmit={send} noValidate>
        <ErrorSummary />
        <Email />
        <button type="submit">Add</button>
      </form>
    </FormErrorsProvider>
  );
}

test('a field has its error, in the form and on the page', async () => {
  const kit = createErrorKit({ dialects: [flexprice] });
  const page = renderWithKit(<People kit={kit} />, { kit });
  expect(page).not.toHaveFieldError('email');
  await press('Add');
  await expect.poll(() => page).toHaveFieldError('email', /e-?mail/i);
  expect(page).toBeOnSurface('field');
  expect(page.container).toBeOnSurface('summary');
  expect(document.querySelector('form')).toHaveFieldError('email', /e-?mail/i);
  email()?.removeAttribute('aria-invalid');
  document.querySelector('.tactful-field-error')?.remove();
  expect(page).not.toHaveFieldError('email');
});

test('what is rendered again is wrapped again, and it is gone afterwards', () => {
  const page = renderWithKit(<p>One</p>);
  page.rerender(<SectionError error={new TypeError('Failed to fetch')} />);
  expect(page.container).toBeOnSurface('section');
  page.unmount();
  expect(document.querySelector('.tactful-section')).toBeNull();
  expect(() => page.unmount()).not.toThrow();
});

function Counter(): ReactNode {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
}

test("another library's render can be used", async () => {
  const page = await renderWithKit(<Counter />, { render });
  await page.getByRole('button', { name: '0' }).click();
  await expect.element(page.getByRole('button', { name: '1' })).toBeVisible();
  page.kit.report(new TypeError('Failed to fetch'), { occasion: 'action', surfaces: ['toast'] });
  await expect.poll(() => page).toBeOnSurface('toast');
});
