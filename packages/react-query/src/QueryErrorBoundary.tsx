'use client';

import type { ReactElement } from 'react';
import { ErrorBoundary, type ErrorBoundaryProps } from '@tactful/react';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { finalAttempt } from './situationOf.ts';

/** A router whose loaders may have failed too: TanStack Router's, or React Router's data router. */
export type ResettableRouter =
  | { readonly invalidate: () => unknown }
  | { readonly revalidate: () => unknown };

export interface QueryErrorBoundaryProps extends ErrorBoundaryProps {
  readonly router?: ResettableRouter;
}

/**
 * An error boundary whose one reset also clears the errors of the queries inside, so that they are fetched again, and
 * has the router load again.
 */
export function QueryErrorBoundary({ onReset, router, ...props }: QueryErrorBoundaryProps): ReactElement {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <ErrorBoundary
      {...props}
      // The query has made its own repeats before it threw: the next attempt is the person's.
      situation={{ occasion: 'load', attempt: finalAttempt, ...props.situation }}
      onReset={(reason) => {
        reset();
        if (router) void ('invalidate' in router ? router.invalidate() : router.revalidate());
        onReset?.(reason);
      }}
    />
  );
}
