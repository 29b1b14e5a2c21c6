import { useState, type ReactNode } from 'react';
import {
  attachedRemedies,
  LocalError,
  RetryBanner,
  useClaim,
  useNotices,
  usePresentation,
  useWords,
} from '@tactful/react';
import type { Situation } from '@tactful/core';
import { kit } from '../errors.ts';
import { Button } from './Button.tsx';
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
  const words = useWords();

  if (waiting?.retry.do === 'retry') {
    const stop = (): void => {
      const reason = kit.parseError(failureReason);
      const end = attachedRemedies(reason)?.stop;
      if (typeof end === 'function') end({ error: reason, presentation: waiting });
      setStopped({ error: failureReason, again });
      reset();
    };
    const retry = (): void => {
      stop();
      again();
    };
    // The page's banner counts down to the same moment.
    if (banner?.cause !== undefined && banner.cause === waiting.cause)
      return <Button onClick={stop}>{words.say('stop')}</Button>;
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
