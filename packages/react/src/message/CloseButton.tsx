import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { useWords } from '../words/useWords.ts';
import { cx } from './cx.ts';

/** The cross that takes a message away, named after it. */
export function CloseButton(props: {
  title: string;
  onClick: () => void;
  className?: string | undefined;
}): ReactNode {
  const words = useWords();
  return (
    <button
      type="button"
      className={cx('tactful-icon-button tactful-close', props.className)}
      aria-label={words.say('close', { title: props.title })}
      onClick={props.onClick}
    >
      <Icon name="close" />
    </button>
  );
}
