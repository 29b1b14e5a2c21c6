import {
  contractValues,
  type ContractFormProps,
  type ContractValues,
  type ManyFieldsProps,
} from '@tactful/testing/form-contract';
import { FieldArray, FormikProvider, getIn, setIn, useFormik } from 'formik';
import type { ReactElement } from 'react';
import {
  byName,
  complaintsIn,
  Layout,
  Many,
  Messages,
  noContext,
  required,
  type Complaint,
} from './bareParts.tsx';

/** What `setErrors` takes: a tree of words. What names no field is kept in the form's status. */
function treeOf(complaints: readonly Complaint[]): { errors: object; status: string[] } {
  let errors: object = {};
  const names = byName(complaints);
  for (const [name, words] of names) if (name) errors = setIn(errors, name, words.join(' | '));
  return { errors, status: names.get('') ?? [] };
}

function wordsIn(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(wordsIn) : [];
}

function messagesAt(errors: object, name: string): string[] {
  const found: unknown = getIn(errors, name);
  return typeof found === 'string' ? [found] : [];
}

function Form({ submit, summary }: ContractFormProps): ReactElement {
  const formik = useFormik<ContractValues>({
    initialValues: contractValues,
    validate: ({ name }) => (name ? {} : { name: required }),
    onSubmit: async (values, { setErrors, setStatus }) => {
      setStatus(undefined);
      try {
        await submit(values, noContext);
      } catch (thrown) {
        const { errors, status } = treeOf(await complaintsIn(thrown));
        setErrors(errors);
        setStatus(status);
      }
    },
  });
  const all = [...wordsIn(formik.errors), ...wordsIn(formik.status)];
  return (
    <FormikProvider value={formik}>
      <form noValidate onSubmit={formik.handleSubmit}>
        <FieldArray name="items">
          {(items) => (
            <Layout
              submitting={formik.isSubmitting}
              summary={summary ? all : undefined}
              rows={formik.values.items.map((_, index) => index)}
              list={<Messages name="items" messages={messagesAt(formik.errors, 'items')} />}
              renderField={(name, label) => (
                <label>
                  {label} <input {...formik.getFieldProps(name)} />
                  <Messages name={name} messages={messagesAt(formik.errors, name)} />
                </label>
              )}
              addFirst={() => items.unshift({ price: '0' })}
              removeFirst={() => items.remove(0)}
              swap={() => items.swap(0, 1)}
              clearList={() => void formik.setFieldValue('items', [])}
              validate={() => void formik.validateForm()}
              reset={() => formik.resetForm()}
            />
          )}
        </FieldArray>
      </form>
    </FormikProvider>
  );
}

function ManyFields({ names, submit, onRender }: ManyFieldsProps): ReactElement {
  const formik = useFormik({
    initialValues: Object.fromEntries(names.map((name) => [name, ''])),
    onSubmit: async (values, { setErrors }) => {
      try {
        await submit(values, noContext);
      } catch (thrown) {
        setErrors(treeOf(await complaintsIn(thrown)).errors);
      }
    },
  });
  return (
    <form onSubmit={formik.handleSubmit}>
      <Many
        names={names}
        onRender={onRender}
        renderField={(name) => (
          <label>
            {name} <input {...formik.getFieldProps(name)} />
            <Messages name={name} messages={messagesAt(formik.errors, name)} />
          </label>
        )}
      />
    </form>
  );
}

export const formik = { Form, ManyFields };
