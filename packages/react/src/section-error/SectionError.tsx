import type { ReactNode } from 'react';
import { useInlineError, type InlineErrorView } from '../inline-error/useInlineError.ts';
import { LimitMeter } from '../limit-meter/LimitMeter.tsx';
import { cx } from '../message/cx.ts';
import { Message } from '../message/Message.tsx';
import type { MessageProps } from '../message/useMessage.ts';

export interface SectionErrorProps extends MessageProps<InlineErrorView> {
  /** The level of the heading, below that of what the section stands in. Default 2. */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/** A part of the page could not be loaded. Stands in place of the content and keeps its size. */
export function SectionError(props: SectionErrorProps): ReactNode {
  const { className, classNames, children, level = 2 } = props;
  const view = useInlineError(props, 'section', 'load');
  if (!view) return null;
  if (children) return children(view);
  const { limit } = view.presentation;
  return (
    <div
      {...view.rootProps}
      role="group"
      aria-labelledby={view.titleProps.id}
      className={cx('tactful tactful-section', className)}
    >
      <Message view={view} as={`h${level}`} classNames={classNames}>
        {limit && <LimitMeter limit={limit} />}
      </Message>
    </div>
  );
}
