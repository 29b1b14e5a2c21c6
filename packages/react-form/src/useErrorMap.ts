'use client';

import { useEffect, useMemo } from 'react';
import { useFormErrors, useFormErrorState, type FormErrorStore } from '@tactful/react/headless';

/**
 * What is wrong with each field, as an object, for components that take such a prop: React Aria's `validationErrors`.
 * A new object with every change.
 */
export function useErrorMap(errors?: FormErrorStore): Record<string, string[]> {
  const store = useFormErrors(errors);
  const { fields } = useFormErrorState(store);
  useEffect(() => store.attachErrorMap(), [store]);
  return useMemo(
    () => Object.fromEntries(fields.map(({ name, messages }) => [name, [...messages]])),
    [fields],
  );
}
