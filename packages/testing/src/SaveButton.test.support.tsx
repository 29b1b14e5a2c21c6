import { useReport } from '@tactful/react';
import type { ReactElement } from 'react';

/** A button that changes something, and reports when that fails. */
export function SaveButton({ save }: { save: () => Promise<unknown> }): ReactElement {
  const report = useReport();
  return (
    <button
      type="button"
      onClick={() => save().catch((thrown: unknown) => report(thrown, { occasion: 'action' }))}
    >
      Save
    </button>
  );
}
