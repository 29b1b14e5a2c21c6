import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { cx } from '../message/cx.ts';
import { useStaleMark, type StaleMarkOptions, type StaleMarkView } from './useStaleMark.ts';
import { RemedyButton } from '../remedy/RemedyButton.tsx';

export interface StaleMarkProps extends StaleMarkOptions {
  className?: string | undefined;
  /** Draws it another way. */
  children?: ((view: StaleMarkView) => ReactNode) | undefined;
}

/**
 * Old data is kept and could not be refreshed: a quiet mark that says from when it is. A `span` on a line of its own, so it
 * may stand in a paragraph.
 */
export function StaleMark(props: StaleMarkProps): ReactNode {
  const { className, children } = props;
  const view = useStaleMark(props);
  if (!view) return null;
  if (children) return children(view);
  return (
    <span {...view.rootProps} data-tone="neutral" className={cx('tactful tactful-stale', className)}>
      <Icon name="clock" />
      <span>{view.text}</span>
      {view.retry && (
        <RemedyButton
          remedy={view.retry}
          handler={view.handlers.retry}
          error={view.error}
          presentation={view.presentation}
          className="tactful-link"
        />
      )}
    </span>
  );
}
