import { useSyncExternalStore } from 'react';
import { useFormErrors } from './FormErrorsContext.ts';
import type { FormErrorState, FormErrorStore } from './formErrorStore.ts';

/** All that is wrong with a form: what a summary shows. */
export function useFormErrorState(errors?: FormErrorStore): FormErrorState {
  const store = useFormErrors(errors);
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);
}
