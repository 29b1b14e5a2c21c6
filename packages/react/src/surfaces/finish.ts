import type { ErrorKit, Notice } from '@tactful/core';

/**
 * The person has acted on a notice: it leaves, and if the same fails again it is shown at once. If it has failed again
 * already, it stays. Closing is something else: that keeps the same failure away for a while.
 */
export function finish({ notices }: ErrorKit, { id, count, sources }: Notice): void {
  const find = (): Notice | undefined => {
    const { toasts, dialog } = notices.getSnapshot();
    return [...toasts, dialog].find((notice) => notice?.id === id);
  };
  if (find()?.count !== count) return;
  for (const source of sources) notices.settle(source);
  if (find()) notices.dismiss(id);
}
