import type { ReactNode } from 'react';
import type { Presentation } from '@tactful/core';
import { cx } from '../message/cx.ts';
import { useWords } from '../words/useWords.ts';

interface Props {
  presentation: Presentation;
  onClick: () => void;
  className?: string | undefined;
}

/** The quiet button that leaves everything as it is, in the words of the situation: "Not now". */
export function DismissButton({ presentation, onClick, className }: Props): ReactNode {
  const words = useWords();
  const offered = presentation.remedies.find(({ remedy }) => remedy === 'dismiss');
  return (
    <button type="button" className={cx('tactful-button', className)} data-quiet onClick={onClick}>
      {offered?.label ?? words.remedy('dismiss', presentation.meaning.variant)}
    </button>
  );
}
