import type { ReactElement, ReactNode } from 'react';
import { FormErrorsContext } from './FormErrorsContext.ts';
import type { FormErrorStore } from './formErrorStore.ts';

export interface FormErrorsProviderProps {
  /** What `useServerErrors` returns as `errors`. */
  readonly errors: FormErrorStore;
  readonly children?: ReactNode;
}

/** Hands a form's errors to the field errors and the summary inside. */
export function FormErrorsProvider({ errors, children }: FormErrorsProviderProps): ReactElement {
  return <FormErrorsContext.Provider value={errors}>{children}</FormErrorsContext.Provider>;
}
