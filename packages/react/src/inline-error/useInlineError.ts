import { useEffect, useRef } from 'react';
import type { Occasion, Surface } from '@tactful/core';
import { spoken } from '../message/spoken.ts';
import { useAnnounced } from '../message/useAnnounced.ts';
import { useMessage, type MessageSource, type MessageView } from '../message/useMessage.ts';
import { useResumption } from '../remedy/useResumption.ts';
import { useFocusReturn, type FocusReturn } from '../top-layer/useFocusReturn.ts';
import { useWords } from '../words/useWords.ts';

export interface InlineErrorView extends MessageView {
  readonly rootProps: MessageView['rootProps'] & FocusReturn['props'];
}

/**
 * A message in the place where the person is looking: announced when it comes, focus stays on the button that was
 * pressed, and it is scrolled into view where `scrolls` is set. What failed for want of a connection, and is safe to
 * repeat, is tried again when that is back, if there is a handler for `retry`.
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
  const presentation = view?.presentation;
  useAnnounced(view && spoken(view, words), presentation?.politeness ?? 'off', presentation, true);

  useResumption(source, view);

  const shown = useRef<unknown>(undefined);
  useEffect(() => {
    // The same error in other words moves nothing.
    if (!scrolls || !presentation || shown.current === source.error) return;
    shown.current = source.error;
    root.current?.scrollIntoView({ block: 'nearest' });
  }, [scrolls, presentation, source.error, root]);
  return view && { ...view, rootProps: { ...view.rootProps, ...props } };
}
