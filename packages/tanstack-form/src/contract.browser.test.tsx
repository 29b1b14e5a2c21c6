import { FormErrorsProvider } from '@tactful/react/headless';
import {
  contractValues,
  formContract,
  Messages,
  Summary,
  type ContractFormProps,
  type ManyFieldsProps,
} from '@tactful/testing/form-contract';
import { useForm, type AnyFieldApi } from '@tanstack/react-form';
import { useState, type ReactElement } from 'react';
import { toServer } from './toServer.ts';
import { useServerErrors } from './useServerErrors.ts';

function Field({ field, label }: { field: AnyFieldApi; label: string }): ReactElement {
  return (
    <>
      <label>
        {label}{' '}
        <input
          name={field.name}
          value={String(field.state.value ?? '')}
          onBlur={field.handleBlur}
          onChange={(event) => field.handleChange(event.target.value)}
        />
      </label>
      <Messages name={field.name} />
    </>
  );
}

const required = ({ value }: { value: string }): string | undefined => (value ? undefined : 'Enter a name');

function formOf(onSubmit: typeof toServer | undefined) {
  return function Form({ submit, summary }: ContractFormProps): ReactElement {
    const form = useForm({ defaultValues: contractValues, ...(onSubmit && { onSubmit }) });
    const { onSubmit: send, errors, submitting } = useServerErrors(form, { submit });
    const [city, setCity] = useState(false);
    const [, render] = useState(0);
    return (
      <FormErrorsProvider errors={errors}>
        <form noValidate onSubmit={(event) => void send(event)}>
          <fieldset disabled={submitting}>
            {summary && <Summary />}
            <form.Field name="name" validators={{ onSubmit: required, onChange: required }}>
              {(field) => <Field field={field} label="Name" />}
            </form.Field>
            <form.Field name="email">{(field) => <Field field={field} label="Email" />}</form.Field>
            <Messages name="items" />
            <form.Field name="items" mode="array">
              {(items) =>
                items.state.value.map((_, index) => (
                  <form.Field key={index} name={`items[${index}].price`}>
                    {(field) => <Field field={field} label={`Price ${index + 1}`} />}
                  </form.Field>
                ))
              }
            </form.Field>
            {city && (
              <form.Field name="address.city">{(field) => <Field field={field} label="City" />}</form.Field>
            )}
          </fieldset>
          <button type="submit">Send</button>
          <button type="button" onClick={() => void form.insertFieldValue('items', 0, { price: '0' })}>
            Add first
          </button>
          <button type="button" onClick={() => void form.removeFieldValue('items', 0)}>
            Remove first
          </button>
          <button type="button" onClick={() => form.swapFieldValues('items', 0, 1)}>
            Swap
          </button>
          <button type="button" onClick={() => form.setFieldValue('items', [])}>
            Clear list
          </button>
          <button type="button" onClick={() => setCity(!city)}>
            Toggle city
          </button>
          <button type="button" onClick={() => void form.validateAllFields('submit')}>
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
    );
  };
}

// Without `form.Field`: a thousand of them take the library seconds, whatever happens to their messages.
function ManyFields({ names, submit, onRender }: ManyFieldsProps): ReactElement {
  const form = useForm({
    defaultValues: Object.fromEntries(names.map((name) => [name, ''])),
    onSubmit: toServer,
  });
  const { onSubmit, errors } = useServerErrors(form, { submit });
  return (
    <FormErrorsProvider errors={errors}>
      <form onSubmit={(event) => void onSubmit(event)}>
        <button type="submit">Send</button>
        {names.map((name) => (
          <label key={name}>
            {name}
            <input name={name} onChange={(event) => form.setFieldValue(name, event.target.value)} />
            <Messages name={name} onRender={onRender} />
          </label>
        ))}
      </form>
    </FormErrorsProvider>
  );
}

formContract('TanStack Form', { Form: formOf(toServer), ManyFields });
formContract('TanStack Form that does not hand its values on', { Form: formOf(undefined) });
