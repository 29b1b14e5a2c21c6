import { useId, type ReactNode } from 'react';
import type { PresentedRemedy } from '@tactful/core';
import { cx } from '../message/cx.ts';
import type { RemedyContext, RemedyHandler } from './remedyHandlers.ts';
import { useRemedy } from './useRemedy.ts';

export interface RemedyButtonProps extends RemedyContext {
  remedy: PresentedRemedy;
  handler: RemedyHandler | undefined;
  /** Called when the action is done or the link is followed. */
  onChosen?: (() => void) | undefined;
  className?: string | undefined;
}

/** A remedy as a button, or as a link where it is a page. Left out without a handler. */
export function RemedyButton({
  remedy,
  handler,
  onChosen,
  className,
  ...context
}: RemedyButtonProps): ReactNode {
  const view = useRemedy(remedy, handler, context, onChosen);
  const reasonId = useId();
  if (!view) return null;
  const name = cx('tactful-button', className);
  if (view.as === 'a') {
    return (
      <a {...view.props} className={name}>
        {view.label}
      </a>
    );
  }
  return (
    <>
      <button {...view.props} type="button" className={name} aria-describedby={view.reason && reasonId}>
        {view.label}
      </button>
      {view.reason && (
        <span id={reasonId} className="tactful-reason">
          {view.reason}
        </span>
      )}
    </>
  );
}
