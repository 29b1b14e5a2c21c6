import { FormErrorsProvider } from '@tactful/react/headless';
import {
  contractValues,
  formContract,
  Messages,
  Summary,
  type ContractFormProps,
  type ContractValues,
  type ManyFieldsProps,
} from '@tactful/testing/form-contract';
import { useState, type ReactElement } from 'react';
import {
  Controller,
  FormProvider,
  useFieldArray,
  useForm,
  useFormContext,
  type Resolver,
  type UseFormRegister,
} from 'react-hook-form';
import { useServerErrors } from './useServerErrors.ts';

interface Flavour {
  readonly resolver?: Resolver<ContractValues>;
  /** Its fields are disabled by the library while it is sent, which has no values for them then. */
  readonly disables?: boolean;
  /** Its fields are forgotten with the step that they are on. */
  readonly forgets?: boolean;
}

const required = 'Enter a name';

function formOf({ resolver, disables = false, forgets = false }: Flavour) {
  return function Form({ submit, summary }: ContractFormProps): ReactElement {
    const form = useForm<ContractValues>({
      defaultValues: contractValues,
      shouldUnregister: forgets,
      ...(resolver && { resolver }),
    });
    const items = useFieldArray({ control: form.control, name: 'items' });
    const { onSubmit, errors, submitting } = useServerErrors(form, { submit });
    const [city, setCity] = useState(false);
    const [, render] = useState(0);
    const disabled = disables && submitting;
    const register: UseFormRegister<ContractValues> = (name, rules) =>
      form.register(name, { ...rules, ...(disables && { disabled }) });
    return (
      <FormProvider {...form}>
        <FormErrorsProvider errors={errors}>
          <form noValidate onSubmit={(event) => void onSubmit(event)}>
            <fieldset disabled={submitting && !disables}>
              {summary && <Summary />}
              <label>
                Name <input {...register('name', resolver ? {} : { required })} />
              </label>
              <Messages name="name" />
              <Email disabled={disabled} />
              <Messages name="items" />
              {items.fields.map((row, index) => (
                <div key={row.id}>
                  <label>
                    Price {index + 1} <input {...register(`items.${index}.price`)} />
                  </label>
                  <Messages name={`items.${index}.price`} />
                </div>
              ))}
              {city && (
                <label>
                  City <input {...register('address.city')} />
                  <Messages name="address.city" />
                </label>
              )}
            </fieldset>
            <button type="submit">Send</button>
            <button type="button" onClick={() => items.prepend({ price: '0' }, { shouldFocus: false })}>
              Add first
            </button>
            <button type="button" onClick={() => items.remove(0)}>
              Remove first
            </button>
            <button type="button" onClick={() => items.swap(0, 1)}>
              Swap
            </button>
            <button type="button" onClick={() => form.setValue('items', [])}>
              Clear list
            </button>
            <button type="button" onClick={() => setCity(!city)}>
              Toggle city
            </button>
            <button type="button" onClick={() => void form.trigger()}>
              Validate
            </button>
            <button type="button" onClick={() => form.reset()}>
              Reset
            </button>
            <button type="button" onClick={() => render((count) => count + 1)}>
              Render
            </button>
          </form>
        </FormErrorsProvider>
      </FormProvider>
    );
  };
}

function Email({ disabled }: { disabled: boolean }): ReactElement {
  const { control } = useFormContext<ContractValues>();
  return (
    <>
      <label htmlFor="email">Email</label>
      <Controller
        control={control}
        name="email"
        disabled={disabled}
        render={({ field }) => <input id="email" {...field} />}
      />
      <Messages name="email" />
    </>
  );
}

function ManyFields({ names, submit, onRender }: ManyFieldsProps): ReactElement {
  const form = useForm<Record<string, string>>();
  const { onSubmit, errors } = useServerErrors(form, { submit });
  return (
    <FormProvider {...form}>
      <FormErrorsProvider errors={errors}>
        <form onSubmit={(event) => void onSubmit(event)}>
          <button type="submit">Send</button>
          {names.map((name) => (
            <OneOfMany key={name} name={name} onRender={onRender} />
          ))}
        </form>
      </FormErrorsProvider>
    </FormProvider>
  );
}

function OneOfMany({ name, onRender }: Pick<ManyFieldsProps, 'onRender'> & { name: string }): ReactElement {
  const { register } = useFormContext();
  return (
    <label>
      {name} <input {...register(name)} />
      <Messages name={name} onRender={onRender} />
    </label>
  );
}

const resolver: Resolver<ContractValues> = (values) =>
  values.name
    ? { values, errors: {} }
    : { values: {}, errors: { name: { type: 'custom', message: required } } };

formContract('React Hook Form', { Form: formOf({}), ManyFields });
formContract('React Hook Form with a resolver', { Form: formOf({ resolver }) });
formContract('React Hook Form that disables its fields', { Form: formOf({ disables: true }) });
formContract('React Hook Form that forgets steps', { Form: formOf({ forgets: true }) });
