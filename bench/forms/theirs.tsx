import { useForm as useTanstackForm } from '@tanstack/react-form';
import { useFormik } from 'formik';
import { memo, useContext, useState, type ReactElement } from 'react';
import { FieldErrorContext, Form, Input, TextField } from 'react-aria-components';
import { useForm, useFormState, type Control, type FieldErrors } from 'react-hook-form';
import { complaintsIn, countRender, type StrategyProps } from './strategy.ts';

type Values = Record<string, string>;

const empty = (names: readonly string[]): Values => Object.fromEntries(names.map((name) => [name, '']));

/** Reads its own error and no other, which is the best that the library offers. */
const HookField = memo(function HookField({
  name,
  control,
}: {
  name: string;
  control: Control<Values>;
}): ReactElement {
  countRender();
  const { errors } = useFormState({ control, name, exact: true });
  return (
    <>
      <input aria-label={name} {...control.register(name)} />
      <span data-messages>{errors[name]?.message}</span>
    </>
  );
});

function SetError({ names, submit }: StrategyProps): ReactElement {
  const form = useForm<Values>();
  const onSubmit = form.handleSubmit((values) =>
    submit(values).catch(async (thrown: unknown) => {
      for (const { name, message } of await complaintsIn(thrown))
        form.setError(name, { type: 'server', message });
    }),
  );
  return (
    <form onSubmit={(event) => void onSubmit(event)}>
      {names.map((name) => (
        <HookField key={name} name={name} control={form.control} />
      ))}
      <button type="submit">Send</button>
    </form>
  );
}

function ErrorsProp({ names, submit }: StrategyProps): ReactElement {
  const [given, setGiven] = useState<FieldErrors<Values>>();
  const form = useForm<Values>({ ...(given && { errors: given }) });
  const onSubmit = form.handleSubmit((values) =>
    submit(values).catch(async (thrown: unknown) => {
      const complaints = await complaintsIn(thrown);
      setGiven(
        Object.fromEntries(complaints.map(({ name, message }) => [name, { type: 'server', message }])),
      );
    }),
  );
  return (
    <form onSubmit={(event) => void onSubmit(event)}>
      {names.map((name) => (
        <HookField key={name} name={name} control={form.control} />
      ))}
      <button type="submit">Send</button>
    </form>
  );
}

function SetErrorMap({ names, submit }: StrategyProps): ReactElement {
  const form = useTanstackForm({
    defaultValues: empty(names),
    onSubmit: ({ value }) =>
      submit(value).catch(async (thrown: unknown) => {
        const complaints = await complaintsIn(thrown);
        const fields = Object.fromEntries(complaints.map(({ name, message }) => [name, message]));
        form.setErrorMap({ onSubmit: { fields } });
      }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {names.map((name) => (
        <form.Field key={name} name={name}>
          {(field) => {
            countRender();
            return (
              <>
                <input
                  aria-label={name}
                  name={name}
                  value={field.state.value ?? ''}
                  onChange={(event) => field.handleChange(event.target.value)}
                />
                <span data-messages>{field.state.meta.errors.join(' ')}</span>
              </>
            );
          }}
        </form.Field>
      ))}
      <button type="submit">Send</button>
    </form>
  );
}

const FormikField = memo(function FormikField({
  name,
  message,
  onChange,
}: {
  name: string;
  message: string | undefined;
  onChange: (event: React.ChangeEvent) => void;
}): ReactElement {
  countRender();
  return (
    <>
      <input aria-label={name} name={name} onChange={onChange} />
      <span data-messages>{message}</span>
    </>
  );
});

function SetErrors({ names, submit }: StrategyProps): ReactElement {
  const form = useFormik<Values>({
    initialValues: empty(names),
    onSubmit: (values) =>
      submit(values).catch(async (thrown: unknown) => {
        const complaints = await complaintsIn(thrown);
        form.setErrors(Object.fromEntries(complaints.map(({ name, message }) => [name, message])));
      }),
  });
  return (
    <form onSubmit={form.handleSubmit}>
      {names.map((name) => (
        <FormikField key={name} name={name} message={form.errors[name]} onChange={form.handleChange} />
      ))}
      <button type="submit">Send</button>
    </form>
  );
}

function AriaMessages(): ReactElement {
  countRender();
  const validation = useContext(FieldErrorContext);
  return <span data-messages>{validation?.isInvalid ? validation.validationErrors.join(' ') : ''}</span>;
}

const AriaField = memo(function AriaField({ name }: { name: string }): ReactElement {
  return (
    <TextField name={name} aria-label={name}>
      <Input />
      <AriaMessages />
    </TextField>
  );
});

function ValidationErrors({ names, submit }: StrategyProps): ReactElement {
  const [errors, setErrors] = useState<Values>({});
  const send = (data: FormData): Promise<unknown> =>
    submit(data).catch(async (thrown: unknown) => {
      const complaints = await complaintsIn(thrown);
      setErrors(Object.fromEntries(complaints.map(({ name, message }) => [name, message])));
    });
  return (
    <Form
      validationErrors={errors}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void send(new FormData(event.currentTarget));
      }}
    >
      {names.map((name) => (
        <AriaField key={name} name={name} />
      ))}
      <button type="submit">Send</button>
    </Form>
  );
}

export const theirs = {
  'React Hook Form, `setError` in a loop': SetError,
  'React Hook Form, `errors`': ErrorsProp,
  'TanStack Form, `setErrorMap`': SetErrorMap,
  'Formik, `setErrors`': SetErrors,
  'React Aria, `validationErrors`': ValidationErrors,
};
