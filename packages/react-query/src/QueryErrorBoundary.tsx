'use client';

import type { ReactElement } from 'react';
import { ErrorBoundary, type ErrorBoundaryProps } from '@tactful/react';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { finalAttempt } from './situationOf.ts';

/** An error boundary whose one reset also clears the errors of the queries inside, so that they are fetched again. */
export function QueryErrorBoundary({ onReset, ...props }: ErrorBoundaryProps): ReactElement {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <ErrorBoundary
      {...props}
      // The query has made its own repeats before it threw: the next attempt is the person's.
      situation={{ occasion: 'load', attempt: finalAttempt, ...props.situation }}
      onReset={(reason) => {
        reset();
        onReset?.(reason);
      }}
    />
  );
}
