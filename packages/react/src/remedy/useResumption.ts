import { useEffect } from 'react';
import { listenTo } from '../events/listenTo.ts';
import type { MessageSource, MessageView } from '../message/useMessage.ts';

/**
 * Tries again when the connection is back what failed for want of one, where that is safe to repeat and somebody
 * handles `retry`. Whoever brings their own presentation sees to it themselves.
 */
export function useResumption({ presentation: given }: MessageSource, view: MessageView | undefined): void {
  const { error, presentation, handlers } = view ?? {};
  const { retry: plan } = presentation ?? {};
  const retry = handlers?.retry;
  const resumes = !given && plan?.do === 'retry' && plan.reason === 'waiting_for_connection';
  useEffect(() => {
    if (!resumes || !error || !presentation || typeof retry !== 'function') return undefined;
    return listenTo(window, 'online', () => void retry({ error, presentation }));
  }, [resumes, error, presentation, retry]);
}
