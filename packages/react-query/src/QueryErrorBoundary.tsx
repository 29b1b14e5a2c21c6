'use client';

import type { ReactElement } from 'react';
import { ErrorBoundary, type ErrorBoundaryProps } from '@tactful/react';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';

/** An error boundary whose one reset also clears the errors of the queries inside, so that they are fetched again. */
export function QueryErrorBoundary({ onReset, ...props }: ErrorBoundaryProps): ReactElement {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <ErrorBoundary
      situation={{ occasion: 'load' }}
      {...props}
      onReset={(reason) => {
        reset();
        onReset?.(reason);
      }}
    />
  );
}
