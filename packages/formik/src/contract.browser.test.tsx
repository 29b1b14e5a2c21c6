import { FormErrorsProvider } from '@tactful/react/headless';
import {
  contractValues,
  formContract,
  Messages,
  Summary,
  type ContractFormProps,
  type ManyFieldsProps,
} from '@tactful/testing/form-contract';
import { FieldArray, FormikProvider, useField, useFormik } from 'formik';
import { memo, useState, type ReactElement } from 'react';
import { toServer } from './toServer.ts';
import { useServerErrors } from './useServerErrors.ts';

function Field({ name, label }: { name: string; label: string }): ReactElement {
  const [field] = useField<string>(name);
  return (
    <>
      <label>
        {label} <input {...field} value={field.value ?? ''} />
      </label>
      <Messages name={name} />
    </>
  );
}

function Form({ submit, summary }: ContractFormProps): ReactElement {
  const formik = useFormik({
    initialValues: contractValues,
    validate: ({ name }) => (name ? {} : { name: 'Enter a name' }),
    onSubmit: toServer,
  });
  const { onSubmit, errors, submitting } = useServerErrors(formik, { submit });
  const [city, setCity] = useState(false);
  const [, render] = useState(0);
  return (
    <FormikProvider value={formik}>
      <FormErrorsProvider errors={errors}>
        <form noValidate onSubmit={(event) => void onSubmit(event)}>
          <fieldset disabled={submitting}>
            {summary && <Summary />}
            <Field name="name" label="Name" />
            <Field name="email" label="Email" />
            <Messages name="items" />
            {formik.values.items.map((_, index) => (
              <Field key={index} name={`items.${index}.price`} label={`Price ${index + 1}`} />
            ))}
            {city && <Field name="address.city" label="City" />}
          </fieldset>
          <button type="submit">Send</button>
          <FieldArray name="items">
            {(items) => (
              <>
                <button type="button" onClick={() => items.unshift({ price: '0' })}>
                  Add first
                </button>
                <button type="button" onClick={() => items.remove(0)}>
                  Remove first
                </button>
                <button type="button" onClick={() => items.swap(0, 1)}>
                  Swap
                </button>
              </>
            )}
          </FieldArray>
          <button type="button" onClick={() => void formik.setFieldValue('items', [])}>
            Clear list
          </button>
          <button type="button" onClick={() => setCity(!city)}>
            Toggle city
          </button>
          <button type="button" onClick={() => void formik.validateForm()}>
            Validate
          </button>
          <button type="button" onClick={() => formik.resetForm()}>
            Reset
          </button>
          <button type="button" onClick={() => render((count) => count + 1)}>
            Render
          </button>
        </form>
      </FormErrorsProvider>
    </FormikProvider>
  );
}

function ManyFields({ names, submit, onRender }: ManyFieldsProps): ReactElement {
  const formik = useFormik({
    initialValues: Object.fromEntries(names.map((name) => [name, ''])),
    onSubmit: toServer,
  });
  const { onSubmit, errors } = useServerErrors(formik, { submit });
  return (
    <FormErrorsProvider errors={errors}>
      <form onSubmit={(event) => void onSubmit(event)}>
        <button type="submit">Send</button>
        {names.map((name) => (
          <OneOfMany key={name} name={name} onRender={onRender} onChange={formik.handleChange} />
        ))}
      </form>
    </FormErrorsProvider>
  );
}

// Formik renders its form with every change of its state; memo is how large forms live with that.
const OneOfMany = memo(function OneOfMany({
  name,
  onRender,
  onChange,
}: Pick<ManyFieldsProps, 'onRender'> & {
  name: string;
  onChange: (event: React.ChangeEvent) => void;
}): ReactElement {
  return (
    <label>
      {name} <input name={name} onChange={onChange} />
      <Messages name={name} onRender={onRender} />
    </label>
  );
});

formContract('Formik', { Form, ManyFields });
