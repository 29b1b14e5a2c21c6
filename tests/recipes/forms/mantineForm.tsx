import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useErrorMap, useServerErrors } from '@tactful/react-form';

interface Subscriber {
  email: string;
  name: string;
}

export function AddSubscriber({ save }: { save: (subscriber: Subscriber) => Promise<unknown> }) {
  const form = useForm<Subscriber>({
    initialValues: { email: 'ada@example.com', name: 'Ada' },
    validate: { name: (name) => (name ? null : 'Enter a name') },
  });
  const { ref, onSubmit, errors } = useServerErrors({
    submit: () => save(form.getValues()),
    validate: () => form.validate().errors as Record<string, string>,
  });
  const all = useErrorMap(errors);
  return (
    <form ref={ref} onSubmit={onSubmit} noValidate>
      {(['email', 'name'] as const).map((name) => (
        <TextInput
          key={name}
          name={name}
          label={name === 'email' ? 'E-mail address' : 'Name'}
          {...form.getInputProps(name)}
          error={all[name]?.join(' ')}
        />
      ))}
      <button type="submit">Add</button>
    </form>
  );
}
