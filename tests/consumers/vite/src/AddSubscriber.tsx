import { ErrorSummary, FieldError, FormErrorsProvider, useFieldError } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { useForm, type UseFormReturn } from 'react-hook-form';

interface Subscriber {
  email: string;
}

const save = (subscriber: Subscriber) =>
  fetch('/api/subscribers', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(subscriber),
  });

export function AddSubscriber() {
  const form = useForm<Subscriber>({ defaultValues: { email: '' } });
  const { onSubmit, errors, summary } = useServerErrors(form, { submit: save });
  return (
    <FormErrorsProvider errors={errors}>
      <form onSubmit={onSubmit} noValidate>
        <ErrorSummary {...summary} />
        <Email form={form} />
        <button type="submit">Add</button>
      </form>
    </FormErrorsProvider>
  );
}

function Email({ form }: { form: UseFormReturn<Subscriber> }) {
  const { controlProps } = useFieldError('email');
  return (
    <>
      <label htmlFor="email">E-mail address</label>
      <FieldError name="email" />
      <input id="email" type="email" {...controlProps} {...form.register('email')} />
    </>
  );
}
