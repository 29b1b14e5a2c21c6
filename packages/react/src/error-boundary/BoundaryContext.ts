import { createContext, useContext } from 'react';
import type { ResetReason } from './errorBoundaryProps.ts';

interface BoundaryDoor {
  readonly show: (thrown: unknown) => void;
  readonly reset: (reason: ResetReason) => void;
}

export const BoundaryContext: React.Context<BoundaryDoor | undefined> = createContext<
  BoundaryDoor | undefined
>(undefined);

/**
 * The door into the nearest `ErrorBoundary`, for what is thrown outside rendering: `showBoundary(error)` in a handler,
 * `resetBoundary()` to try its content again.
 * @throws when there is no `<ErrorBoundary>` above
 */
export function useErrorBoundary(): { showBoundary: (thrown: unknown) => void; resetBoundary: () => void } {
  const door = useContext(BoundaryContext);
  if (!door) {
    throw new Error(
      'Tactful: no <ErrorBoundary> above this component. Wrap the part of the page around it in <ErrorBoundary>.',
    );
  }
  return { showBoundary: door.show, resetBoundary: () => door.reset('app') };
}
