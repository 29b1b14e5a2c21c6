'use client';

import {
  ErrorSummary,
  FieldError,
  FormErrorsProvider,
  FormMessage,
  LocalError,
  useFieldError,
} from '@tactful/react';
import { errorAsState, useActionErrors } from '@tactful/react-form';
import { useActionState, useState } from 'react';
import { purge, subscribe } from './subscribe';

export default function Add() {
  const [state, action] = useActionState(errorAsState(subscribe), {});
  const { ref, onSubmit, errors, summary } = useActionErrors(state, { names: ['email'] });
  const [failure, setFailure] = useState<unknown>();
  return (
    <main>
      <h1>Add a subscriber</h1>
      <FormErrorsProvider errors={errors}>
        <form ref={ref} action={action} onSubmit={onSubmit} noValidate>
          <ErrorSummary {...summary} />
          <Email />
          <FormMessage />
          <button type="submit">Subscribe</button>
        </form>
      </FormErrorsProvider>
      <button type="button" onClick={() => purge().catch(setFailure)}>
        Remove all
      </button>
      <LocalError error={failure} />
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
