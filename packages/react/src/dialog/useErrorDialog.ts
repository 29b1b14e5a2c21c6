import { useLayoutEffect, useState, type ComponentPropsWithRef } from 'react';
import { useMessage, type MessageSource, type MessageView } from '../message/useMessage.ts';
import { giveWay, openModal } from '../top-layer/giveWay.ts';

export interface ErrorDialogView extends MessageView {
  readonly dialogProps: ComponentPropsWithRef<'dialog'>;
  readonly close: () => void;
}

/**
 * A message in the browser's own modal dialog: focus goes in, Esc and the quiet button lead out, and it returns to
 * where it was. The page below keeps what was typed. It makes way for a dialog that the app opens when a button of it is pressed.
 */
export function useErrorDialog(source: MessageSource, onClose: () => void): ErrorDialogView | undefined {
  const view = useMessage(source, 'dialog', 'action');
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);

  useLayoutEffect(() => {
    if (!dialog) return undefined;
    const from = document.activeElement;
    openModal(dialog);
    const stop = giveWay(dialog, from);
    return () => {
      // While it is still in the page: then the browser gives focus back to where it was.
      dialog.close?.();
      stop();
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
