import type { ButtonHTMLAttributes, HTMLAttributes } from 'react';
import type { Notice } from '@tactful/core';
import { isProblem, spoken } from '../message/spoken.ts';
import { useAnnounced } from '../message/useAnnounced.ts';
import { useMessage, type MessageView } from '../message/useMessage.ts';
import { useTactful } from '../provider/TactfulContext.ts';
import { useWords } from '../words/useWords.ts';

export interface ToastView extends MessageView {
  readonly notice: Notice;
  /** The person closes it: the same failure stays away for ten seconds. */
  readonly close: () => void;
  /** The person has acted on it: it leaves, and comes back if it fails again. */
  readonly finish: () => void;
  readonly toastProps: HTMLAttributes<HTMLElement> & { 'data-toast': string };
  readonly closeProps: ButtonHTMLAttributes<HTMLButtonElement>;
}

/**
 * One notice among the toasts. Announced when it comes, and again with every repeat if it is urgent.
 *
 * @param hotkey named in the announcement when there is something to do
 */
export function useToast(notice: Notice, hotkey: string | false): ToastView | undefined {
  const { kit } = useTactful();
  const words = useWords();
  const view = useMessage(notice, 'toast', 'action');
  const { politeness, title } = notice.presentation;
  useAnnounced(
    view && spoken(view, words, hotkey),
    politeness,
    politeness === 'assertive' ? notice.updated : notice.id,
    isProblem(notice.presentation),
  );
  if (!view) return undefined;
  const close = (): void => kit.notices.dismiss(notice.id);
  return {
    ...view,
    notice,
    close,
    finish: () => kit.notices.finish(notice.id, notice.count),
    toastProps: {
      'data-toast': notice.id,
      role: 'group',
      tabIndex: 0,
      'aria-labelledby': view.titleProps.id,
      'aria-describedby': view.body && view.bodyProps.id,
      onKeyDown: (event) => {
        if (event.key !== 'Escape') return;
        // Not also the dialog behind it.
        event.preventDefault();
        event.stopPropagation();
        close();
      },
    },
    closeProps: { type: 'button', 'aria-label': words.say('close', { title }), onClick: close },
  };
}
