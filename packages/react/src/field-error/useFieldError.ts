import { useCallback, useContext, useSyncExternalStore } from 'react';
import { FormErrorsContext } from '../form/FormErrorsContext.ts';
import type { FieldErrors, FormErrorStore } from '../form/formErrorStore.ts';

export interface FieldErrorOptions {
  /** What is wrong, when it doesn't come from the form around. */
  messages?: string | readonly string[] | undefined;
  /** Default the form around. */
  errors?: FormErrorStore | undefined;
  /** Whether there is a hint, drawn with `hintProps`. */
  hint?: boolean | undefined;
  /** Starts the ids of hint and error. Default the field's name. */
  id?: string | undefined;
}

export interface FieldErrorView {
  readonly messages: readonly string[];
  readonly isInvalid: boolean;
  /** For the input, or the control that takes focus. */
  readonly controlProps: {
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-describedby': string | undefined;
  };
  /** For the fieldset of radios, checkboxes or a composite field: the group is described, not each part. */
  readonly groupProps: { readonly 'aria-describedby': string | undefined };
  readonly hintProps: { readonly id: string };
  /** For `<FieldError>`, or the element that holds the messages. */
  readonly errorProps: { readonly id: string };
}

const noMessages: readonly string[] = [];

/** What is wrong with one field and the attributes that tell it: described by its hint first, then by its error. */
export function useFieldError(name: string, options: FieldErrorOptions = {}): FieldErrorView {
  const around = useContext(FormErrorsContext);
  const store = options.errors ?? around;
  const subscribe = useCallback(
    (listener: () => void) => store?.subscribeField(name, listener) ?? (() => {}),
    [store, name],
  );
  const getField = (): FieldErrors | undefined => store?.getField(name);
  const field = useSyncExternalStore(subscribe, getField, getField);

  const given = options.messages ?? field?.messages ?? noMessages;
  const messages = typeof given === 'string' ? [given] : given;
  const isInvalid = messages.length > 0;
  // A space would make two ids of it.
  const id = (options.id ?? name).replaceAll(/\s/g, '_');
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [options.hint && hintId, isInvalid && errorId].filter(Boolean).join(' ') || undefined;
  return {
    messages,
    isInvalid,
    controlProps: { 'aria-invalid': isInvalid || undefined, 'aria-describedby': describedBy },
    groupProps: { 'aria-describedby': describedBy },
    hintProps: { id: hintId },
    errorProps: { id: errorId },
  };
}
