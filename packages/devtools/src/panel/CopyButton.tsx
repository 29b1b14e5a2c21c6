import { useState, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface CopyButtonProps {
  text: string;
  /** Tells what is copied, and begins with what is seen. */
  label: string;
  /** What is seen. Default "Copy". */
  children?: ReactNode;
}

/** Copies, and says so in its own place. */
export function CopyButton({ text, label, children = 'Copy' }: CopyButtonProps): ReactNode {
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
    <button
      type="button"
      className="button"
      aria-label={isCopied ? 'Copied' : label}
      onClick={() => void copy()}
    >
      <Icon name={isCopied ? 'check' : 'copy'} />
      <span>{isCopied ? 'Copied' : children}</span>
      <span role="status" className="heard">
        {isCopied && 'Copied'}
      </span>
    </button>
  );
}
