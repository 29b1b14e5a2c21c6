import type { ReactNode } from 'react';
import { LocalError, RetryBanner, useClaim, useNotices, usePresentation } from '@tactful/react';
import type { Situation } from '@tactful/core';
import type { Action } from './useAction.ts';

/** What became of a button's action, next to the button. While it is tried again, when. */
export function ActionError<Variables, Result>({ of }: { of: Action<Variables, Result> }): ReactNode {
  const { error, failureReason, failureCount, isPending, variables, meta, mutate } = of;
  const situation = {
    occasion: 'action',
    ...(meta.subject !== undefined && { subject: meta.subject }),
    ...(meta.idempotent && { request: { idempotent: true } }),
    // One that is over is not tried again by itself.
    attempt: isPending ? failureCount : Number.MAX_SAFE_INTEGER,
  } satisfies Situation;
  const presentation = usePresentation(error, {
    ...situation,
    surfaces: ['local', 'dialog', 'toast', 'redirect'],
  });
  const waiting = usePresentation(isPending ? failureReason : null, { ...situation, surfaces: ['banner'] });
  useClaim(waiting && failureReason);
  const { banner } = useNotices();

  if (waiting?.retry.do === 'retry') {
    // The page's banner counts down to the same moment.
    if (banner?.cause !== undefined && banner.cause === waiting.cause) return null;
    return <RetryBanner error={failureReason} presentation={waiting} />;
  }
  // Prompts are the viewport's.
  if (presentation?.surface !== 'local') return null;
  return (
    <LocalError
      error={error}
      situation={situation}
      remedies={{ retry: () => mutate(variables as Variables) }}
    />
  );
}
