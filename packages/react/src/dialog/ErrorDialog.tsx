import type { ReactNode } from 'react';
import { LimitMeter } from '../limit-meter/LimitMeter.tsx';
import { cx } from '../message/cx.ts';
import { Message } from '../message/Message.tsx';
import type { MessageProps } from '../message/useMessage.ts';
import { DismissButton } from './DismissButton.tsx';
import { useErrorDialog, type ErrorDialogView } from './useErrorDialog.ts';

export interface ErrorDialogProps extends MessageProps<ErrorDialogView> {
  /** The person leaves it: by Esc or the quiet button. */
  onClose: () => void;
  /** A remedy has been acted upon. Default `onClose`. */
  onChosen?: (() => void) | undefined;
  /** Between text and buttons, such as the fields to sign in with. */
  extra?: ((view: ErrorDialogView) => ReactNode) | undefined;
}

/** A prompt over the page: to sign in, to confirm, to pay, to choose a larger plan. Opens when it is mounted. */
export function ErrorDialog(props: ErrorDialogProps): ReactNode {
  const { className, classNames, children, extra, onClose, onChosen = onClose } = props;
  const view = useErrorDialog(props, onClose);
  if (!view) return null;
  const { presentation } = view;
  return (
    <dialog {...view.dialogProps} {...view.rootProps} className={cx('tactful tactful-dialog', className)}>
      {children ? (
        children(view)
      ) : (
        <Message
          view={view}
          as="h2"
          classNames={classNames}
          onChosen={onChosen}
          actions={
            <DismissButton presentation={presentation} onClick={onClose} className={classNames?.button} />
          }
        >
          {presentation.limit && <LimitMeter limit={presentation.limit} />}
          {extra?.(view)}
        </Message>
      )}
    </dialog>
  );
}
