import { useId, useState, type AnchorHTMLAttributes, type ButtonHTMLAttributes } from 'react';
import type { PresentedRemedy } from '@tactful/core';
import { useCountdown } from '../retry-banner/useCountdown.ts';
import { useTactful } from '../provider/TactfulContext.ts';
import { focusMain } from '../top-layer/focusMain.ts';
import { useWords } from '../words/useWords.ts';
import { hrefOf, type RemedyContext, type RemedyHandler } from './remedyHandlers.ts';

interface Drawn {
  readonly label: string;
  /** Why it can't be chosen yet, or where it leads. */
  readonly note?: string | undefined;
  /** For the element of the note, by which the button is described. Its seconds are not live, wherever it stands. */
  readonly noteProps: { readonly id: string; readonly 'aria-live': 'off' };
}

/** A remedy in its place. */
export interface PlacedRemedy extends PresentedRemedy {
  /** Why it can't be chosen yet, where something beside it tells that already. Default how long until `notBefore`. */
  readonly waitNote?: string | undefined;
}

/** A remedy as a button or, where it is a page, as a link. */
export type RemedyView =
  | (Drawn & { readonly as: 'button'; readonly props: ButtonHTMLAttributes<HTMLButtonElement> })
  | (Drawn & { readonly as: 'a'; readonly props: AnchorHTMLAttributes<HTMLAnchorElement> });

/**
 * One remedy and what its button needs. Before `notBefore` the button keeps its place and its focus but does nothing;
 * the same holds while an earlier press is at work. Focus that was on it and got lost meanwhile comes back to it or, where
 * it is gone, goes to the page's main part.
 *
 * @param handler from `MessageView.handlers`; without one only a page that the API names can be drawn
 * @param onChosen called when the action is done or the link is followed
 */
export function useRemedy(
  remedy: PlacedRemedy,
  handler: RemedyHandler | undefined,
  context: RemedyContext,
  onChosen?: () => void,
): RemedyView | undefined {
  const words = useWords();
  const { kit } = useTactful();
  const [working, setWorking] = useState(false);
  const id = useId();
  const noteProps = { id, 'aria-live': 'off' } as const;
  const { link, notBefore = 0 } = remedy;
  const seconds = useCountdown(remedy.notBefore);
  if (!handler && link?.type !== 'page') return undefined;

  const tell = (): void => kit.observer?.chose(remedy.remedy, context.error);
  const shown = { 'data-remedy': remedy.remedy, 'data-primary': remedy.primary || undefined };
  if (typeof handler !== 'function') {
    const href = handler ? hrefOf(handler, context) : link?.url;
    if (href === undefined) return undefined;
    const note = !handler && link?.external ? words.say('openHost', { host: link.host }) : undefined;
    return {
      as: 'a',
      label: remedy.label,
      note,
      noteProps,
      props: {
        ...shown,
        'aria-describedby': note && id,
        href,
        onClick: () => {
          tell();
          onChosen?.();
        },
      },
    };
  }

  const waiting = seconds !== undefined && seconds > 0;
  const note = waiting ? (remedy.waitNote ?? words.wait('availableIn', seconds, notBefore)) : undefined;
  const choose = async (button: HTMLElement): Promise<void> => {
    const hadFocus = button === document.activeElement;
    tell();
    setWorking(true);
    try {
      await handler({ ...context, link });
      onChosen?.();
    } finally {
      setWorking(false);
      if (hadFocus) keepFocus(button);
    }
  };
  return {
    as: 'button',
    label: remedy.label,
    note,
    noteProps,
    props: {
      ...shown,
      'aria-describedby': note && id,
      type: 'button',
      'aria-disabled': waiting || working || undefined,
      'aria-busy': working || undefined,
      onClick: ({ currentTarget }) => {
        if (!waiting && !working) void choose(currentTarget);
      },
    },
  };
}

/** What the app has opened and closed in between, such as a dialog, may have left focus nowhere. */
function keepFocus(button: HTMLElement): void {
  if (document.activeElement !== document.body) return;
  if (button.isConnected) button.focus();
  else focusMain();
}
