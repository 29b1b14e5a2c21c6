import { useEffect, type ReactElement } from 'react';
import type { Presentation } from '@tactful/core';
import { FormError } from '../inline-error/FormError.tsx';
import { useAnnounced } from '../message/useAnnounced.ts';
import { useTactful } from '../provider/TactfulContext.ts';
import { handlersFor, offered } from '../remedy/remedyHandlers.ts';
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
 * Without it such failures go to a toast. Where fields say it all, it draws nothing, and announces how many they are.
 */
export function FormMessage({ errors, className }: FormMessageProps): ReactElement | null {
  const store = useFormErrors(errors);
  const { handlers } = useTactful();
  const { presentation, error, failures } = useFormErrorState(store);
  useEffect(() => store.attachMessage(), [store]);
  const isOurs = presentation?.surface === 'form';
  const isSaid =
    isOurs &&
    isSaidByFields(presentation) &&
    offered(presentation, handlersFor(error, handlers)).length === 0;
  // The first of them has focus, and is read with its message.
  const count = isSaid && presentation.fields.length > 1 ? presentation.title : undefined;
  useAnnounced(count, 'polite', failures);
  if (!isOurs || isSaid) return null;
  return <FormError error={error} presentation={presentation} className={className} />;
}

/** Whether all that is left to say is how many answers are to be checked. */
function isSaidByFields({ fields, unplaced, retry, limit, referenceShown }: Presentation): boolean {
  return fields.length > 0 && unplaced.length === 0 && retry.do === 'stop' && !limit && !referenceShown;
}
