import { focusBriefly, focusMain } from './focusMain.ts';
import { isModal } from './followModal.ts';

/** What a dialog is filled in at. */
const fields = ':is(input:not([type=hidden]), select, textarea):enabled';

/**
 * A dialog of the app that isn't in the browser's top layer lies out of reach below a modal one. When one comes while a button
 * of this modal is at work, the modal closes, keeps its state, and opens again as soon as the other is gone. Answers how to stop,
 * once the modal is closed for good. The other has focus at its first field or, without any, on itself.
 *
 * @param from gets focus in the end where it would be lost; else the page's main part does
 */
export function giveWay(modal: HTMLDialogElement, from: Element | null): () => void {
  const before = new Set(othersThan(modal));
  let isAside = false;
  let isOver = false;
  const look = (): void => {
    if (!isAside && !modal.querySelector('[aria-busy="true"]')) return;
    const other = othersThan(modal).find((one) => !before.has(one));
    if (!isAside && other) {
      isAside = true;
      modal.close();
      // While the modal was open the other could not take it.
      if (!other.contains(document.activeElement))
        focusBriefly(other.querySelector<HTMLElement>(fields) ?? other);
    } else if (isAside && !other) {
      isAside = false;
      if (isOver) end();
      else openModal(modal);
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  const end = (): void => {
    observer.disconnect();
    const { activeElement, body } = document;
    if (activeElement !== body && !modal.contains(activeElement)) return;
    if (!from?.isConnected) focusMain();
    else if (from instanceof HTMLElement) from.focus();
  };
  return () => {
    isOver = true;
    if (!isAside) end();
  };
}

/** Opens it with focus on itself, not on its first button: a key meant for the page must not press that. */
export function openModal(dialog: HTMLDialogElement): void {
  if (!dialog.open) dialog.showModal?.();
  dialog.focus();
}

/** The dialogs to be seen on the page that are neither in it nor modal by the browser's own means. */
function othersThan(modal: HTMLDialogElement): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[role$="dialog"], dialog[open]')].filter(
    (one) =>
      !modal.contains(one) &&
      !isModal(one) &&
      one.getClientRects().length > 0 &&
      getComputedStyle(one).visibility !== 'hidden',
  );
}
