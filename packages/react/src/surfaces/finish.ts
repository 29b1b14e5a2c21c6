import type { ErrorKit, Notice } from '@tactful/core';

/**
 * The person has acted on a notice: it leaves, and if the same fails again it is shown at once.
 * Closing it is something else; that keeps the same failure away for a while.
 */
export function finish(kit: ErrorKit, { id, sources }: Notice): void {
  for (const source of sources) kit.settle(source);
  if (sources.length === 0) kit.notices.dismiss(id);
}
