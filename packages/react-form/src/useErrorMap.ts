import { useMemo } from 'react';
import { useFormErrorState, type FormErrorStore } from '@tactful/react/headless';

/**
 * What is wrong with each field, as an object, for components that take an `errors` prop by name: Base UI's `errors`,
 * React Aria's `validationErrors`. A new object with every change.
 */
export function useErrorMap(errors?: FormErrorStore): Record<string, string[]> {
  const { fields } = useFormErrorState(errors);
  return useMemo(
    () => Object.fromEntries(fields.map(({ name, messages }) => [name, [...messages]])),
    [fields],
  );
}
