import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { FormErrorsProvider, useFieldErrors } from '@tactful/react';
import { useServerErrors } from '@tactful/react-hook-form';
import { forwardRef } from 'react';
import { useForm } from 'react-hook-form';

interface Subscriber {
  email: string;
  name: string;
}

type FieldProps = TextFieldProps & { name: string };

const Field = forwardRef<HTMLInputElement, FieldProps>(function Field({ helperText, ...field }, input) {
  const { messages = [] } = useFieldErrors(field.name) ?? {};
  return (
    <TextField
      id={field.name}
      error={messages.length > 0}
      helperText={messages.length > 0 ? messages.join(' ') : helperText}
      {...field}
      inputRef={input}
    />
  );
});

export function AddSubscriber({ save }: { save: (subscriber: Subscriber) => Promise<unknown> }) {
  const form = useForm<Subscriber>({ defaultValues: { email: 'ada@example.com', name: 'Ada' } });
  const { onSubmit, errors } = useServerErrors(form, { submit: save });
  return (
    <FormErrorsProvider errors={errors}>
      <form onSubmit={onSubmit} noValidate>
        <Field label="E-mail address" {...form.register('email')} />
        <Field label="Name" helperText="As on the invoice" {...form.register('name')} />
        <button type="submit">Add</button>
      </form>
    </FormErrorsProvider>
  );
}
