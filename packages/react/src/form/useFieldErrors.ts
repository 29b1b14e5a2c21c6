import { useCallback, useSyncExternalStore } from 'react';
import { useFormErrors } from './FormErrorsContext.ts';
import type { FieldErrors, FormErrorStore } from './formErrorStore.ts';

/** What is wrong with one field; renders again only when that changes. Undefined: nothing. */
export function useFieldErrors(name: string, errors?: FormErrorStore): FieldErrors | undefined {
  const store = useFormErrors(errors);
  const subscribe = useCallback(
    (listener: () => void) => store.subscribeField(name, listener),
    [store, name],
  );
  const getField = (): FieldErrors | undefined => store.getField(name);
  return useSyncExternalStore(subscribe, getField, getField);
}
