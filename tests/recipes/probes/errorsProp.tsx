import { Field as BaseField } from '@base-ui/react/field';
import { Form as BaseForm } from '@base-ui/react/form';
import { formValues } from '@tactful/react-form';
import {
  contractValues,
  type ContractFormProps,
  type ContractValues,
  type FormUnderTest,
  type ManyFieldsProps,
} from '@tactful/testing/form-contract';
import {
  isValidElement,
  useContext,
  useRef,
  useState,
  type FormEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { FieldErrorContext, Form as AriaForm, Input, Label, TextField } from 'react-aria-components';
import { byName, complaintsIn, Layout, Many, Messages, noContext, required, useRows } from './bareParts.tsx';

type Errors = Record<string, string[]>;

/** A library whose form takes the messages as a prop, by field, and whose fields take theirs from the form. */
interface Library {
  readonly Form: (props: {
    errors: Errors;
    onSubmit: (event: FormEvent<HTMLFormElement>) => void;
    onReset: () => void;
    children: ReactNode;
  }) => ReactElement;
  readonly Field: (props: { name: string; label: string; initial: string }) => ReactElement;
}

const check = (value: unknown): string | null => (value === '' ? required : null);

const reactAria: Library = {
  Form: ({ errors, ...props }) => <AriaForm {...props} validationErrors={errors} />,
  Field: ({ name, label, initial }) => (
    <TextField name={name} defaultValue={initial} {...(name === 'name' && { validate: check })}>
      <Label>{label}</Label>
      <Input />
      <AriaMessages name={name} />
    </TextField>
  ),
};

function AriaMessages({ name }: { name: string }): ReactElement {
  const validation = useContext(FieldErrorContext);
  return <Messages name={name} messages={validation?.isInvalid ? validation.validationErrors : []} />;
}

const baseUi: Library = {
  Form: ({ errors, ...props }) => <BaseForm {...props} errors={errors} />,
  Field: ({ name, label, initial }) => (
    <BaseField.Root name={name} {...(name === 'name' && { validate: check })}>
      <BaseField.Label>{label}</BaseField.Label>
      <BaseField.Control defaultValue={initial} />
      <BaseField.Error
        match
        render={({ children }) => <Messages name={name} messages={wordsIn(children)} />}
      />
    </BaseField.Root>
  ),
};

/** Several messages come as a list. */
function wordsIn(children: ReactNode): string[] {
  if (typeof children === 'string') return [children];
  if (Array.isArray(children)) return children.flatMap(wordsIn);
  return isValidElement<{ children?: ReactNode }>(children) ? wordsIn(children.props.children) : [];
}

function formWith({ Form: LibraryForm, Field }: Library) {
  return function Form({ submit, summary }: ContractFormProps): ReactElement {
    const [errors, setErrors] = useState<Errors>({});
    const [submitting, setSubmitting] = useState(false);
    const { rows, ...moves } = useRows(contractValues.items);
    const anchor = useRef<HTMLSpanElement>(null);
    const initial: Record<string, string> = {
      name: contractValues.name,
      email: contractValues.email,
      'address.city': contractValues.address.city,
      ...Object.fromEntries(rows.map(({ price }, index) => [`items.${index}.price`, price])),
    };
    const send = async (data: FormData): Promise<void> => {
      setErrors({});
      setSubmitting(true);
      try {
        await submit(formValues(data) as unknown as ContractValues, noContext);
      } catch (thrown) {
        setErrors(Object.fromEntries(byName(await complaintsIn(thrown))));
      } finally {
        setSubmitting(false);
      }
    };
    return (
      <LibraryForm
        errors={errors}
        onSubmit={(event) => {
          event.preventDefault();
          void send(new FormData(event.currentTarget));
        }}
        onReset={() => setErrors({})}
      >
        <span ref={anchor} />
        <Layout
          submitting={submitting}
          summary={summary ? Object.values(errors).flat() : undefined}
          rows={rows.map(({ id }) => id)}
          list={<Messages name="items" messages={errors['items'] ?? []} />}
          renderField={(name, label) => <Field name={name} label={label} initial={initial[name] ?? ''} />}
          hiddenCity={<input type="hidden" name="address.city" value={contractValues.address.city} />}
          {...moves}
          validate={() => anchor.current?.closest('form')?.checkValidity()}
        />
      </LibraryForm>
    );
  };
}

function manyWith({ Form: LibraryForm, Field }: Library) {
  return function ManyFields({ names, submit, onRender }: ManyFieldsProps): ReactElement {
    const [errors, setErrors] = useState<Errors>({});
    const send = async (data: FormData): Promise<void> => {
      try {
        await submit(data, noContext);
      } catch (thrown) {
        setErrors(Object.fromEntries(byName(await complaintsIn(thrown))));
      }
    };
    return (
      <LibraryForm
        errors={errors}
        onSubmit={(event) => {
          event.preventDefault();
          void send(new FormData(event.currentTarget));
        }}
        onReset={() => {}}
      >
        <Many
          names={names}
          onRender={onRender}
          renderField={(name) => <Field name={name} label={name} initial="" />}
        />
      </LibraryForm>
    );
  };
}

const underTest = (library: Library): FormUnderTest => ({
  Form: formWith(library),
  ManyFields: manyWith(library),
});

export const reactAriaComponents = underTest(reactAria);
export const baseUiForm = underTest(baseUi);
