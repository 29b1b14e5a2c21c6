import { useId, type ComponentProps, type ReactNode } from 'react';
import { FieldError, useFieldError } from '@tactful/react';

export interface FormFieldProps extends ComponentProps<'input'> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** Label, hint, what is wrong, and an input that tells all three. */
export function FormField({ name, label, hint, ...input }: FormFieldProps): ReactNode {
  const id = useId();
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
      <input id={id} name={name} {...input} {...controlProps} />
    </div>
  );
}
