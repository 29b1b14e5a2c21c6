import type { InputHTMLAttributes, ReactNode } from 'react';
import { FieldError, useFieldError } from '@tactful/react';
import { useFormContext } from 'react-hook-form';

interface FieldProps {
  /** The form's name for it: `address.zip`. */
  name: string;
  label: string;
  hint?: string;
}

type Described = ReturnType<typeof useFieldError>['controlProps'];

/** Label, hint, what is wrong, and the control: in this order, and tied together. */
function Field({
  name,
  label,
  hint,
  children,
}: FieldProps & { children: (described: Described) => ReactNode }): ReactNode {
  const { controlProps, hintProps } = useFieldError(name, { hint: hint !== undefined });
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p {...hintProps} className="hint">
          {hint}
        </p>
      )}
      <FieldError name={name} />
      {children(controlProps)}
    </div>
  );
}

export function TextField({
  name,
  label,
  hint,
  ...input
}: FieldProps & InputHTMLAttributes<HTMLInputElement>): ReactNode {
  const { register } = useFormContext();
  return (
    <Field name={name} label={label} {...(hint !== undefined && { hint })}>
      {(described) => <input {...input} {...described} id={name} {...register(name)} />}
    </Field>
  );
}

export function LongTextField({ name, label, hint, rows = 6 }: FieldProps & { rows?: number }): ReactNode {
  const { register } = useFormContext();
  return (
    <Field name={name} label={label} {...(hint !== undefined && { hint })}>
      {(described) => <textarea {...described} id={name} rows={rows} {...register(name)} />}
    </Field>
  );
}

export function SelectField({
  name,
  label,
  hint,
  options,
}: FieldProps & { options: readonly (readonly [value: string, label: string])[] }): ReactNode {
  const { register } = useFormContext();
  return (
    <Field name={name} label={label} {...(hint !== undefined && { hint })}>
      {(described) => (
        <select {...described} id={name} {...register(name)}>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Several of a few. */
export function ChoicesField({
  name,
  label,
  hint,
  options,
}: FieldProps & { options: readonly string[] }): ReactNode {
  const { register } = useFormContext();
  const { groupProps, hintProps, isInvalid } = useFieldError(name, { hint: hint !== undefined });
  return (
    <fieldset {...groupProps} className="field">
      <legend>{label}</legend>
      {hint && (
        <p {...hintProps} className="hint">
          {hint}
        </p>
      )}
      <FieldError name={name} />
      <div className="choices">
        {options.map((option) => (
          <label key={option} className="choice chip-choice">
            <input type="checkbox" value={option} aria-invalid={isInvalid || undefined} {...register(name)} />
            <span>{option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
