import type { ReactNode } from 'react';
import type { Notice } from '@tactful/core';
import { CloseButton } from '../message/CloseButton.tsx';
import { cx } from '../message/cx.ts';
import { Message } from '../message/Message.tsx';
import type { MessageClassNames } from '../message/useMessage.ts';
import { useToast, type ToastView } from './useToast.ts';

export interface ToastProps {
  notice: Notice;
  /** Named in the announcement when there is something to do. */
  hotkey: string | false;
  className?: string | undefined;
  classNames?: MessageClassNames | undefined;
  /** Draws it another way. */
  children?: ((view: ToastView) => ReactNode) | undefined;
}

/** One notice among the toasts. */
export function Toast({ notice, hotkey, className, classNames, children }: ToastProps): ReactNode {
  const view = useToast(notice, hotkey);
  if (!view) return null;
  if (children) return <div {...view.toastProps}>{children(view)}</div>;
  return (
    <div {...view.rootProps} {...view.toastProps} className={cx('tactful tactful-toast', className)}>
      <Message view={view} classNames={classNames} count={notice.count} onChosen={view.finish} />
      <CloseButton title={notice.presentation.title} onClick={view.close} className={classNames?.close} />
    </div>
  );
}
