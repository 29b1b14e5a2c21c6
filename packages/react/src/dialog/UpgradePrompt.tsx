import type { ReactNode } from 'react';
import { LimitMeter } from '../limit-meter/LimitMeter.tsx';
import { cx } from '../message/cx.ts';
import { Message } from '../message/Message.tsx';
import { useMessage, type MessageProps } from '../message/useMessage.ts';
import { useWords } from '../words/useWords.ts';

export interface UpgradePromptProps extends MessageProps {
  /** The level of the heading. Default 2. */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Adds a quiet button that leaves everything as it is. */
  onDismiss?: (() => void) | undefined;
}

/**
 * The prompt in place of what the plan doesn't include: what limit, where one stands, when it starts again, and what
 * can be done. The same over the page is `ErrorDialog`.
 */
export function UpgradePrompt(props: UpgradePromptProps): ReactNode {
  const { className, classNames, children, level = 2, onDismiss } = props;
  const view = useMessage(props, 'section', 'load');
  const words = useWords();
  if (!view) return null;
  if (children) return children(view);
  const { limit, remedies } = view.presentation;
  return (
    <section
      {...view.rootProps}
      className={cx('tactful tactful-prompt', className)}
      aria-labelledby={view.titleProps.id}
    >
      <Message
        view={view}
        as={`h${level}`}
        classNames={classNames}
        actions={
          onDismiss && (
            <button
              type="button"
              className={cx('tactful-button', classNames?.button)}
              data-quiet
              onClick={onDismiss}
            >
              {remedies.find(({ remedy }) => remedy === 'dismiss')?.label ??
                words.remedy('dismiss', view.presentation.meaning.variant)}
            </button>
          )
        }
      >
        {limit && <LimitMeter limit={limit} />}
      </Message>
    </section>
  );
}
