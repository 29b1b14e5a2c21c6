import { createErrorKit } from '@tactful/core';
import { ErrorSummary, FieldError, FormErrorsProvider, TactfulProvider } from '@tactful/react';
import * as React from 'react';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { errorAsState } from './errorAsState.ts';
import { useActionErrors } from './useActionErrors.ts';

function Form({ state }: { state: unknown }): ReactElement {
  const { ref, errors } = useActionErrors(state, { names: ['email'] });
  return (
    <FormErrorsProvider errors={errors}>
      <form ref={ref}>
        <ErrorSummary />
        <FieldError name="email" />
        <input name="email" />
      </form>
    </FormErrorsProvider>
  );
}

const page = (state: unknown): string =>
  renderToString(
    <TactfulProvider>
      <Form state={state} />
    </TactfulProvider>,
  );

test('an error that came with the state stands in the page from the server', async () => {
  const thrown = new Response(
    JSON.stringify({
      errors: [
        { pointer: '#/email', detail: 'Choose another address.' },
        { pointer: '#/phone', detail: 'Enter a phone number.' },
      ],
    }),
    { status: 422, headers: { 'content-type': 'application/problem+json' } },
  );
  const error = await createErrorKit().parseResponse(thrown);
  const html = page(JSON.parse(JSON.stringify({ error })));
  expect(html.match(/Choose another address\./g)).toHaveLength(2);
  expect(html).toContain('Enter a phone number.');
});

test('nothing stands there without one', () => {
  expect(page({})).not.toContain('tactful-summary');
});

function describeForms(): void {
  test('a form with errorAsState can be sent without JavaScript', () => {
    /** As the bundler makes a server action known to React: also bound, it says how a form names it. */
    const subscribe = Object.assign(async (): Promise<{ error?: unknown }> => ({}), {
      $$FORM_ACTION: () => ({ name: '$ACTION_ID_7f3a', method: 'POST', data: null }),
      bind: () => subscribe,
    });
    function ActionForm(): ReactElement {
      const [, action] = React.useActionState(errorAsState(subscribe), {});
      return (
        <form action={action}>
          <button type="submit">Send</button>
        </form>
      );
    }
    expect(renderToString(<ActionForm />)).toContain('name="$ACTION_ID_7f3a"');
  });
}

// React 18 has no form actions.
if ('useActionState' in React) describeForms();
