import type { ReactNode } from 'react';
import { cx } from '../message/cx.ts';
import type { RemedyContext, RemedyHandler } from './remedyHandlers.ts';
import { useRemedy, type PlacedRemedy } from './useRemedy.ts';

export interface RemedyButtonProps extends RemedyContext {
  remedy: PlacedRemedy;
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
  if (!view) return null;
  const { label, note } = view;
  const look = cx('tactful-button', className);
  return (
    <>
      {view.as === 'a' ? (
        <a {...view.props} className={look}>
          {label}
        </a>
      ) : (
        <button {...view.props} className={look} type="button">
          {label}
        </button>
      )}
      {note && (
        <span {...view.noteProps} className="tactful-note">
          {note}
        </span>
      )}
    </>
  );
}
