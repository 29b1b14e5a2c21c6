import { useServerErrors } from '@tactful/react-hook-form';
import { FormProvider, useForm } from 'react-hook-form';
import { FormControl, FormField, FormItem, FormLabel, FormMessage } from './form';

interface Subscriber {
  email: string;
  name: string;
}

export function AddSubscriber({ save }: { save: (subscriber: Subscriber) => Promise<unknown> }) {
  const form = useForm<Subscriber>({ defaultValues: { email: 'ada@example.com', name: 'Ada' } });
  const { onSubmit } = useServerErrors(form, { submit: save });
  return (
    <FormProvider {...form}>
      <form onSubmit={onSubmit} noValidate>
        {(['email', 'name'] as const).map((name) => (
          <FormField
            key={name}
            control={form.control}
            name={name}
            render={({ field }) => (
              <FormItem>
                <FormLabel>{name === 'email' ? 'E-mail address' : 'Name'}</FormLabel>
                <FormControl>
                  <input {...field} />
                </FormControl>
                <FormMessage />
              </FormItem>
            )}
          />
        ))}
        <button type="submit">Add</button>
      </form>
    </FormProvider>
  );
}
