import {
  contractValues,
  type ContractFormProps,
  type ContractValues,
  type ManyFieldsProps,
} from '@tactful/testing/form-contract';
import { useForm, useStore, type AnyFieldApi, type AnyFieldMeta } from '@tanstack/react-form';
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

const validate = ({ value }: { value: string }): string | undefined => (value ? undefined : required);

/** `items.0.price` → `items[0].price` */
const bracketed = (name: string): string => name.replaceAll(/\.(\d+)/g, '[$1]');

/** What the library takes from a server: errors of the form, and of its fields. */
function errorsOf(complaints: readonly Complaint[]): { form?: string[]; fields: Record<string, string[]> } {
  const { '': form, ...fields } = Object.fromEntries(byName(complaints));
  return {
    ...(form && { form }),
    fields: Object.fromEntries(Object.entries(fields).map(([name, words]) => [bracketed(name), words])),
  };
}

/** Errors are words, lists of them, or what was said of the form as a whole. */
function wordsIn(errors: unknown): string[] {
  if (typeof errors === 'string') return [errors];
  if (Array.isArray(errors)) return [...new Set(errors.flatMap(wordsIn))];
  return typeof errors === 'object' && errors !== null && 'form' in errors ? wordsIn(errors.form) : [];
}

function Field({ field, label }: { field: AnyFieldApi; label: string }): ReactElement {
  return (
    <>
      <input
        aria-label={label}
        name={field.name}
        value={String(field.state.value ?? '')}
        onBlur={field.handleBlur}
        onChange={(event) => field.handleChange(event.target.value)}
      />
      <Messages
        name={field.name.replaceAll(/\[(\d+)\]/g, '.$1')}
        messages={wordsIn(field.state.meta.errors)}
      />
    </>
  );
}

type By = 'onSubmitAsync' | 'setErrorMap';

function useProbedForm<Values>(by: By, defaultValues: Values, submit: (values: Values) => Promise<unknown>) {
  const form = useForm({
    defaultValues,
    ...(by === 'onSubmitAsync' && {
      validators: {
        onSubmitAsync: async ({ value }: { value: Values }) => {
          try {
            await submit(value);
            return undefined;
          } catch (thrown) {
            return errorsOf(await complaintsIn(thrown)) as never;
          }
        },
      },
    }),
    ...(by === 'setErrorMap' && {
      onSubmit: async ({ value }: { value: Values }) => {
        try {
          await submit(value);
        } catch (thrown) {
          form.setErrorMap({ onSubmit: errorsOf(await complaintsIn(thrown)) });
        }
      },
    }),
  });
  return form;
}

function formOf(by: By) {
  return function Form({ submit, summary }: ContractFormProps): ReactElement {
    const form = useProbedForm<ContractValues>(by, contractValues, (values) => submit(values, noContext));
    const { isSubmitting, errors, fieldMeta, values } = useStore(form.store);
    const metas: readonly (AnyFieldMeta | undefined)[] = Object.values(fieldMeta);
    const all = wordsIn([errors, metas.map((meta) => meta?.errors)]);
    return (
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.handleSubmit();
        }}
      >
        <Layout
          submitting={isSubmitting}
          summary={summary ? all : undefined}
          rows={values.items.map((_, index) => index)}
          list={
            <form.Field name="items" mode="array">
              {(items) => <Messages name="items" messages={wordsIn(items.state.meta.errors)} />}
            </form.Field>
          }
          renderField={(name, label) => (
            <form.Field
              name={bracketed(name) as 'name'}
              {...(name === 'name' && { validators: { onSubmit: validate, onChange: validate } })}
            >
              {(field) => <Field field={field} label={label} />}
            </form.Field>
          )}
          addFirst={() => void form.insertFieldValue('items', 0, { price: '0' })}
          removeFirst={() => void form.removeFieldValue('items', 0)}
          swap={() => form.swapFieldValues('items', 0, 1)}
          clearList={() => form.setFieldValue('items', [])}
          validate={() => void form.validateAllFields('submit')}
          reset={() => form.reset()}
        />
      </form>
    );
  };
}

function manyOf(by: By) {
  return function ManyFields({ names, submit, onRender }: ManyFieldsProps): ReactElement {
    const form = useProbedForm<Record<string, string>>(
      by,
      Object.fromEntries(names.map((name) => [name, ''])),
      (values) => submit(values, noContext),
    );
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void form.handleSubmit();
        }}
      >
        <Many
          names={names}
          onRender={onRender}
          renderField={(name) => (
            <form.Field name={name}>{(field) => <Field field={field} label={name} />}</form.Field>
          )}
        />
      </form>
    );
  };
}

export const tanstackOnSubmitAsync = { Form: formOf('onSubmitAsync'), ManyFields: manyOf('onSubmitAsync') };
export const tanstackSetErrorMap = { Form: formOf('setErrorMap'), ManyFields: manyOf('setErrorMap') };
