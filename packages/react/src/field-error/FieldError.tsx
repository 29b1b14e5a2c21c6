import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';
import { cx } from '../message/cx.ts';
import { useWords } from '../words/useWords.ts';
import { useFieldError, type FieldErrorOptions } from './useFieldError.ts';

export interface FieldErrorProps extends Omit<FieldErrorOptions, 'hint'> {
  /** The form's name for the field. */
  name: string;
  /** The language of the messages where it isn't the page's. */
  lang?: string | undefined;
  className?: string | undefined;
  /** Draws one message another way. */
  children?: ((message: string) => ReactNode) | undefined;
}

/**
 * What is wrong with a field. Its place is below label and hint and above the input. Not live: it is told through the
 * input's description (`useFieldError`), and by the summary.
 */
export function FieldError({ name, lang, className, children, ...options }: FieldErrorProps): ReactNode {
  const { messages, isInvalid, errorProps } = useFieldError(name, options);
  const words = useWords();
  if (!isInvalid) return null;
  return (
    <span
      {...errorProps}
      className={cx('tactful tactful-field-error', className)}
      data-tone="danger"
      lang={lang}
    >
      <Icon name="alert" />
      <span>
        <span className="tactful-hidden">{words.say('errorPrefix')} </span>
        {messages.map((message, index) => (
          <span key={message} className="tactful-line">
            {index > 0 && ' '}
            {children ? children(message) : message}
          </span>
        ))}
      </span>
    </span>
  );
}
