import { useEffect, useId, useState, type ReactNode } from 'react';
import {
  createFormErrorStore,
  ErrorSummary,
  FieldError,
  fieldsOnPage,
  focusFieldOnPage,
  FormErrorsProvider,
  namedElements,
  useErrorKit,
  useFieldError,
  type ErrorSummaryProps,
  type FormErrorStore,
} from '@tactful/react';
import type { KnownField, Situation } from '@tactful/core';
import { useExampleWords, type ExampleWords } from './exampleWords.ts';
import { useWorld } from './WorldContext.ts';

export interface ExampleField {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
}

export interface ExampleFormProps extends Pick<ErrorSummaryProps, 'level' | 'changesTitle'> {
  /** What the API has answered to what stands in the form. */
  readonly error: unknown;
  readonly situation: Situation;
  readonly fields?: readonly ExampleField[] | undefined;
  /** What the form is for. */
  readonly name?: string;
  /** The word on its button. */
  readonly action?: string;
}

const usualFields = (words: ExampleWords): readonly ExampleField[] => [
  { name: 'email', label: words.email, value: 'mara(at)example', hint: words.emailHint },
  { name: 'name', label: words.name, value: 'Mara Lindqvist' },
];

/** A form that was sent and was not accepted: the summary, and each message at its field. */
export function ExampleForm(props: ExampleFormProps): ReactNode {
  const words = useExampleWords();
  const { error, situation, fields = usualFields(words), name = words.form, action = words.send } = props;
  const { kit } = useErrorKit();
  const { amongOthers } = useWorld();
  const id = useId();
  const [{ errors, formRef, getFields }] = useState(createForm);
  useEffect(() => {
    const understood = kit.parseError(error);
    const here: Situation = { ...situation, occasion: 'submit', fields: getFields() };
    errors.show(kit.present(understood, here), understood);
  }, [kit, error, situation, errors, getFields]);
  return (
    <FormErrorsProvider errors={errors}>
      <form
        ref={formRef}
        noValidate
        aria-label={name}
        className="book-form"
        onInput={() => errors.valuesChanged()}
        onSubmit={(event) => event.preventDefault()}
      >
        <ErrorSummary level={props.level} changesTitle={!amongOthers && props.changesTitle} />
        {fields.map((field) => (
          <Field key={field.name} {...field} id={`${id}${field.name}`} />
        ))}
        <div>
          <button type="submit" className="book-button" data-primary>
            {action}
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

interface Form {
  readonly errors: FormErrorStore;
  readonly formRef: (form: HTMLFormElement | null) => void;
  readonly getFields: () => KnownField[];
}

/** The errors of a form without a library: its values stand in the page. */
function createForm(): Form {
  let form: HTMLFormElement | null = null;
  const elements = () => (form ? namedElements(form) : []);
  const getFields = () => fieldsOnPage(elements());
  return {
    getFields,
    formRef: (element) => {
      form = element;
    },
    errors: createFormErrorStore({
      getFields,
      getValue: (name) => (form ? new FormData(form).get(name) : undefined),
      focusField: (name) => form !== null && focusFieldOnPage(form, name),
      isOnPage: (name) => elements().some(([known]) => known === name),
    }),
  };
}
