import {
  cloneElement,
  createContext,
  useContext,
  useId,
  type ComponentProps,
  type ReactElement,
} from 'react';
import {
  Controller,
  useFormContext,
  useFormState,
  type ControllerProps,
  type FieldPath,
  type FieldValues,
} from 'react-hook-form';

// Field components in the shape that apps copy into their own source: they find their error in the form library's own
// state, by the name in a context, and know nothing of this kit.

const FieldContext = createContext('');
const ItemContext = createContext('');

export function FormField<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: ControllerProps<Values, Name>,
): ReactElement {
  return (
    <FieldContext.Provider value={props.name}>
      <Controller {...props} />
    </FieldContext.Provider>
  );
}

interface FormFieldState {
  readonly control: string;
  readonly message: string;
  readonly error: { readonly message?: string } | undefined;
}

function useFormField(): FormFieldState {
  const name = useContext(FieldContext);
  const id = useContext(ItemContext);
  const { getFieldState } = useFormContext();
  const { error } = getFieldState(name, useFormState({ name }));
  return { control: `${id}-control`, message: `${id}-message`, error };
}

export function FormItem(props: ComponentProps<'div'>): ReactElement {
  return (
    <ItemContext.Provider value={useId()}>
      <div data-slot="form-item" {...props} />
    </ItemContext.Provider>
  );
}

export function FormLabel({ children, ...props }: ComponentProps<'label'>): ReactElement {
  const { error, control } = useFormField();
  return (
    <label data-slot="form-label" data-error={error !== undefined} htmlFor={control} {...props}>
      {children}
    </label>
  );
}

/** Hands what a control needs to the element inside. */
export function FormControl({ children }: { children: ReactElement<ComponentProps<'input'>> }): ReactElement {
  const { error, control, message } = useFormField();
  return cloneElement(children, {
    id: control,
    'aria-describedby': error && message,
    'aria-invalid': error !== undefined,
  });
}

export function FormMessage(props: ComponentProps<'p'>): ReactElement | null {
  const { error, message } = useFormField();
  return error ? (
    <p data-slot="form-message" id={message} {...props}>
      {error.message}
    </p>
  ) : null;
}
