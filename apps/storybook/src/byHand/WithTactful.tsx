import { ErrorSummary, FieldError, FormErrorsProvider, FormMessage, useFieldError } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { useForm } from 'react-hook-form';

interface Subscriber {
  email: string;
}

const save = (subscriber: Subscriber): Promise<Response> =>
  fetch('/api/subscribers', {
    method: 'POST',
    body: JSON.stringify(subscriber),
    headers: { 'content-type': 'application/json' },
  });

export function AddSubscriber() {
  const form = useForm<Subscriber>();
  const { onSubmit, errors, summary } = useServerErrors(form, { submit: save, subject: 'this subscriber' });
  const email = useFieldError('email', { errors });
  return (
    <FormErrorsProvider errors={errors}>
      <form onSubmit={onSubmit} noValidate>
        <ErrorSummary {...summary} />
        <label htmlFor="email">E-mail address</label>
        <FieldError name="email" />
        <input id="email" {...email.controlProps} {...form.register('email')} />
        <FormMessage />
        <button type="submit">Add</button>
      </form>
    </FormErrorsProvider>
  );
}
