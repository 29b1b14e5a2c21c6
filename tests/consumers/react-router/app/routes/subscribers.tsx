import { parseResponse } from '@tactful/core';
import { ErrorSummary, FieldError, FormErrorsProvider, useFieldError } from '@tactful/react';
import { useActionErrors } from '@tactful/react-form';
import { Form, Link, useActionData } from 'react-router';

/** Answers the API's complaint as data. */
export async function action() {
  const response = Response.json({ errors: { email: ['has already been taken'] } }, { status: 422 });
  return { error: (await parseResponse(response)).toJSON() };
}

export default function Subscribers() {
  const answer = useActionData<typeof action>();
  const { ref, onSubmit, errors, summary } = useActionErrors(answer, { names: ['email'] });
  return (
    <main>
      <FormErrorsProvider errors={errors}>
        <Form ref={ref} method="post" onSubmit={onSubmit} noValidate>
          <ErrorSummary {...summary} />
          <Email />
          <button type="submit">Subscribe</button>
        </Form>
      </FormErrorsProvider>
      <Link to="/invoices/17">Invoice 17</Link>
    </main>
  );
}

function Email() {
  const { controlProps } = useFieldError('email');
  return (
    <>
      <label htmlFor="email">E-mail address</label>
      <FieldError name="email" />
      <input id="email" name="email" type="email" {...controlProps} />
    </>
  );
}
