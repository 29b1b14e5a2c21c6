import type { ComponentProps, ReactNode } from 'react';
import { ErrorSummary, FormErrorsProvider, FormMessage, Surfaces, type FormErrorStore } from '@tactful/react';
import { useWorld } from '../WorldContext.ts';

export interface SubscriberFormProps extends ComponentProps<'form'> {
  readonly errors: FormErrorStore;
  readonly isAdded: boolean;
}

/** What is the same in the form of every library: all but its fields. */
export function SubscriberForm({ errors, isAdded, children, ...form }: SubscriberFormProps): ReactNode {
  const { amongOthers } = useWorld();
  return (
    <FormErrorsProvider errors={errors}>
      <form className="book-form" aria-label="Add a subscriber" noValidate {...form}>
        <ErrorSummary errors={errors} changesTitle={!amongOthers} />
        {children}
        <FormMessage />
        <div className="book-row">
          <button type="submit" className="book-button" data-primary>
            Add subscriber
          </button>
          <p role="status">{isAdded && 'Added'}</p>
        </div>
      </form>
      <Surfaces />
    </FormErrorsProvider>
  );
}
