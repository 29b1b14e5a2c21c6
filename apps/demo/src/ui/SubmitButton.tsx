import { useId, type ReactNode } from 'react';
import { useCountdown, useWords } from '@tactful/react/headless';
import { Button } from './Button.tsx';
import type { IconName } from './Icon.tsx';

interface Submission {
  readonly submitting: boolean;
  readonly retryAt: number | undefined;
  readonly automatic: boolean;
}

interface SubmitButtonProps {
  of: Submission;
  icon?: IconName;
  children: ReactNode;
}

/** Sends a form. Says when that makes sense again, where the API wants a pause; pressing it sooner is up to the person. */
export function SubmitButton({ of, icon, children }: SubmitButtonProps): ReactNode {
  const id = useId();
  const words = useWords();
  const seconds = useCountdown(of.automatic ? undefined : of.retryAt);
  const waiting = seconds !== undefined && seconds > 0;
  return (
    <>
      <Button
        type="submit"
        look="primary"
        {...(icon && { icon })}
        busy={of.submitting}
        aria-describedby={waiting ? id : undefined}
      >
        {children}
      </Button>
      {waiting && (
        <span id={id} className="hint">
          {words.wait('availableIn', seconds, of.retryAt ?? 0)}
        </span>
      )}
    </>
  );
}
