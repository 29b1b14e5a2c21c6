import type { ReactNode } from 'react';
import { LocalError } from '@tactful/react';
export function ActionError({ mutation }: { mutation: { error: unknown } }): ReactNode {
  return <LocalError error={mutation.error} />;
}
