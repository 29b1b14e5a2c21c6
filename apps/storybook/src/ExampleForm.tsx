import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import {
  createFormErrorStore,
  ErrorSummary,
  FieldError,
  fieldsOnPage,
  focusFieldOnPage,
  FormErrorsProvider,
  namedElements,
  useFieldError,
  type ErrorSummaryProps,
  type FormErrorStore,
} from '@tactful/react';
import { failures, situationOf, thrownFor, type FailureName } from './failures.ts';
import { useWorld } from './WorldContext.ts';

export interface ExampleFormProps extends Pick<ErrorSummaryProps, 'level' | 'changesTitle'> {
  /** What the API has answered to what stands in the form. */
  readonly failure: FailureName;
  readonly fields?: readonly ExampleField[];
}

export interface ExampleField {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
}

export const usualFields: readonly ExampleField[] = [
  {
    name: 'email',
    label: 'E-mail address',
    value: 'mara(at)example',
    hint: 'We only use it to send this newsletter.',
  },
  { name: 'name', label: 'Name', value: 'Mara Lindqvist' },
];

/** A form that was sent and was not accepted: the summary, and each message at its field. */
export function ExampleForm({ failure, fields = usualFields, ...summary }: ExampleFormProps): ReactNode {
  const { kit, dialect } = useWorld();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [errors] = useState(() => createStore(() => form.current));
  useEffect(() => {
    const thrown = failures[failure];
    const error = kit.parseError(thrownFor(thrown, dialect));
    const known = form.current ? fieldsOnPage(namedElements(form.current)) : [];
    const situation = { ...situationOf(thrown, kit.copy.lang), occasion: 'submit' as const, fields: known };
    errors.show(kit.present(error, situation), error);
  }, [kit, dialect, failure, errors]);
  return (
    <FormErrorsProvider errors={errors}>
      <form
        ref={form}
        noValidate
        aria-label="Add a subscriber"
        className="book-form"
        onInput={() => errors.valuesChanged()}
        onSubmit={(event) => event.preventDefault()}
      >
        <ErrorSummary {...summary} />
        {fields.map((field) => (
          <Field key={field.name} {...field} id={`${id}${field.name}`} />
        ))}
        <div>
          <button type="submit" className="book-button" data-primary>
            Add subscriber
          </button>
        </div>
      </form>
    </FormErrorsProvider>
  );
}

function Field({ name, label, value, hint, id }: ExampleField & { id: string }): ReactNode {
  const { controlProps, hintProps } = useFieldError(name, { id, hint: hint !== undefined });
  return (
    <div className="book-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p {...hintProps} className="book-hint">
          {hint}
        </p>
      )}
      <FieldError name={name} id={id} />
      <input id={id} name={name} defaultValue={value} {...controlProps} />
    </div>
  );
}

function createStore(formOf: () => HTMLFormElement | null): FormErrorStore {
  const elements = () => {
    const form = formOf();
    return form ? namedElements(form) : [];
  };
  return createFormErrorStore({
    getValue: (name) => {
      const form = formOf();
      return form ? new FormData(form).get(name) : undefined;
    },
    getFields: () => fieldsOnPage(elements()),
    focusField: (name) => {
      const form = formOf();
      return form !== null && focusFieldOnPage(form, name);
    },
    isOnPage: (name) => elements().some(([known]) => known === name),
  });
}
