import { createContext, useContext } from 'react';
import type { FormErrorStore } from './formErrorStore.ts';

/** The errors of the form around. */
export const FormErrorsContext: React.Context<FormErrorStore | undefined> = createContext<
  FormErrorStore | undefined
>(undefined);

/**
 * The errors of the form around, or those handed in.
 * @throws when there is neither.
 */
export function useFormErrors(errors?: FormErrorStore): FormErrorStore {
  const around = useContext(FormErrorsContext);
  const store = errors ?? around;
  if (!store) {
    throw new Error(
      'Tactful: no form errors here. Wrap the form in <FormErrorsProvider errors={…}>, or hand `errors` to this component; useServerErrors() returns them.',
    );
  }
  return store;
}
