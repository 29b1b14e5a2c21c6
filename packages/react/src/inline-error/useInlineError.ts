import { useEffect, useRef } from 'react';
import type { Occasion, Surface } from '@tactful/core';
import { listenTo } from '../events/listenTo.ts';
import { spoken } from '../message/spoken.ts';
import { useAnnounced } from '../message/useAnnounced.ts';
import { useMessage, type MessageSource, type MessageView } from '../message/useMessage.ts';
import { useFocusReturn, type FocusReturn } from '../top-layer/useFocusReturn.ts';
import { useWords } from '../words/useWords.ts';

export interface InlineErrorView extends MessageView {
  readonly rootProps: MessageView['rootProps'] & FocusReturn['props'];
}

/**
 * A message in the place where the person is looking: announced when it comes, focus stays on the button that was
 * pressed, and it is scrolled into view where `scrolls` is set. What failed for want of a connection is tried again
 * when that is back, if a handler for `retry` was given here.
 */
export function useInlineError(
  source: MessageSource,
  surface: Surface,
  occasion: Occasion,
  scrolls = false,
): InlineErrorView | undefined {
  const words = useWords();
  const view = useMessage(source, surface, occasion);
  const { props, root } = useFocusReturn();
  const { error, presentation } = view ?? {};
  useAnnounced(view && spoken(view, words), presentation?.politeness ?? 'off', presentation, true);

  const retry = source.remedies?.retry;
  const resumes = !source.presentation && presentation?.meaning.kind === 'offline';
  useEffect(() => {
    if (!resumes || !error || !presentation || typeof retry !== 'function') return undefined;
    return listenTo(window, 'online', () => void retry({ error, presentation }));
  }, [resumes, error, presentation, retry]);

  const shown = useRef<unknown>(undefined);
  useEffect(() => {
    // The same error in other words moves nothing.
    if (!scrolls || !presentation || shown.current === source.error) return;
    shown.current = source.error;
    root.current?.scrollIntoView({ block: 'nearest' });
  }, [scrolls, presentation, source.error, root]);
  return view && { ...view, rootProps: { ...view.rootProps, ...props } };
}
