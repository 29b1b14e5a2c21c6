import { useLayoutEffect, useState, type ComponentPropsWithRef } from 'react';
import { useMessage, type MessageSource, type MessageView } from '../message/useMessage.ts';
import { focusMain } from '../top-layer/focusMain.ts';

export interface ErrorDialogView extends MessageView {
  readonly dialogProps: ComponentPropsWithRef<'dialog'>;
  readonly close: () => void;
}

/**
 * A message in the browser's own modal dialog: focus goes in, Esc and the quiet button lead out, and it returns to
 * where it was. The page below keeps what was typed.
 */
export function useErrorDialog(source: MessageSource, onClose: () => void): ErrorDialogView | undefined {
  const view = useMessage(source, 'dialog', 'action');
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);

  useLayoutEffect(() => {
    if (!dialog) return undefined;
    const from = document.activeElement;
    if (!dialog.open) dialog.showModal?.();
    // Not its first button: a key meant for the page must not press it.
    dialog.focus();
    return () => {
      // While it is still in the page: then the browser gives focus back to where it was.
      dialog.close?.();
      if (!from?.isConnected) focusMain();
    };
  }, [dialog]);

  if (!view) return undefined;
  return {
    ...view,
    close: onClose,
    dialogProps: {
      ref: setDialog,
      role: 'alertdialog',
      tabIndex: -1,
      'aria-labelledby': view.titleProps.id,
      'aria-describedby': view.body && view.bodyProps.id,
      onCancel: (event) => {
        event.preventDefault();
        onClose();
      },
    },
  };
}
