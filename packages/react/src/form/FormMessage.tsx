import { useEffect, type ReactElement } from 'react';
import { FormError } from '../inline-error/FormError.tsx';
import { useFormErrors } from './FormErrorsContext.ts';
import type { FormErrorStore } from './formErrorStore.ts';
import { useFormErrorState } from './useFormErrorState.ts';

export interface FormMessageProps {
  /** Default the form around. */
  readonly errors?: FormErrorStore;
  readonly className?: string;
}

/**
 * Why a form could not be sent, where no field is to blame. Its place is by the summary or next to the submit button.
 * Without it such failures go to a toast.
 */
export function FormMessage({ errors, className }: FormMessageProps): ReactElement | null {
  const store = useFormErrors(errors);
  const { presentation, error } = useFormErrorState(store);
  useEffect(() => store.attachMessage(), [store]);
  if (presentation?.surface !== 'form') return null;
  return <FormError error={error} presentation={presentation} className={className} />;
}
