import { useState, type ReactNode } from 'react';
import {
  attachedRemedies,
  LocalError,
  RetryBanner,
  useClaim,
  useNotices,
  usePresentation,
  type RemedyContext,
} from '@tactful/react';
import type { Situation } from '@tactful/core';
import type { Action } from './useAction.ts';

/** What became of a button's action, next to the button. While it is tried again, when. */
export function ActionError<Variables, Result>({ of }: { of: Action<Variables, Result> }): ReactNode {
  const { failureReason, failureCount, isPending, isIdle, variables, meta, mutate, reset } = of;
  /** What the person no longer wanted to wait for, and how it is done again. */
  const [stopped, setStopped] = useState<{ error: unknown; again: () => void }>();
  const error = isIdle ? stopped?.error : of.error;
  const again = (isIdle && stopped?.again) || (() => mutate(variables as Variables));
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
    const stop = (context: RemedyContext): void => {
      const end = attachedRemedies(context.error)?.stop;
      if (typeof end === 'function') end(context);
      setStopped({ error: failureReason, again });
      reset();
    };
    const retry = (context: RemedyContext): void => {
      stop(context);
      again();
    };
    return (
      <RetryBanner
        error={failureReason}
        presentation={waiting}
        situation={situation}
        remedies={{ retry, stop }}
      />
    );
  }
  // Prompts are the viewport's.
  if (presentation?.surface !== 'local') return null;
  return <LocalError error={error} situation={situation} remedies={{ retry: again }} />;
}
