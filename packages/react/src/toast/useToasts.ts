import { useEffect, type HTMLAttributes, type RefCallback } from 'react';
import type { Notice } from '@tactful/core';
import { listenTo } from '../events/listenTo.ts';
import { useTactful } from '../provider/TactfulContext.ts';
import { useNotices } from '../report/useNotices.ts';
import { useBrowserLayoutEffect } from '../top-layer/useBrowserLayoutEffect.ts';
import { useFocusReturn } from '../top-layer/useFocusReturn.ts';
import { useWords } from '../words/useWords.ts';

export interface ToastsView {
  /** In the order of the page. */
  readonly toasts: readonly Notice[];
  /** How many more wait for a place, in words. */
  readonly more: string | undefined;
  /** For the landmark. Each toast inside has the props of `useToast`. */
  readonly regionProps: HTMLAttributes<HTMLElement> & { ref: RefCallback<HTMLElement> };
}

const toastsIn = (region: HTMLElement): HTMLElement[] => [
  ...region.querySelectorAll<HTMLElement>('[data-toast]'),
];

/**
 * The toasts: which there are, how one gets to them and out again, and what stops their time.
 *
 * @param key leads in and out; `false` for none
 * @param newestFirst for a region at the bottom: new toasts must not move the others
 */
export function useToasts(key: string | false, newestFirst: boolean): ToastsView {
  // The same functions in every language: what a language switch must not do is let the time run.
  const { pause, resume } = useTactful().kit.notices;
  const state = useNotices();
  const words = useWords();
  const { props, root, leave, isInside } = useFocusReturn(toastsIn);
  const toasts = newestFirst ? state.toasts.toReversed() : state.toasts;

  const watchFocus = (): void => (isInside() ? pause('focus') : resume('focus'));
  useBrowserLayoutEffect(watchFocus);

  useEffect(() => {
    return listenTo(document, 'keydown', (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isKey(event, key) || !root.current) return;
      const all = toastsIn(root.current);
      const newest = newestFirst ? all[0] : all.at(-1);
      if (isInside()) leave();
      else if (newest) newest.focus();
      else return;
      event.preventDefault();
    });
  });

  useEffect(() => {
    const watch = (): void => (document.hidden ? pause('hidden') : resume('hidden'));
    watch();
    const listening = [
      listenTo(document, 'visibilitychange', watch),
      listenTo(window, 'blur', () => pause('blur')),
      listenTo(window, 'focus', () => resume('blur')),
    ];
    return () => {
      for (const end of listening) end();
      for (const reason of ['hidden', 'blur', 'focus', 'hover']) resume(reason);
    };
  }, [pause, resume]);

  return {
    toasts,
    more: state.waiting > 0 ? words.say('more', { count: state.waiting }) : undefined,
    regionProps: {
      ...props,
      hidden: toasts.length === 0,
      'aria-label': words.say('notifications', { count: state.toasts.length + state.waiting }),
      'aria-description': key ? words.say('notificationsHint', { key }) : undefined,
      onPointerEnter: () => pause('hover'),
      onPointerLeave: () => resume('hover'),
      onFocus: (event) => {
        props.onFocus(event);
        watchFocus();
      },
      onBlur: (event) => {
        props.onBlur(event);
        watchFocus();
      },
    },
  };
}

/** `F6`, `Alt+T`, `Control+Shift+K`: the names of `KeyboardEvent.key`. */
function isKey(event: KeyboardEvent, key: string | false): boolean {
  if (!key) return false;
  const parts = key.toLowerCase().split('+');
  return (
    event.key.toLowerCase() === parts.at(-1) &&
    event.altKey === parts.includes('alt') &&
    event.ctrlKey === parts.includes('control') &&
    event.metaKey === parts.includes('meta') &&
    event.shiftKey === parts.includes('shift')
  );
}
