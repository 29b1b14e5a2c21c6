import { useEffect, useLayoutEffect, useRef, type HTMLAttributes, type Ref } from 'react';
import type { Notice } from '@tactful/core';
import { useTactful } from '../provider/TactfulContext.ts';
import { useNotices } from '../report/useNotices.ts';
import { useWords } from '../words/useWords.ts';
import { focusMain } from '../top-layer/focusMain.ts';

export interface ToastsView {
  /** In the order of the page. */
  readonly toasts: readonly Notice[];
  /** How many more wait for a place, in words. */
  readonly more: string | undefined;
  /** For the landmark. */
  readonly regionProps: HTMLAttributes<HTMLElement> & { ref: Ref<HTMLElement> };
}

/**
 * The toasts: which there are, how one gets to them and out again, and what stops their time.
 *
 * @param key leads in and out; `false` for none
 * @param newestFirst for a region at the bottom: new toasts must not move the others
 */
export function useToasts(key: string | false, newestFirst: boolean): ToastsView {
  const { notices } = useTactful().kit;
  const state = useNotices();
  const words = useWords();
  const region = useRef<HTMLElement>(null);
  /** Focus is inside: the place of the toast that has it, and where focus came from. */
  const inside = useRef<{ index: number; from: Element | null } | undefined>(undefined);
  const toasts = newestFirst ? state.toasts.toReversed() : state.toasts;

  const all = (): HTMLElement[] => [...(region.current?.querySelectorAll<HTMLElement>('[data-toast]') ?? [])];
  const leave = (from: Element | null): void => {
    notices.resume('focus');
    inside.current = undefined;
    if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
    else focusMain();
  };

  // Focus must not fall to the body with a toast that leaves: the next one takes it, else where it came from.
  useLayoutEffect(() => {
    const { current } = inside;
    if (!current || region.current?.contains(document.activeElement)) return;
    const left = all();
    const next = left[Math.min(current.index, left.length - 1)];
    if (next) next.focus({ preventScroll: true });
    else leave(current.from);
  });

  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isKey(event, key)) return;
      if (inside.current) leave(inside.current.from);
      else if (all().length === 0) return;
      else (newestFirst ? all()[0] : all().at(-1))?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  });

  useEffect(() => {
    const watch = (): void => (document.hidden ? notices.pause('hidden') : notices.resume('hidden'));
    const blur = (): void => notices.pause('blur');
    const focus = (): void => notices.resume('blur');
    watch();
    document.addEventListener('visibilitychange', watch);
    window.addEventListener('blur', blur);
    window.addEventListener('focus', focus);
    return () => {
      document.removeEventListener('visibilitychange', watch);
      window.removeEventListener('blur', blur);
      window.removeEventListener('focus', focus);
      for (const reason of ['hidden', 'blur', 'focus', 'hover']) notices.resume(reason);
    };
  }, [notices]);

  return {
    toasts,
    more: state.waiting > 0 ? words.say('more', { count: state.waiting }) : undefined,
    regionProps: {
      ref: region,
      'aria-label': words.say('notifications', { count: state.toasts.length + state.waiting }),
      'aria-description': key ? words.say('notificationsHint', { key }) : undefined,
      onPointerEnter: () => notices.pause('hover'),
      onPointerLeave: () => notices.resume('hover'),
      onFocus: (event) => {
        const index = all().findIndex((toast) => toast.contains(event.target));
        const from = inside.current ? inside.current.from : event.relatedTarget;
        inside.current = { index, from };
        notices.pause('focus');
      },
      onBlur: (event) => {
        // When the whole window loses focus, it will come back to where it was.
        if (event.currentTarget.contains(event.relatedTarget) || !document.hasFocus()) return;
        inside.current = undefined;
        notices.resume('focus');
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
