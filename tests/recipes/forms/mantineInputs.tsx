import { TextInput, type TextInputProps } from '@mantine/core';
import { FormErrorsProvider, useFieldErrors } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { useForm } from 'react-hook-form';

interface Subscriber {
  email: string;
  name: string;
}

function TextField({ name, ...input }: TextInputProps & { name: string }) {
  return <TextInput name={name} error={useFieldErrors(name)?.messages.join(' ')} {...input} />;
}

export function AddSubscriber({ save }: { save: (subscriber: Subscriber) => Promise<unknown> }) {
  const form = useForm<Subscriber>({ defaultValues: { email: 'ada@example.com', name: 'Ada' } });
  const { onSubmit, errors } = useServerErrors(form, { submit: save });
  return (
    <FormErrorsProvider errors={errors}>
      <form onSubmit={onSubmit} noValidate>
        <TextField label="E-mail address" {...form.register('email')} />
        <TextField label="Name" {...form.register('name')} />
        <button type="submit">Add</button>
      </form>
    </FormErrorsProvider>
  );
}
