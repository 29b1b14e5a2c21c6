import type { ReactNode } from 'react';
import { CloseButton } from '../message/CloseButton.tsx';
import { cx } from '../message/cx.ts';
import { Message } from '../message/Message.tsx';
import { useWords } from '../words/useWords.ts';
import type { RetryBannerProps } from './retryBannerProps.ts';
import { useRetryBanner } from './useRetryBanner.ts';

/** A banner, in its own place or as the shared one. */
export function BannerBox(props: RetryBannerProps): ReactNode {
  const { className, classNames, children, onClose, onChosen } = props;
  const view = useRetryBanner(props);
  const words = useWords();
  if (!view) return null;
  if (children) return children(view);
  return (
    <section
      {...view.rootProps}
      data-phase={view.phase}
      className={cx('tactful tactful-banner', className)}
      aria-labelledby={view.titleProps.id}
    >
      <Message
        view={view}
        classNames={classNames}
        onChosen={onChosen}
        actions={
          view.stopProps && (
            <button
              {...view.stopProps}
              type="button"
              className={cx('tactful-button', classNames?.button)}
              data-quiet
            >
              {words.say('stop')}
            </button>
          )
        }
      >
        {view.status && (
          <span className="tactful-status" role="timer">
            {view.countdown && <Ring text={view.countdown} left={view.left} />}
            <span className={view.countdown && 'tactful-hidden'}>{view.status}</span>
          </span>
        )}
      </Message>
      {onClose && !view.stopProps && (
        <CloseButton title={view.presentation.title} onClick={onClose} className={classNames?.close} />
      )}
    </section>
  );
}

function Ring({ text, left }: { text: string; left: number }): ReactNode {
  return (
    <span className="tactful-ring" aria-hidden="true">
      <svg viewBox="0 0 36 36">
        <circle className="tactful-ring-track" cx="18" cy="18" r="16" />
        <circle cx="18" cy="18" r="16" pathLength="100" strokeDasharray={`${left * 100} 200`} />
      </svg>
      {text}
    </span>
  );
}
