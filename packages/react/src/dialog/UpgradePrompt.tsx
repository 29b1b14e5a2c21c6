import type { ReactNode } from 'react';
import { useInlineError, type InlineErrorView } from '../inline-error/useInlineError.ts';
import { MessageBox } from '../message/MessageBox.tsx';
import type { MessageProps } from '../message/useMessage.ts';
import { DismissButton } from './DismissButton.tsx';

export interface UpgradePromptProps extends MessageProps<InlineErrorView> {
  /** The level of the heading. Default 2. */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Adds a quiet button that leaves everything as it is. */
  onDismiss?: (() => void) | undefined;
}

/**
 * The prompt in place of what the plan doesn't include: what limit, where one stands, when it starts again, and what
 * can be done. The same over the page is `ErrorDialog`.
 */
export function UpgradePrompt({ level = 2, onDismiss, ...props }: UpgradePromptProps): ReactNode {
  const view = useInlineError(props, 'section', 'load');
  const dismiss = view && onDismiss && (
    <DismissButton
      presentation={view.presentation}
      onClick={onDismiss}
      className={props.classNames?.button}
    />
  );
  return (
    <MessageBox props={props} view={view} name="prompt" as="section" title={`h${level}`} actions={dismiss} />
  );
}
