import { FormErrorsProvider, TactfulProvider, useFieldErrors } from '@tactful/react';
import * as byFormik from '@tactful/formik';
import * as byPlain from '@tactful/react-form';
import * as byHookForm from '@tactful/react-hook-form';
import * as byTanstack from '@tactful/tanstack-form';
import { useForm as useTanstackForm } from '@tanstack/react-form';
import { useFormik } from 'formik';
import { memo, type ReactElement } from 'react';
import { useForm, type UseFormRegister } from 'react-hook-form';
import { countRender, type StrategyProps } from './strategy.ts';

function Messages({ name }: { name: string }): ReactElement {
  countRender();
  return <span data-messages>{useFieldErrors(name)?.messages.join(' ')}</span>;
}

const empty = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, '']));

const PlainField = memo(function PlainField({
  name,
  onChange,
}: {
  name: string;
  onChange?: (event: React.ChangeEvent<HTMLInputElement>) => void;
}): ReactElement {
  return (
    <>
      <input aria-label={name} name={name} onChange={onChange} />
      <Messages name={name} />
    </>
  );
});

const RegisteredField = memo(function RegisteredField({
  name,
  register,
}: {
  name: string;
  register: UseFormRegister<Record<string, string>>;
}): ReactElement {
  return (
    <>
      <input aria-label={name} {...register(name)} />
      <Messages name={name} />
    </>
  );
});

function HookForm({ names, submit }: StrategyProps): ReactElement {
  const form = useForm<Record<string, string>>();
  const { onSubmit, errors } = byHookForm.useServerErrors(form, { submit });
  return (
    <FormErrorsProvider errors={errors}>
      <form onSubmit={(event) => void onSubmit(event)}>
        {names.map((name) => (
          <RegisteredField key={name} name={name} register={form.register} />
        ))}
        <button type="submit">Send</button>
      </form>
    </FormErrorsProvider>
  );
}

function TanstackForm({ names, submit }: StrategyProps): ReactElement {
  const form = useTanstackForm({ defaultValues: empty(names), onSubmit: byTanstack.toServer });
  const { onSubmit, errors } = byTanstack.useServerErrors(form, { submit });
  return (
    <FormErrorsProvider errors={errors}>
      <form onSubmit={(event) => void onSubmit(event)}>
        {names.map((name) => (
          <form.Field key={name} name={name}>
            {(field) => (
              <>
                <input
                  aria-label={name}
                  name={name}
                  value={field.state.value ?? ''}
                  onChange={(event) => field.handleChange(event.target.value)}
                />
                <Messages name={name} />
              </>
            )}
          </form.Field>
        ))}
        <button type="submit">Send</button>
      </form>
    </FormErrorsProvider>
  );
}

function Formik({ names, submit }: StrategyProps): ReactElement {
  const form = useFormik({ initialValues: empty(names), onSubmit: byFormik.toServer });
  const { onSubmit, errors } = byFormik.useServerErrors(form, { submit });
  return (
    <FormErrorsProvider errors={errors}>
      <form onSubmit={(event) => void onSubmit(event)}>
        {names.map((name) => (
          <PlainField key={name} name={name} onChange={form.handleChange} />
        ))}
        <button type="submit">Send</button>
      </form>
    </FormErrorsProvider>
  );
}

function Plain({ names, submit }: StrategyProps): ReactElement {
  const { ref, onSubmit, errors } = byPlain.useServerErrors({ submit });
  return (
    <FormErrorsProvider errors={errors}>
      <form ref={ref} onSubmit={(event) => void onSubmit(event)}>
        {names.map((name) => (
          <PlainField key={name} name={name} />
        ))}
        <button type="submit">Send</button>
      </form>
    </FormErrorsProvider>
  );
}

const inProvider = (Strategy: (props: StrategyProps) => ReactElement) => (props: StrategyProps) => (
  <TactfulProvider>
    <Strategy {...props} />
  </TactfulProvider>
);

export const ours = {
  'Tactful on React Hook Form': inProvider(HookForm),
  'Tactful on TanStack Form': inProvider(TanstackForm),
  'Tactful on Formik': inProvider(Formik),
  'Tactful on plain inputs': inProvider(Plain),
};
