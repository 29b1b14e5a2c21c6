import { useState, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface CopyButtonProps {
  text: string;
  /** What is copied: "the line for seat_taken". */
  what: string;
  children?: ReactNode;
}

/** Copies, and says so in its own place. */
export function CopyButton({ text, what, children }: CopyButtonProps): ReactNode {
  const [copied, setCopied] = useState<string>();
  const isCopied = copied === text;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // Where the browser forbids it, the text can be selected.
    }
  };
  return (
    <button type="button" className="button" aria-label={`Copy ${what}`} onClick={() => void copy()}>
      <Icon name={isCopied ? 'check' : 'copy'} />
      <span>{isCopied ? 'Copied' : (children ?? 'Copy')}</span>
      <span role="status" className="heard">
        {isCopied && 'Copied'}
      </span>
    </button>
  );
}
