import { useEffect, useRef } from 'react';
import type { PresentedRemedy } from '@tactful/core';
import { useAnnounce } from '../announcer/useAnnounce.ts';
import { useMessage, type MessageSource, type MessageView } from '../message/useMessage.ts';
import { useWords } from '../words/useWords.ts';

export interface StaleMarkOptions extends MessageSource {
  /** When the data on screen arrived, in milliseconds since 1970. */
  updatedAt?: number | undefined;
}

export interface StaleMarkView extends MessageView {
  readonly text: string;
  readonly retry: PresentedRemedy | undefined;
}

/** A failed refresh in the background. Announced once per streak of failures. */
export function useStaleMark(options: StaleMarkOptions): StaleMarkView | undefined {
  const words = useWords();
  const announce = useAnnounce();
  const view = useMessage(
    { ...options, situation: { hasData: true, ...options.situation } },
    'stale',
    'refresh',
  );
  const { updatedAt } = options;
  const text = [
    updatedAt !== undefined && words.say('updated', { time: words.clock(updatedAt) }),
    words.say('couldNotRefresh'),
  ]
    .filter(Boolean)
    .join(' · ');

  const isStale = view !== undefined;
  const told = useRef(false);
  useEffect(() => {
    if (isStale && !told.current) announce(text, 'polite', true);
    told.current = isStale;
  }, [isStale, text, announce]);

  if (!view) return undefined;
  const retry = view.presentation.remedies.find(({ remedy }) => remedy === 'retry') ?? {
    remedy: 'retry',
    label: words.remedy('retry'),
    primary: false,
    audience: 'person',
  };
  return { ...view, text, retry };
}
