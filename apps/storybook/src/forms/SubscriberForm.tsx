import type { ComponentProps, ReactNode } from 'react';
import { ErrorSummary, FormErrorsProvider, FormMessage, Surfaces, type FormErrorStore } from '@tactful/react';
import { useExampleWords } from '../exampleWords.ts';
import { useWorld } from '../WorldContext.ts';

export interface SubscriberFormProps extends ComponentProps<'form'> {
  readonly errors: FormErrorStore;
  readonly isAdded: boolean;
}

/** What is the same in the form of every library: all but its fields. */
export function SubscriberForm({ errors, isAdded, children, ...form }: SubscriberFormProps): ReactNode {
  const { amongOthers } = useWorld();
  const words = useExampleWords();
  return (
    <FormErrorsProvider errors={errors}>
      <form className="book-form" aria-label={words.form} noValidate {...form}>
        <ErrorSummary errors={errors} changesTitle={!amongOthers} />
        {children}
        <FormMessage />
        <div className="book-row">
          <button type="submit" className="book-button" data-primary>
            {words.send}
          </button>
          <p role="status">{isAdded && words.added}</p>
        </div>
      </form>
      <Surfaces />
    </FormErrorsProvider>
  );
}
