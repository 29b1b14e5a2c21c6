import { useForm, type UseFormReturnType } from '@mantine/form';
import {
  contractValues,
  type ContractFormProps,
  type ContractValues,
  type ManyFieldsProps,
} from '@tactful/testing/form-contract';
import { useState, type ReactElement } from 'react';
import { byName, complaintsIn, Layout, Many, Messages, noContext, required } from './bareParts.tsx';

type Errors = UseFormReturnType<object>['errors'];

/** An error is anything that React can draw: here words, or a list of them. */
function wordsIn(error: Errors[string]): string[] {
  return [error].flat().filter((word): word is string => typeof word === 'string');
}

function useProbedForm<Values extends object>(
  initialValues: Values,
  submit: (values: Values) => Promise<unknown>,
  validate: (values: Values) => Record<string, string>,
) {
  const [submitting, setSubmitting] = useState(false);
  const form = useForm<Values>({ initialValues, validate });
  const onSubmit = form.onSubmit(async (values) => {
    setSubmitting(true);
    try {
      await submit(values);
    } catch (thrown) {
      form.setErrors(Object.fromEntries(byName(await complaintsIn(thrown))));
    } finally {
      setSubmitting(false);
    }
  });
  return { form, submitting, onSubmit };
}

function Form({ submit, summary }: ContractFormProps): ReactElement {
  const { form, submitting, onSubmit } = useProbedForm<ContractValues>(
    contractValues,
    (values) => submit(values, noContext),
    ({ name }): Record<string, string> => (name ? {} : { name: required }),
  );
  const all = Object.values(form.errors).flatMap(wordsIn);
  return (
    <form noValidate onSubmit={onSubmit}>
      <Layout
        submitting={submitting}
        summary={summary ? all : undefined}
        rows={form.values.items.map((_, index) => index)}
        list={<Messages name="items" messages={wordsIn(form.errors['items'])} />}
        renderField={(name, label) => {
          const input = form.getInputProps(name, { withError: false });
          return (
            <label>
              {label} <input name={name} {...input} />
              <Messages name={name} messages={wordsIn(form.errors[name])} />
            </label>
          );
        }}
        addFirst={() => form.insertListItem('items', { price: '0' }, 0)}
        removeFirst={() => form.removeListItem('items', 0)}
        swap={() => form.reorderListItem('items', { from: 0, to: 1 })}
        clearList={() => form.setFieldValue('items', [])}
        validate={() => void form.validate()}
        reset={() => form.reset()}
      />
    </form>
  );
}

function ManyFields({ names, submit, onRender }: ManyFieldsProps): ReactElement {
  const { form, onSubmit } = useProbedForm<Record<string, string>>(
    Object.fromEntries(names.map((name) => [name, ''])),
    (values) => submit(values, noContext),
    () => ({}),
  );
  return (
    <form onSubmit={onSubmit}>
      <Many
        names={names}
        onRender={onRender}
        renderField={(name) => {
          const input = form.getInputProps(name, { withError: false });
          return (
            <>
              <input name={name} aria-label={name} {...input} />
              <Messages name={name} messages={wordsIn(form.errors[name])} />
            </>
          );
        }}
      />
    </form>
  );
}

export const mantineForm = { Form, ManyFields };
