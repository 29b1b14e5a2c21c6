import { useEffect, useState } from 'react';
import { useTactful } from '../provider/TactfulContext.ts';
import { useWords } from '../words/useWords.ts';

const shownFor = 2_000;

/**
 * Copies a text and says so. Where the browser doesn't allow it, the text of `element` is selected instead,
 * so that the person can copy it.
 */
export function useCopy(text: string, element: () => Element | null): { copied: boolean; copy: () => void } {
  const { kit, announce } = useTactful();
  const words = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => (copied ? kit.clock.after(shownFor, () => setCopied(false)) : undefined), [copied, kit]);

  const select = (): void => {
    const shown = element();
    if (shown) getSelection()?.selectAllChildren(shown);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return select();
    }
    setCopied(true);
    announce(words.say('copied'));
  };
  return { copied, copy: () => void copy() };
}
