import type { ReactNode } from 'react';
import { LimitMeter } from '../limit-meter/LimitMeter.tsx';
import { cx } from '../message/cx.ts';
import { Message } from '../message/Message.tsx';
import type { MessageProps } from '../message/useMessage.ts';
import { useInlineError, type InlineErrorView } from './useInlineError.ts';

/** A form could not be sent, and no field is to blame. Its place is by the summary or next to the submit button. */
export function FormError(props: MessageProps<InlineErrorView>): ReactNode {
  const { className, classNames, children } = props;
  const view = useInlineError(props, 'form', 'submit', true);
  if (!view) return null;
  if (children) return children(view);
  const { limit } = view.presentation;
  return (
    <div
      {...view.rootProps}
      role="group"
      aria-labelledby={view.titleProps.id}
      className={cx('tactful tactful-form-error', className)}
    >
      <Message view={view} classNames={classNames}>
        {limit && <LimitMeter limit={limit} />}
      </Message>
    </div>
  );
}
