// What guides show of packages that need not be installed for it.
declare module 'react-error-boundary' {
  import type { ComponentType, ErrorInfo, PropsWithChildren, ReactElement } from 'react';

  export interface FallbackProps {
    error: unknown;
    resetErrorBoundary: (...args: unknown[]) => void;
  }
  export function ErrorBoundary(
    props: PropsWithChildren<{
      FallbackComponent: ComponentType<FallbackProps>;
      resetKeys?: unknown[];
      onError?: (error: unknown, info: ErrorInfo) => void;
    }>,
  ): ReactElement;
}
