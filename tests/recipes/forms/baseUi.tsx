import { Field } from '@base-ui/react/field';
import { FormErrorsProvider, useFieldErrors } from '@tactful/react';
import { useServerErrors } from '@tactful/react-form';

function TextField({ name, label, value }: { name: string; label: string; value: string }) {
  const { messages = [] } = useFieldErrors(name) ?? {};
  return (
    <Field.Root name={name} invalid={messages.length > 0}>
      <Field.Label>{label}</Field.Label>
      <Field.Control defaultValue={value} />
      {messages.length > 0 && <Field.Error match>{messages.join(' ')}</Field.Error>}
    </Field.Root>
  );
}

export function AddSubscriber({ save }: { save: (data: FormData) => Promise<unknown> }) {
  const { ref, onSubmit, errors } = useServerErrors({ submit: save });
  return (
    <FormErrorsProvider errors={errors}>
      <form ref={ref} onSubmit={onSubmit} noValidate>
        <TextField name="email" label="E-mail address" value="ada@example.com" />
        <TextField name="name" label="Name" value="Ada" />
        <button type="submit">Add</button>
      </form>
    </FormErrorsProvider>
  );
}
