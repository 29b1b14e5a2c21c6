import { useRef, type ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { cx } from '../message/cx.ts';
import { useWords } from '../words/useWords.ts';
import { useCopy } from './useCopy.ts';

export interface ReferenceProps {
  /** The id that support asks for. */
  id: string;
  className?: string | undefined;
}

/** The id for support: small, last, selectable, with a button that copies it. */
export function Reference({ id, className }: ReferenceProps): ReactNode {
  const words = useWords();
  const code = useRef<HTMLElement>(null);
  const { copied, copy } = useCopy(id, () => code.current);
  return (
    <p className={cx('tactful-reference', className)}>
      {words.say('reference')}{' '}
      <span>
        <code ref={code} dir="ltr" className="tactful-code">
          {id}
        </code>{' '}
        <button
          type="button"
          className="tactful-icon-button"
          aria-label={words.remedy('copyReference')}
          onClick={copy}
        >
          <Icon name={copied ? 'check' : 'copy'} />
        </button>
      </span>
    </p>
  );
}
