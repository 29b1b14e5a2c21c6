import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { cx } from '../message/cx.ts';
import { useWords } from '../words/useWords.ts';
import { useSupportReport, type SupportReportOptions } from './useSupportReport.ts';

export interface SupportReportProps extends SupportReportOptions {
  className?: string | undefined;
}

/** Details for support, folded away: the person sees what is copied. */
export function SupportReport({ className, ...options }: SupportReportProps): ReactNode {
  const { text, textRef, copied, copy } = useSupportReport(options);
  const words = useWords();
  return (
    <details className={cx('tactful tactful-report', className)}>
      <summary>{words.say('details')}</summary>
      <pre ref={textRef} dir="ltr">
        {text}
      </pre>
      <button type="button" className="tactful-button" onClick={copy}>
        <Icon name={copied ? 'check' : 'copy'} />
        {copied ? words.say('copied') : words.say('copyDetails')}
      </button>
    </details>
  );
}
