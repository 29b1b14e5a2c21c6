import { parseResponse } from '@tactful/core';
import { ErrorSummary, FieldError, FormErrorsProvider, useFieldError } from '@tactful/react';
import { useActionErrors } from '@tactful/react-form';
import { data, Form, Link, useActionData, useLoaderData } from 'react-router';

/** Answers the API's complaint as data, with its status: the page's own data is then not loaded anew. */
export async function action() {
  const response = Response.json({ errors: { email: ['has already been taken'] } }, { status: 422 });
  return data({ error: (await parseResponse(response)).toJSON() }, { status: response.status });
}

let loads = 0;
export function loader() {
  return { loads: ++loads };
}

export default function Subscribers() {
  const { loads: count } = useLoaderData<typeof loader>();
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
      <output>{count}</output>
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
