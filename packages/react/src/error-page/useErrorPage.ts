import { useCallback, useEffect, useRef } from 'react';
import type { InlineErrorView } from '../inline-error/useInlineError.ts';
import { useMessage, type MessageSource } from '../message/useMessage.ts';
import { useTitle } from '../message/useTitle.ts';
import { useTactful } from '../provider/TactfulContext.ts';
import { useResumption } from '../remedy/useResumption.ts';
import { focusBriefly } from '../top-layer/focusMain.ts';
import { useFocusReturn } from '../top-layer/useFocusReturn.ts';

/**
 * A message that takes the whole main area: the page's title tells it, and after a navigation within the app its
 * heading has focus. After a full load focus is left where the browser put it. What failed for want of a connection is
 * tried again when that is back, if there is a handler for `retry`.
 */
export function useErrorPage(source: MessageSource, changesTitle = true): InlineErrorView | undefined {
  const { hasLoaded } = useTactful();
  const view = useMessage(source, 'page', 'navigate');
  useResumption(source, view);
  const { props } = useFocusReturn();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const presentation = view?.presentation;
  const title = presentation?.title;
  const change = useCallback((before: string) => [title, before].filter(Boolean).join(' – '), [title]);
  useTitle(title !== undefined && changesTitle ? change : undefined);
  // Effects run twice in StrictMode; what has arrived stays arrived.
  const arrived = useRef<unknown>(undefined);
  useEffect(() => {
    // The same error in other words has not arrived anew.
    if (!presentation || arrived.current === source.error) return;
    arrived.current = source.error;
    if (hasLoaded.current && titleRef.current) focusBriefly(titleRef.current);
  }, [presentation, source.error, hasLoaded]);
  return (
    view && {
      ...view,
      rootProps: { ...view.rootProps, ...props },
      titleProps: { ...view.titleProps, ref: titleRef },
    }
  );
}
